using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class CalciumAboveUpperLimitCases
{
    private const string Id = "BR8004";

    [Cases]
    [For(50, 2500, ExpectedJudgement.Clean)]
    [For(50, 2501, ExpectedJudgement.Warning)]
    [For(51, 2000, ExpectedJudgement.Clean)]
    [For(51, 2001, ExpectedJudgement.Warning)]
    [For(null, 2000, ExpectedJudgement.Clean)]
    [For(null, 2001, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> The_limit_falls_at_51(int? age, double milligrams, ExpectedJudgement expected) =>
        Ask(Id, People.Osteopenia with { AgeYears = age, Nutrition = new NutritionIntake { CalciumMilligramsPerDay = milligrams } }, Of(Minutes("walking", 20))).Is(expected);
}
