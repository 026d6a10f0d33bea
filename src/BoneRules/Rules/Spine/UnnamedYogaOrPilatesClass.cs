using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A yoga or Pilates class of which nobody says what it does.</summary>
internal static class UnnamedYogaOrPilatesClass
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1014",
            Title = "Yoga or Pilates class with unnamed content",
            Category = RuleCategory.Spine,
            Message = "{exercise}: deep bends and twists may be part of it; the plan does not say which poses there are.",
            Advice = "Name the poses, or choose a class that is adapted to osteoporosis, without deep bends and end-range twists.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G315"),
                Cite.FourPillars("FAQs", "G515", "G516", "G517"),
                Cite.Evidence(Sources.EvidenceRegister, "Spine", Verification.Seen, "SPI-02", "SPI-03", "SPI-04"),
                Cite.Evidence(Sources.Racgp, "Handbook of Non-Drug Interventions", Verification.Seen, "HI-05"),
                Cite.Evidence(Sources.Canada2023, "Recommendation 1.3", Verification.Seen, "IMP-07"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "A class with unnamed content: info with osteopenia, a warning with osteoporosis or several falls, an error after a vertebral fracture.",
                "A class adapted to osteoporosis, or with a health professional, is a warning after a vertebral fracture and fine before.",
            ],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.YogaOrPilatesClass) | movement.Family.Is(ActivityFamily.AdaptedYogaOrPilates),
        Cases =
        [
            new SeverityCase(
                "adapted to osteoporosis, or with a health professional",
                static (in PrescriptionContext p) => p.Movement.Family.Is(ActivityFamily.AdaptedYogaOrPilates) | p.WithHealthProfessional,
                SeverityTable.Of("AAAAW/AA")) { Missing = ["exercise"] },
            new SeverityCase(SeverityTable.Of("AIWWE/AW")),
        ],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("A yoga class after a vertebral fracture", People.VertebralFracture, Of(Minutes("yoga-class", 45)), ExpectedJudgement.Error),
            new("A yoga class with osteoporosis", People.Osteoporosis, Of(Minutes("yoga-class", 45)), ExpectedJudgement.Warning),
            new("The same class with a health professional", People.Osteoporosis with { Supervision = Supervision.HealthProfessional },
                Of(Minutes("yoga-class", 45)), ExpectedJudgement.Clean),
            new("A yoga class, and fractures not asked for", People.Osteoporosis with { Fractures = null }, Of(Minutes("yoga-class", 45)), ExpectedJudgement.Undetermined),
        ],
    };
}
