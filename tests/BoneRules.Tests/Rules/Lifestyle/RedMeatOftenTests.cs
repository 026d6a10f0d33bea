using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class RedMeatOftenTests
{
    private const string Id = "BR8006";

    [Theory]
    [InlineData(2.0, ExpectedJudgement.Clean)]
    [InlineData(2.5, ExpectedJudgement.Info)]
    [InlineData(null, ExpectedJudgement.Clean)]
    public void Twice_a_week_is_the_most(double? times, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy with { Nutrition = new NutritionIntake { RedMeatTimesPerWeek = times } }, Of(Minutes("walking", 20))).Should().Be(expected);
}
