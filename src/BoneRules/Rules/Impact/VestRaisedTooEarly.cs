using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A weighted vest that grows heavier before three weeks of use.</summary>
internal static class VestRaisedTooEarly
{
    private const int WeeksOfUse = 3;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2018",
            Title = "Weighted vest raised too early",
            Category = RuleCategory.Impact,
            Message = "{exercise}: the vest rises to {measured2} after {measured} of use; {limit} come first.",
            Advice = "Stay at the same vest for three comfortable weeks, then add a little.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Pillar 1", "G388", "G389", "G390"),
                Cite.PatientAssociation("Take it easy", "G165"),
                Cite.DesignChoice("19"),
            ],
            DesignChoices = ["Several weeks are three, and only weeks in which the vest is worn count."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.HasVest || plan.Person.RulesOutVests()) return;
            var (reference, used) = (0.0, 0);
            var (week, weeks, heaviest) = (0, 0, 0.0);
            for (var i = 0; i < plan.PrescriptionCount; i++)
            {
                var prescription = plan.Prescription(i);
                if (!prescription.InVest) continue;
                var (first, last) = plan.WeeksOf(i);
                if (first != week)
                {
                    (reference, used) = heaviest > reference ? (heaviest, weeks) : (reference, used + weeks);
                    (week, weeks, heaviest) = (first, last - first + 1, 0);
                }
                heaviest = Math.Max(heaviest, prescription.VestKilograms ?? 0);
                if (used >= WeeksOfUse) continue;
                if (prescription.VestKilograms is not { } vest)
                {
                    // It may be heavier than the one of the weeks before, if there were any.
                    if (used > 0) inspector.Prescription(i, Judgement.Undetermined("vestKilograms"));
                }
                else if (reference > 0 && vest > reference)
                    inspector.Prescription(i, Judgement.Violation(Justification.OfNumber(Quantity.Weeks, used, min: WeeksOfUse).And(Quantity.VestKilograms, vest)));
            }
        },
        Examples = static () =>
        [
            new("Raised in the third week", People.Osteopenia, WeekByWeek(Walk(2), Walk(2), Walk(2.5)), ExpectedJudgement.Error),
            new("Raised in the fourth week", People.Osteopenia, WeekByWeek(Walk(2), Walk(2), Walk(2), Walk(2.5)), ExpectedJudgement.Clean),
            new("The same vest throughout", People.Osteopenia, WeekByWeek(Walk(2), Walk(2)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription Walk(double vestKilograms) => Minutes("walking", 20) with { VestKilograms = vestKilograms };
}
