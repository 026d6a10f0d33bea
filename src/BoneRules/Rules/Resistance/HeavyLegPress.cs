using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A leg press above 70 % of the maximum after a vertebral fracture.</summary>
internal static class HeavyLegPress
{
    private const double MostPercent = 70;

    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3010",
            Title = "Heavy leg press",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: set at {measured}; after a vertebral fracture {limit} is the limit.",
            Advice = "Lower the load, keep the back on the pad, and stop before the pelvis tilts.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Movements and Activities to Avoid", "G319"), Cite.Evidence(Sources.TooFitToFracture, "2015, table 4", Verification.Seen, "STR-05"), Cite.DesignChoice("20")],
            DesignChoices = ["A leg press above 70 % of the one-repetition maximum is a warning after a vertebral fracture."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.LegPress),
        Cases =
        [
            new SeverityCase(
                "at most 70 % of the one-repetition maximum, or heavy and so judged as a heavy lift",
                static (in PrescriptionContext p) => !p.PercentAbove(MostPercent) | HeavyLift.IsHeavy(p),
                SeverityTable.Of("AAAAA/AA")) { Missing = ["percentOneRepetitionMaximum"] },
            new SeverityCase(SeverityTable.Of("AAAAW/AA")),
        ],
        Measure = static (in PrescriptionContext p) => p.PercentOneRepetitionMaximum is { } percent
            ? Justification.OfNumber(Quantity.PercentOneRepetitionMaximum, percent, max: MostPercent)
            : Justification.OfLevel(Quantity.PercentOneRepetitionMaximum, "unknown", "70 %"),
        Examples = static () =>
        [
            new("75 % after a vertebral fracture", People.VertebralFracture, Of(Prescribe("leg-press", 2, 8) with { PercentOneRepetitionMaximum = 75 }), ExpectedJudgement.Warning),
            new("70 % after a vertebral fracture", People.VertebralFracture, Of(Prescribe("leg-press", 2, 8) with { PercentOneRepetitionMaximum = 70 }), ExpectedJudgement.Clean),
            new("75 % with osteoporosis", People.SevereOsteoporosis, Of(Prescribe("leg-press", 2, 8) with { PercentOneRepetitionMaximum = 75 }), ExpectedJudgement.Clean),
        ],
    };
}
