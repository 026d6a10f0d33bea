using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class VitaminDAboveUpperLimitCases
{
    private const string Id = "BR8005";

    [Cases]
    [For(100.0, ExpectedJudgement.Clean)]
    [For(100.5, ExpectedJudgement.Warning)]
    [For(null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> One_hundred_micrograms_are_the_most(double? micrograms, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy with { Nutrition = new NutritionIntake { VitaminDMicrogramsPerDay = micrograms } }, Of(Minutes("walking", 20))).Is(expected);
}
