using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A weighted vest that has grown beyond 10 % of body mass.</summary>
internal static class VestTooHeavy
{
    private const double CapPercent = 10;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2020",
            Title = "Weighted vest beyond what was tried",
            Category = RuleCategory.Impact,
            Message = "{exercise}: the vest of {measured2} is {measured}; trials went to {limit}.",
            Advice = "Keep the vest at a tenth of body mass or less.",
            IsSafetyRule = false,
            Citations = [Cite.Evidence(Sources.EvidenceRegister, "Weighted vest", Verification.Seen, "VES-03"), Cite.FourPillars("Pillar 1", "G388"), Cite.DesignChoice("19")],
            DesignChoices = ["A vest is capped at 10 % of body mass; the article names a start and small steps, but no end."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.HasVest || plan.Person.RulesOutVests()) return;
            int? start = null;
            for (var i = 0; i < plan.PrescriptionCount; i++)
            {
                if (!plan.Prescription(i).InVest) continue;
                start ??= plan.WeeksOf(i).First;
                // Too heavy at the start is an error of its own.
                if (plan.WeeksOf(i).First != start && plan.Prescription(i).VestKilograms is { } vest) inspector.Prescription(i, plan.Person.HeavierThan(vest, CapPercent));
            }
        },
        // 64 kg of body mass: 10 % are 6.4 kg.
        Examples = static () =>
        [
            new("6.5 kg in the fourth week at 64 kg of body mass", People.Osteopenia, WeekByWeek(Walk(3), Walk(3), Walk(3), Walk(6.5)), ExpectedJudgement.Warning),
            new("6.4 kg in the fourth week at 64 kg of body mass", People.Osteopenia, WeekByWeek(Walk(3), Walk(3), Walk(3), Walk(6.4)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription Walk(double vestKilograms) => Minutes("walking", 20) with { VestKilograms = vestKilograms };
}
