using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Rising from a chair or kneeling on one knee with nothing to hold on to, for somebody who falls.</summary>
internal static class UnsupportedRise
{
    private static readonly ValueList<string> Exercises = ["sit-to-stand", "dumbbell-sit-to-stand", "hip-flexor-stretch"];

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4009",
            Title = "Rising or kneeling without support",
            Category = RuleCategory.Balance,
            Message = "{exercise}: with a high risk of falls there should be something to hold on to; support: {measured}.",
            Advice = "Keep a hand on the armrest or a countertop, and write it into the plan.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G358", "G360"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-04"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["At high falls risk no support is a warning and support that the plan does not mention a note."],
        },
        Severities = SeverityTable.Of("AAAAA/AW"),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            for (var i = 0; i < plan.PrescriptionCount; i++)
            {
                var prescription = plan.Prescription(i);
                if (prescription.Support is not (null or Support.None) || prescription.Exercise is not { } exercise || !Exercises.AsSpan().Contains(exercise.Id)) continue;
                inspector.Prescription(i, Judgement
                    .Violation(Justification.OfLevel(Quantity.Support, QuantityText.Level(prescription.Support), "chair"))
                    .As(prescription.Support is null ? Severity.Info : Severity.Warning));
            }
        },
        Examples = static () =>
        [
            new("Sit-to-stand without support after two falls", People.Osteoporosis.AfterTwoFalls(), Of(SitToStand(Support.None)), ExpectedJudgement.Warning),
            new("Not said, after two falls", People.Osteoporosis.AfterTwoFalls(), Of(SitToStand(null)), ExpectedJudgement.Info),
            new("At a chair after two falls", People.Osteoporosis.AfterTwoFalls(), Of(SitToStand(Support.Chair)), ExpectedJudgement.Clean),
            new("Without support after one fall", People.Osteoporosis.AfterOneFall(), Of(SitToStand(Support.None)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription SitToStand(Support? support) => Prescribe("sit-to-stand", 2, 10) with { Support = support };
}
