using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Twisting the trunk to the end of its range, or fast. A twist against a load is <see cref="LoadedTrunkRotation"/>.</summary>
internal static class EndRangeOrRapidTwist
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1004",
            Title = "Twisting far or fast",
            Category = RuleCategory.Spine,
            Message = "{exercise}: the trunk twists as far as it goes, or fast; a smooth turn in mid-range is safe.",
            Advice = "Turn slowly and only half way, or step round with the feet.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G309", "G313", "G315", "G321"),
                Cite.FourPillars("Red-Flag Moves", "G443", "G453", "G454"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07", "SPI-08"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 3", Verification.SecondHand, "SPI-06"),
                Cite.DesignChoice("12"),
            ],
            DesignChoices =
            [
                "Rapid is ballistic, or at a fast tempo.",
                "A warning with osteopenia and after one fall, an error after several falls: the sources speak of osteoporosis and of fractures.",
            ],
        },
        // A twist that is known to be loaded has its finding already.
        Movement = static movement =>
            (movement.TrunkRotation.IsAtLeast(TrunkRotation.Unloaded) | movement.EndRangeRotation.Holds())
            & (movement.TrunkRotation is not TrunkRotation.Loaded) & !movement.Family.HasOwnRulingOn(MovementHazard.Twisting),
        Cases =
        [
            new SeverityCase("against a load, which is another rule's", static (in PrescriptionContext p) => p.StatesLoad, SeverityTable.Everybody(Severity.None)),
            new SeverityCase(
                "to the end of the range, ballistic or fast",
                static (in PrescriptionContext p) => p.Movement.EndRangeRotation.Holds() | p.Movement.Ballistic.Holds() | p.AtFastTempo,
                SeverityTable.Of("AWEEE/WE")) { Missing = ["exercise"] },
            new SeverityCase(SeverityTable.Everybody(Severity.None)),
        ],
        Measure = static (in PrescriptionContext p) => p.Movement.EndRangeRotation == true
            ? Justification.OfLevel(Quantity.EndRangeRotation, "endRange", "midRange")
            : Justification.OfLevel(Quantity.Tempo, "fast", "controlled"),
        Examples = static () =>
        [
            new("Trunk turns at a fast tempo with osteoporosis", People.Osteoporosis,
                Of(Prescribe("seated-trunk-rotation", 1, 10) with { Tempo = Tempo.Fast }), ExpectedJudgement.Error),
            new("The same with osteopenia", People.Osteopenia, Of(Prescribe("seated-trunk-rotation", 1, 10) with { Tempo = Tempo.Fast }), ExpectedJudgement.Warning),
            new("Slow trunk turns after a vertebral fracture", People.VertebralFracture,
                Of(Prescribe("seated-trunk-rotation", 1, 10) with { Tempo = Tempo.Slow }), ExpectedJudgement.Clean),
            new("Fast trunk turns, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("seated-trunk-rotation", 1, 10) with { Tempo = Tempo.Fast }), ExpectedJudgement.Undetermined),
        ],
    };
}
