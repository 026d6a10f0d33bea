using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class CalciumAboveUpperLimitTests
{
    private const string Id = "BR8004";

    [Theory]
    [InlineData(50, 2500, ExpectedJudgement.Clean)]
    [InlineData(50, 2501, ExpectedJudgement.Warning)]
    [InlineData(51, 2000, ExpectedJudgement.Clean)]
    [InlineData(51, 2001, ExpectedJudgement.Warning)]
    [InlineData(null, 2000, ExpectedJudgement.Clean)]
    [InlineData(null, 2001, ExpectedJudgement.Warning)]
    public void The_limit_falls_at_51(int? age, double milligrams, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Osteopenia with { AgeYears = age, Nutrition = new NutritionIntake { CalciumMilligramsPerDay = milligrams } }, Of(Minutes("walking", 20))).Should().Be(expected);
}
