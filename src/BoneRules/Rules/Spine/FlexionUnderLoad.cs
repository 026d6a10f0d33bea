using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Slight bending of the spine that carries load, is held for long, or is repeated fast.</summary>
internal static class FlexionUnderLoad
{
    private const double LongHoldSeconds = 30;

    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1002",
            Title = "Bending the spine under load, for long or fast",
            Category = RuleCategory.Spine,
            Message = "{exercise}: the spine bends a little, but under load, for long or fast, which loads the front of the vertebrae.",
            Advice = "Keep it slow, small and unloaded, a few seconds at a time, or keep the spine neutral.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Pillar 4", "G440", "G441"),
                Cite.FourPillars("Red-Flag Moves", "G453", "G454"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 3", Verification.SecondHand, "SPI-06"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07"),
                Cite.Evidence(Sources.Nogg2024, "Section 5", Verification.SecondHand, "SPI-12"),
                Cite.DesignChoice("12"),
            ],
            DesignChoices =
            [
                "A hold of more than 30 seconds is a long one: the articles hold their stretches for 30.",
                "A warning with osteoporosis, an error after a vertebral fracture.",
            ],
        },
        // Thrown loads, loaded twists and high impact are never judged more mildly than this.
        Movement = static movement =>
            (movement.SpinalFlexion.Is(SpinalFlexion.Mild) | (movement.SpinalFlexion.Is(SpinalFlexion.HingeLoaded) & movement.FlexionUnderLoad.Holds()))
            & (movement.Ballistic is not true) & (movement.TrunkRotation is not TrunkRotation.Loaded) & (movement.Impact is not ImpactLevel.High)
            & !movement.Family.HasOwnRulingOn(MovementHazard.Bending),
        Cases =
        [
            new SeverityCase(
                "loaded, held for long, or fast",
                static (in PrescriptionContext p) =>
                    p.Movement.FlexionUnderLoad.Holds() | p.StatesLoad | p.AtFastTempo | (p.HoldSeconds is { } hold && hold.Top > LongHoldSeconds),
                SeverityTable.Of("AAWWE/AA")) { Missing = ["exercise"] },
            new SeverityCase(SeverityTable.Everybody(Severity.None)),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.SpinalFlexion, QuantityText.Level(p.Movement.SpinalFlexion)),
        Examples = static () =>
        [
            new("Cat–camel, fast, after a vertebral fracture", People.VertebralFracture,
                Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast }), ExpectedJudgement.Error),
            new("Cat–camel, fast, with osteoporosis", People.Osteoporosis, Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast }), ExpectedJudgement.Warning),
            new("Cat–camel, slowly, after a vertebral fracture", People.VertebralFracture,
                Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Slow }), ExpectedJudgement.Clean),
            new("Cat–camel, fast, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast }), ExpectedJudgement.Undetermined),
        ],
    };
}
