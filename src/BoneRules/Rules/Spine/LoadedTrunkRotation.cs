using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Twisting the trunk against a load.</summary>
internal static class LoadedTrunkRotation
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1003",
            Title = "Twisting under load",
            Category = RuleCategory.Spine,
            Message = "{exercise}: the trunk twists against a load, which weakened vertebrae stand badly.",
            Advice = "Hold against the twist instead, as in an anti-rotation press, or turn with the feet.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Red-Flag Moves", "G443", "G447", "G449"),
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G309", "G313", "G321"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07", "SPI-08"),
                Cite.Evidence(Sources.Racgp, "Handbook of Non-Drug Interventions", Verification.Seen, "HI-05"),
                Cite.DesignChoice("12"),
            ],
            DesignChoices = ["A warning with osteopenia and after one fall, an error after several falls: the sources speak of osteoporosis and of fractures."],
        },
        Movement = static movement => movement.TrunkRotation.IsAtLeast(TrunkRotation.Unloaded) & !movement.Family.HasOwnRulingOn(MovementHazard.Twisting),
        Cases =
        [
            new SeverityCase(
                "against a load",
                static (in PrescriptionContext p) => p.Movement.TrunkRotation.Is(TrunkRotation.Loaded) | p.StatesLoad,
                SeverityTable.Of("AWEEE/WE")) { Missing = ["loadKilograms"] },
            new SeverityCase(SeverityTable.Everybody(Severity.None)),
        ],
        Measure = static (in PrescriptionContext _) => Justification.OfLevel(Quantity.TrunkRotation, "loaded", "unloaded"),
        Examples = static () =>
        [
            new("Russian twists with 5 kg and osteoporosis", People.Osteoporosis, Of(Prescribe("russian-twist", 3, 20, 5)), ExpectedJudgement.Error),
            new("Russian twists with 5 kg and osteopenia", People.Osteopenia, Of(Prescribe("russian-twist", 3, 20, 5)), ExpectedJudgement.Warning),
            new("Holding against a twist after a vertebral fracture", People.VertebralFracture, Of(Prescribe("pallof-press", 2, 10, 5)), ExpectedJudgement.Clean),
            new("Russian twists with 5 kg, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("russian-twist", 3, 20, 5)), ExpectedJudgement.Undetermined),
        ],
    };
}
