using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>An ordinary lift at a fast tempo.</summary>
internal static class FastLift
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1006",
            Title = "Lifting fast",
            Category = RuleCategory.Spine,
            Message = "{exercise}: a load at a fast tempo; speed adds shear that weakened bone stands badly.",
            Advice = "Lift and lower slowly and under control.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G353"),
                Cite.FourPillars("Red-Flag Moves", "G453", "G454"),
                Cite.DesignChoice("12"),
            ],
            DesignChoices = ["A lift moves a load outside the body; movements with body weight alone may be quick."],
        },
        // Ballistic lifts, twists and bending of the spine have rules of their own, which are never milder.
        Movement = static movement =>
            movement.Ballistic is not true && movement.Continuous is not true && movement.TrunkRotation is not (TrunkRotation.Unloaded or TrunkRotation.Loaded)
            && movement.SpinalFlexion is not (SpinalFlexion.Mild or SpinalFlexion.Deep) && movement.FlexionUnderLoad is not true,
        Cases =
        [
            new SeverityCase(
                "a load, at a fast tempo", static (in PrescriptionContext p) => p.AtFastTempo ? p.ExternallyLoaded : Truth.False,
                SeverityTable.Of("AAWWW/AA")) { Missing = ["loadKilograms"] },
            new SeverityCase(SeverityTable.Everybody(Severity.None)),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Tempo, QuantityText.Level(p.Tempo), "controlled"),
        Examples = static () =>
        [
            new("Fast goblet squats with osteoporosis", People.Osteoporosis,
                Of(Prescribe("goblet-squat", 3, 10, 8) with { Tempo = Tempo.Fast }), ExpectedJudgement.Warning),
            new("Fast goblet squats with osteopenia", People.Osteopenia, Of(Prescribe("goblet-squat", 3, 10, 8) with { Tempo = Tempo.Fast }), ExpectedJudgement.Clean),
            new("Goblet squats, tempo not stated", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10, 8)), ExpectedJudgement.Clean),
        ],
    };
}
