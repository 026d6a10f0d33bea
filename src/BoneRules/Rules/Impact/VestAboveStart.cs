using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A weighted vest that starts above 5 % of body mass.</summary>
internal static class VestAboveStart
{
    private const double StartPercent = 5;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2017",
            Title = "Weighted vest too heavy to start with",
            Category = RuleCategory.Impact,
            Message = "{exercise}: the vest of {measured2} to start with is {measured}; {limit} is the start.",
            Advice = "Start with at most a twentieth of body mass and stay there for several weeks.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Pillar 1", "G386", "G387"),
                Cite.Evidence(Sources.EvidenceRegister, "Weighted vest", Verification.Unverified, "VES-05"),
                Cite.DesignChoice("19"),
            ],
            DesignChoices = ["The start is the plan's first week with a vest; above about 5 % there is an error, exactly 5 % is not."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.HasVest || plan.Person.RulesOutVests()) return;
            int? start = null;
            for (var i = 0; i < plan.PrescriptionCount; i++)
            {
                if (!plan.Prescription(i).InVest) continue;
                start ??= plan.WeeksOf(i).First;
                if (plan.WeeksOf(i).First == start) inspector.Prescription(i, plan.Person.HeavierThan(plan.Prescription(i).VestKilograms, StartPercent));
            }
        },
        // 64 kg of body mass: 5 % are 3.2 kg.
        Examples = static () =>
        [
            new("A vest of 3.3 kg at 64 kg of body mass", People.Osteopenia, Walk(3.3), ExpectedJudgement.Error),
            new("A vest of 3.2 kg at 64 kg of body mass", People.Osteopenia, Walk(3.2), ExpectedJudgement.Clean),
            new("A vest, and body mass not known", People.Osteopenia with { BodyMassKilograms = null }, Walk(2), ExpectedJudgement.Undetermined),
            new("An exercise with a vest of which no kilograms are stated", People.Osteopenia, Of(Minutes("weighted-vest-walking", 20)), ExpectedJudgement.Undetermined),
        ],
    };

    private static ExercisePlan Walk(double vestKilograms) => Of(Minutes("walking", 20) with { VestKilograms = vestKilograms });
}
