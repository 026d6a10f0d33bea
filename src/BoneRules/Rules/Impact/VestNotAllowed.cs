using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A weighted vest after a vertebral fracture or a fall.</summary>
internal static class VestNotAllowed
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2016",
            Title = "Weighted vest despite a vertebral fracture or falls",
            Category = RuleCategory.Impact,
            Message = "{exercise}: the vest ({measured}) adds its load to a spine that has fractured, or to someone who has fallen.",
            Advice = "Leave the vest off.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Pillar 1", "G385", "G390", "G391", "G392"),
                Cite.Evidence(Sources.EvidenceRegister, "Weighted vest", Verification.Seen, "VES-02", "VES-03"),
                Cite.DesignChoice("19"),
            ],
            DesignChoices = ["No vest after a vertebral fracture or any fall; the article asks only to talk to a clinician first."],
        },
        Severities = SeverityTable.Of("AAAAE/EE"),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.HasVest) return;
            for (var i = 0; i < plan.PrescriptionCount; i++)
                if (plan.Prescription(i).InVest) inspector.Prescription(i, Judgement.Violation(Vests.Stated(plan.Prescription(i))));
        },
        Examples = static () =>
        [
            new("Walking in a vest after a vertebral fracture", People.VertebralFracture, Walk(2), ExpectedJudgement.Error),
            new("Walking in a vest after one fall", People.Healthy.AfterOneFall(), Walk(2), ExpectedJudgement.Error),
            new("Weighted-vest walking without kilograms, after a vertebral fracture", People.VertebralFracture, Of(Minutes("weighted-vest-walking", 20)), ExpectedJudgement.Error),
            new("Walking in a vest with osteoporosis", People.Osteoporosis, Walk(2), ExpectedJudgement.Clean),
            new("Walking in a vest, and falls not asked for", People.Osteoporosis with { FallsLast12Months = null }, Walk(2), ExpectedJudgement.Undetermined),
        ],
    };

    private static ExercisePlan Walk(double vestKilograms) => Of(Minutes("walking", 20) with { VestKilograms = vestKilograms });
}
