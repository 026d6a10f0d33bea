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
            Message = "{exercise}: deep bending of the spine crushes weakened vertebrae at their front edge.",
            Advice = "Train the trunk with a neutral spine instead: bird dog, bridge, wall plank.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Red-Flag Moves; FAQs", "G443", "G444", "G445", "G446", "G517"),
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G309", "G314", "G316", "G317", "G320", "G321"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "SPI-05"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 3", Verification.SecondHand, "SPI-06"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07"),
                Cite.Evidence(Sources.EvidenceRegister, "Spine", Verification.Seen, "SPI-01", "SPI-04"),
                Cite.DesignChoice("12"),
            ],
            DesignChoices = ["A warning with osteopenia and after one fall, an error after several falls: the sources speak of osteoporosis and of fractures."],
        },
        Movement = static movement => movement.SpinalFlexion.Is(SpinalFlexion.Deep) & !movement.Family.HasOwnRulingOn(MovementHazard.DeepBending),
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
