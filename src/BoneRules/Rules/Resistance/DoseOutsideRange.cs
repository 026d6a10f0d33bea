using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Sets, repetitions or time outside every range that a source gives.</summary>
internal static class DoseOutsideRange
{
    private static readonly Citation Table = Cite.FourPillars("Tables of the four pillars", "G355", "G366");
    private static readonly Citation General = Cite.PhysiotherapyClinic("Sets and repetitions", "G168");

    public static Rule Create() => new DoseRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3005",
            Title = "Dose outside the recommended range",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: {measured} ({measured2}); recommended is {limit}.",
            Advice = "Choose sets and repetitions that lie inside one of the recommended ranges together.",
            IsSafetyRule = false,
            Citations = [Table, General, Cite.DesignChoice("21")],
        },
        Rows =
        [
            new DoseRow { Label = "Sit-to-stand", Exercises = ["sit-to-stand"], Repetitions = new(8, 12), Sets = 3, Citation = Table },
            new DoseRow { Label = "General strength", Pillar = ExercisePillar.Resistance, Repetitions = new(8, 12), Sets = new(1, 3), Citation = General },
        ],
        Examples = static () =>
        [
            new("Sit-to-stand by its table", People.Osteoporosis, Of(Prescribe("sit-to-stand", 3, new(8, 12))), ExpectedJudgement.Clean),
            new("20 repetitions", People.Osteoporosis, Of(Prescribe("sit-to-stand", 3, 20)), ExpectedJudgement.Warning),
            new("Two sets: inside the general range alone", People.Osteoporosis, Of(Prescribe("sit-to-stand", 2, 10)), ExpectedJudgement.Info),
        ],
    };
}
