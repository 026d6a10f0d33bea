using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Red meat more often than twice a week.</summary>
internal static class RedMeatOften
{
    private const double TimesAWeek = 2;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8006",
            Title = "Red meat more than twice a week",
            Category = RuleCategory.Nutrition,
            Message = "Red meat is eaten {measured}; the advice is {limit}.",
            Advice = "Take protein from poultry, fish, dairy, eggs or legumes on the other days.",
            IsSafetyRule = false,
            Citations = [Cite.TrainerArticle("What does protein contain?", "G051", "G052"), Cite.DesignChoice("Nutrition, monitoring")],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) => plan.Person.Client.Nutrition?.RedMeatTimesPerWeek is not { } times
            ? Judgement.NotApplicable
            : Judgement.ViolationIf(times > TimesAWeek, Justification.OfNumber(Quantity.TimesPerWeek, times, max: TimesAWeek)).AtClient("client:/nutrition/redMeatTimesPerWeek"),
        Examples = static () =>
        [
            new("Three times", Eats(3), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("Twice", Eats(2), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Eats(double times) => People.Osteoporosis with { Nutrition = new NutritionIntake { RedMeatTimesPerWeek = times } };
}
