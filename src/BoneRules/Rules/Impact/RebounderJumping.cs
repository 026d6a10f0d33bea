using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Jumping on a rebounder, and standing on one.</summary>
internal static class RebounderJumping
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2012",
            Title = "Rebounder",
            Category = RuleCategory.Impact,
            Message = "{exercise}: a surface that gives way asks for quick balance.",
            Advice = "March on firm ground, or keep the feet on the mat and hold on.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G311"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "Rebounder: jumping is a warning with osteopenia, an error from osteoporosis on and after any fall.",
                "Feet on the mat and hands held: a warning with osteoporosis or one fall, an error at higher risk and after several falls.",
            ],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.RebounderJumping) | movement.Family.Is(ActivityFamily.RebounderHeld),
        Cases =
        [
            new SeverityCase(
                "feet on the mat, hands held", static (in PrescriptionContext p) => p.Movement.Family.Is(ActivityFamily.RebounderHeld),
                SeverityTable.Of("AAWEE/WE")) { Missing = ["exercise"] },
            new SeverityCase(SeverityTable.Of("AWEEE/EE")),
        ],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Jumping on a rebounder with osteoporosis", People.Osteoporosis, Of(Minutes("rebounder-jumping", 5)), ExpectedJudgement.Error),
            new("Feet on the mat, held, with osteoporosis", People.Osteoporosis, Of(Minutes("rebounder-held-bounce", 5)), ExpectedJudgement.Warning),
            new("Jumping on a rebounder, healthy", People.Healthy, Of(Minutes("rebounder-jumping", 5)), ExpectedJudgement.Clean),
            new("Jumping on a rebounder, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Minutes("rebounder-jumping", 5)), ExpectedJudgement.Undetermined),
        ],
    };
}
