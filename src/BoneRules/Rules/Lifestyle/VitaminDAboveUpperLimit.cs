using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More vitamin D than the tolerable upper limit.</summary>
internal static class VitaminDAboveUpperLimit
{
    private const double Most = 100;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8005",
            Title = "Vitamin D above the upper limit",
            Category = RuleCategory.Nutrition,
            Message = "Vitamin D comes to {measured}; the upper limit is {limit}.",
            Advice = "Talk it over with a clinician; supplements count together with food.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.SecondHand, "NUT-04"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.Seen, "NUT-07"),
                Cite.DesignChoice("Nutrition, monitoring"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in PlanContext plan) => plan.Person.Client.Nutrition?.VitaminDMicrogramsPerDay is not { } eaten
            ? Judgement.NotApplicable
            : Judgement.ViolationIf(eaten > Most, Justification.OfNumber(Quantity.MicrogramsPerDay, eaten, max: Most)).AtClient("client:/nutrition/vitaminDMicrogramsPerDay"),
        Examples = static () =>
        [
            new("110 µg", Eats(110), Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("100 µg", Eats(100), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Eats(double micrograms) => People.Osteoporosis with { Nutrition = new NutritionIntake { VitaminDMicrogramsPerDay = micrograms } };
}
