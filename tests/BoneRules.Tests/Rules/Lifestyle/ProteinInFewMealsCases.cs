using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class ProteinInFewMealsCases
{
    private const string Id = "BR8007";

    [Cases]
    [For(3, ExpectedJudgement.Clean)]
    [For(2, ExpectedJudgement.Info)]
    [For(null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Three_meals_should_carry_protein(int? meals, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy with { Nutrition = new NutritionIntake { ProteinMeals = meals } }, Of(Minutes("walking", 20))).Is(expected);
}
