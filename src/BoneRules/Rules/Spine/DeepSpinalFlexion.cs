using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Sit-ups, toe touches and whatever else bends the spine deeply.</summary>
internal static class DeepSpinalFlexion
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1001",
            Title = "Deep bending of the spine",
            Category = RuleCategory.Spine,
            Message = "{exercise} bends the spine deeply, which crushes weakened vertebrae at their front edge.",
            Advice = "Train the trunk with a neutral spine instead: bird dog, bridge, wall plank.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Red-Flag Moves", "G444", "G445", "G446"),
                Cite.FrequencyGuide("Movements to avoid", "G314", "G316", "G317"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "SPI-05"),
            ],
        },
        Movement = static movement => movement.SpinalFlexion.Is(SpinalFlexion.Deep),
        Cases = [new SeverityCase(SeverityTable.Of("AWEEE/WE"))],
        Measure = static (in PrescriptionContext p) =>
            Justification.OfLevel(Quantity.SpinalFlexion, QuantityText.Level(p.Movement.SpinalFlexion), "mild"),
        Examples = static () =>
        [
            new("Sit-ups with osteoporosis", People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Error),
            new("Toe touches with osteopenia", People.Osteopenia, Of(Prescribe("toe-touch", 2, 10)), ExpectedJudgement.Warning),
            new("Sit-ups of a healthy person", People.Healthy, Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Clean),
            new("Gentle cat–camel after a vertebral fracture", People.VertebralFracture, Of(Prescribe("cat-camel", 1, 5)), ExpectedJudgement.Clean),
            new("Sit-ups, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Undetermined),
        ],
    };
}
