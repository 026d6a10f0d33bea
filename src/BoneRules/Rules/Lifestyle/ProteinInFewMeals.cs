using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Protein heaped on one or two meals of the day.</summary>
internal static class ProteinInFewMeals
{
    private const int MealsADay = 3;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8007",
            Title = "Protein in few meals",
            Category = RuleCategory.Nutrition,
            Message = "Protein comes {measured}; spread over the day it would be {limit}.",
            Advice = "Give breakfast and lunch their share: dairy, an egg, or legumes.",
            IsSafetyRule = false,
            Citations = [Cite.TrainerArticle("Tips for enough protein", "G057", "G058", "G059", "G060"), Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.SecondHand, "NUT-08")],
            DesignChoices = ["Spread over the day means three meals with protein: breakfast, lunch and the hot meal."],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) => plan.Person.Client.Nutrition?.ProteinMeals is not { } meals
            ? Judgement.NotApplicable
            : Judgement.ViolationIf(meals < MealsADay, Justification.OfNumber(Quantity.TimesPerDay, meals, min: MealsADay)).AtClient("client:/nutrition/proteinMeals"),
        Examples = static () =>
        [
            new("Two meals", Eats(2), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("Three meals", Eats(3), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Eats(int meals) => People.Osteoporosis with { Nutrition = new NutritionIntake { ProteinMeals = meals } };
}
