using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>The rowing machine, which bends the back under load with every stroke unless it was taught well.</summary>
internal static class RowingMachine
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1015",
            Title = "Rowing machine",
            Category = RuleCategory.Spine,
            Message = "{exercise}: unless the spine stays neutral, the back bends under load at every stroke.",
            Advice = "Row with a band or cable sitting upright, or have the stroke coached.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.Evidence(Sources.UkConsensus2022, "Box 3", Verification.SecondHand, "SPI-06"),
                Cite.Evidence(Sources.Nogg2024, "Section 5", Verification.SecondHand, "SPI-12"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "Rowing machine: a warning with osteoporosis, an error after a vertebral fracture.",
                "Coached, it is fine with osteoporosis; with a health professional it is a warning after a vertebral fracture.",
            ],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.RowingMachine),
        Cases =
        [
            new SeverityCase(
                "coached, with a health professional", static (in PrescriptionContext p) => p.Coached && p.WithHealthProfessional,
                SeverityTable.Of("AAAWW/AA")),
            new SeverityCase("with a health professional", static (in PrescriptionContext p) => p.WithHealthProfessional, SeverityTable.Of("AAWWW/AA")),
            new SeverityCase("coached", static (in PrescriptionContext p) => p.Coached, SeverityTable.Of("AAAWE/AA")),
            new SeverityCase(SeverityTable.Of("AAWWE/AA")),
        ],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Rowing after a vertebral fracture", People.VertebralFracture, Of(Minutes("rowing-machine", 10)), ExpectedJudgement.Error),
            new("Rowing with osteoporosis", People.Osteoporosis, Of(Minutes("rowing-machine", 10)), ExpectedJudgement.Warning),
            new("Rowing with osteoporosis, coached", People.Osteoporosis with { CoachedMovements = ["rowing-machine"] },
                Of(Minutes("rowing-machine", 10)), ExpectedJudgement.Clean),
            new("Rowing, and fractures not asked for", People.Osteoporosis with { Fractures = null }, Of(Minutes("rowing-machine", 10)), ExpectedJudgement.Undetermined),
        ],
    };
}
