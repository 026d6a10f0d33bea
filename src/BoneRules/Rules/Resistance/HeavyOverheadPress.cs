using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Loads overhead that press on the spine.</summary>
internal static class HeavyOverheadPress
{
    private const double LightKilograms = 4.5;

    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3008",
            Title = "Load overhead",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: a load overhead ({measured}), and the whole spine carries it.",
            Advice = "Stay at or below 4.5 kg a hand, sit with the back supported, or press forward at chest height.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Pillar 2", "G407", "G411"),
                Cite.FrequencyGuide("Progressive Resistance Training Protocols; Movements and Activities to Avoid", "G270", "G319"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "Up to 4.5 kg a hand is a warning after a vertebral fracture; more, or a barbell, is a warning at high risk or high falls risk and an error after a vertebral fracture.",
                "A band of which no kilograms are stated counts as light.",
            ],
        },
        Movement = static movement =>
            (movement.Overhead.Is(OverheadLoad.Dumbbells) | movement.Overhead.Is(OverheadLoad.Barbell)) & !movement.Ballistic.Holds(),
        Cases =
        [
            new SeverityCase("without a load", static (in PrescriptionContext p) => !p.ExternallyLoaded, SeverityTable.Of("AAAAA/AA")) { Missing = ["loadKilograms"] },
            new SeverityCase("up to 4.5 kg a hand", static (in PrescriptionContext p) => IsLight(p), SeverityTable.Of("AAAAW/AA")) { Missing = ["loadKilograms"] },
            new SeverityCase(SeverityTable.Of("AAAWE/AW")),
        ],
        Measure = static (in PrescriptionContext p) => p.LoadKilograms is { } load
            ? Justification.OfNumber(Quantity.LoadKilograms, load, max: LightKilograms)
            : Justification.OfLevel(Quantity.OverheadLoad, QuantityText.Level(p.Movement.Overhead)),
        Examples = static () =>
        [
            new("6 kg a hand after a vertebral fracture", People.VertebralFracture, Of(Prescribe("dumbbell-overhead-press", 2, 8, 6)), ExpectedJudgement.Error),
            new("4.5 kg a hand after a vertebral fracture", People.VertebralFracture, Of(Prescribe("dumbbell-overhead-press", 2, 8, 4.5)), ExpectedJudgement.Warning),
            new("6 kg a hand at a T-score of −3.2", People.SevereOsteoporosis, Of(Prescribe("dumbbell-overhead-press", 2, 8, 6)), ExpectedJudgement.Warning),
            new("6 kg a hand with osteoporosis", People.Osteoporosis, Of(Prescribe("dumbbell-overhead-press", 2, 8, 6)), ExpectedJudgement.Clean),
            new("The load not stated, after a vertebral fracture", People.VertebralFracture, Of(Prescribe("dumbbell-overhead-press", 2, 8)), ExpectedJudgement.Undetermined),
        ],
    };

    private static Truth IsLight(in PrescriptionContext p)
    {
        var band = p.LoadKilograms is null ? p.Movement.Resistance.Is(Resistance.Band) : Truth.False;
        return p.Movement.Overhead.Is(OverheadLoad.Dumbbells) & (band | !p.LoadAbove(LightKilograms));
    }
}
