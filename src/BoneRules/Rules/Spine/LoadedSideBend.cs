using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Bending to the side: under load or as far as it goes, and in mid-range after a vertebral fracture.</summary>
internal static class LoadedSideBend
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1007",
            Title = "Bending to the side",
            Category = RuleCategory.Spine,
            Message = "{exercise}: the spine bends to the side ({measured}).",
            Advice = "Train the sides of the trunk without bending: a side plank against a wall, or an anti-rotation press.",
            IsSafetyRule = true,
            Citations = [Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07"), Cite.DesignChoice("20")],
            DesignChoices = ["The sources speak of bending and twisting at the end of the range or under load; bending to the side is graded like twisting."],
        },
        // Deep bends and loaded twists carry the same grading already.
        Movement = static movement =>
            movement.LateralFlexion.IsAtLeast(LateralFlexion.MidRange) & (movement.SpinalFlexion is not SpinalFlexion.Deep) & (movement.TrunkRotation is not TrunkRotation.Loaded)
            & !movement.Family.HasOwnRulingOn(MovementHazard.SideBending),
        Cases =
        [
            new SeverityCase(
                "loaded, or to the end of the range",
                static (in PrescriptionContext p) => p.Movement.LateralFlexion.Is(LateralFlexion.LoadedOrEndRange) | p.StatesLoad,
                SeverityTable.Of("AWEEE/WE")) { Missing = ["loadKilograms"] },
            new SeverityCase(SeverityTable.Of("AAAAW/AA")),
        ],
        Measure = static (in PrescriptionContext p) =>
            Justification.OfLevel(Quantity.LateralFlexion, p.StatesLoad ? "loadedOrEndRange" : QuantityText.Level(p.Movement.LateralFlexion), "midRange"),
        Examples = static () =>
        [
            new("Side bends with a dumbbell and osteoporosis", People.Osteoporosis, Of(Prescribe("dumbbell-side-bend", 2, 12, 6)), ExpectedJudgement.Error),
            new("Unloaded side bends after a vertebral fracture", People.VertebralFracture, Of(Prescribe("side-bend", 1, 8)), ExpectedJudgement.Warning),
            new("Unloaded side bends with osteoporosis", People.Osteoporosis, Of(Prescribe("side-bend", 1, 8)), ExpectedJudgement.Clean),
            new("Side bends with a dumbbell, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("dumbbell-side-bend", 2, 12, 6)), ExpectedJudgement.Undetermined),
        ],
    };
}
