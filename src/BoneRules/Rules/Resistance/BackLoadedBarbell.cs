using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A loaded bar on the back after a vertebral fracture.</summary>
internal static class BackLoadedBarbell
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3006",
            Title = "Loaded bar on the back",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: a loaded bar presses on a spine that has fractured.",
            Advice = "Hold the load in the hands: a goblet squat, or dumbbells at the sides.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G319", "G321"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "STR-17"),
                Cite.DesignChoice("16"),
            ],
            DesignChoices = ["A bar loaded on the back is an error after a vertebral fracture."],
        },
        Movement = static movement => movement.BackLoaded.Holds() & !movement.Family.Is(ActivityFamily.GoodMorning),
        Cases = [new SeverityCase(SeverityTable.Of("AAAAE/AA"))],
        Measure = static (in PrescriptionContext p) => p.LoadKilograms is { } load
            ? Justification.OfNumber(Quantity.LoadKilograms, load)
            : Justification.OfLevel(Quantity.LoadKilograms, "unknown"),
        Examples = static () =>
        [
            new("Back squat after a vertebral fracture", People.VertebralFracture, Of(Prescribe("barbell-back-squat", 3, 8, 30)), ExpectedJudgement.Error),
            new("Back squat with osteoporosis", People.SevereOsteoporosis, Of(Prescribe("barbell-back-squat", 3, 8, 30)), ExpectedJudgement.Clean),
            new("Goblet squat after a vertebral fracture", People.VertebralFracture, Of(Prescribe("goblet-squat", 3, 8, 8)), ExpectedJudgement.Clean),
            new("Fractures not asked for", People.Osteoporosis with { Fractures = null }, Of(Prescribe("barbell-back-squat", 3, 8, 30)), ExpectedJudgement.Undetermined),
        ],
    };
}
