using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More calcium than the tolerable upper limit.</summary>
internal static class CalciumAboveUpperLimit
{
    private const double MostUpTo50 = 2500;
    private const double MostFrom51 = 2000;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8004",
            Title = "Calcium above the upper limit",
            Category = RuleCategory.Nutrition,
            Message = "Calcium comes to {measured}; the upper limit is {limit}.",
            Advice = "Talk it over with a clinician; supplements count together with food.",
            IsSafetyRule = false,
            Citations = [Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.SecondHand, "NUT-01"), Cite.DesignChoice("Nutrition, monitoring")],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in PlanContext plan) =>
        {
            if (plan.Person.Client.Nutrition?.CalciumMilligramsPerDay is not { } eaten) return Judgement.NotApplicable;
            // Whose age is not known is held to the stricter limit.
            var most = plan.Person.Client.AgeYears < 51 ? MostUpTo50 : MostFrom51;
            return Judgement.ViolationIf(eaten > most, Justification.OfNumber(Quantity.MilligramsPerDay, eaten, max: most)).AtClient("client:/nutrition/calciumMilligramsPerDay");
        },
        Examples = static () =>
        [
            new("2,100 mg at 64", Eats(2100), Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("2,100 mg at an age that is not known", Eats(2100) with { AgeYears = null }, Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("2,000 mg at 64", Eats(2000), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Eats(double milligrams) => People.Osteoporosis with { Nutrition = new NutritionIntake { CalciumMilligramsPerDay = milligrams } };
}
