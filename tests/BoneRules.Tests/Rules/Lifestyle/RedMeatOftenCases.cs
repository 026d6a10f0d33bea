using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class RedMeatOftenCases
{
    private const string Id = "BR8006";

    [Cases]
    [For(2.0, ExpectedJudgement.Clean)]
    [For(2.5, ExpectedJudgement.Info)]
    [For(null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Twice_a_week_is_the_most(double? times, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy with { Nutrition = new NutritionIntake { RedMeatTimesPerWeek = times } }, Of(Minutes("walking", 20))).Is(expected);
}
