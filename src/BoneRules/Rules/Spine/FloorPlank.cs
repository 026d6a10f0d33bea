using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Planks on the floor after a vertebral fracture; against a wall they are fine.</summary>
internal static class FloorPlank
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1012",
            Title = "Plank on the floor after a vertebral fracture",
            Category = RuleCategory.Spine,
            Message = "{exercise}: a hard load on the trunk, with a way down to the floor and up again.",
            Advice = "Hold the plank against a wall or a countertop.",
            IsSafetyRule = false,
            Citations = [Cite.Evidence(Sources.EvidenceRegister, "Spine", Verification.Seen, "SPI-10"), Cite.DesignChoice("20")],
            DesignChoices = ["A warning after a vertebral fracture, none before; the sources do not speak of planks."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.Plank),
        Cases = [new SeverityCase(SeverityTable.Of("AAAAW/AA"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Plank after a vertebral fracture", People.VertebralFracture,
                Of(new ExercisePrescription { Exercise = "plank", DurationSeconds = 20 }), ExpectedJudgement.Warning),
            new("Plank with osteoporosis", People.Osteoporosis, Of(new ExercisePrescription { Exercise = "plank", DurationSeconds = 20 }), ExpectedJudgement.Clean),
            new("Plank against a wall after a vertebral fracture", People.VertebralFracture,
                Of(new ExercisePrescription { Exercise = "wall-plank", DurationSeconds = 20 }), ExpectedJudgement.Clean),
        ],
    };
}
