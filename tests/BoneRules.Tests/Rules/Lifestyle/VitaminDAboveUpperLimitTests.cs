using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class VitaminDAboveUpperLimitTests
{
    private const string Id = "BR8005";

    [Theory]
    [InlineData(100.0, ExpectedJudgement.Clean)]
    [InlineData(100.5, ExpectedJudgement.Warning)]
    [InlineData(null, ExpectedJudgement.Clean)]
    public void One_hundred_micrograms_are_the_most(double? micrograms, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy with { Nutrition = new NutritionIntake { VitaminDMicrogramsPerDay = micrograms } }, Of(Minutes("walking", 20))).Should().Be(expected);
}
