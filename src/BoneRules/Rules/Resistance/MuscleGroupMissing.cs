using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A week of strength work that leaves major muscle groups out.</summary>
internal static class MuscleGroupMissing
{
    private static readonly Region[] Regions =
    [
        new("legs", MuscleGroups.Legs),
        new("hips", MuscleGroups.Hips),
        new("back", MuscleGroups.Back | MuscleGroups.SpinalExtensors),
        new("chest", MuscleGroups.Chest),
        new("shoulders", MuscleGroups.Shoulders),
        new("arms", MuscleGroups.Arms),
        new("trunk", MuscleGroups.Trunk),
    ];

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3015",
            Title = "Muscle groups left out",
            Category = RuleCategory.Resistance,
            Message = "The strength work of the week leaves out: {measured}.",
            Advice = "Add an exercise for each: a squat or sit-to-stand, a bridge or hinge, a row, a press, and work for the arms.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Muscle training; Exercise tips", "G018", "G019", "G034"),
                Cite.FrequencyGuide("Bone-Building Exercise Mechanisms; Exercise Frequency and Duration Guidelines", "G246", "G302"),
                Cite.FrequencyGuide("Bone-Building Exercise Mechanisms", "G248"),
                Cite.FrequencyGuide("Progressive Resistance Training Protocols", "G267"),
                Cite.Evidence(Sources.TooFitToFracture, "2014, table 6; 2015, table 4", Verification.Seen, "STR-03", "STR-04"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "STR-16"),
                Cite.Evidence(Sources.Canada2023, "Recommendation 1.2", Verification.Seen, "STR-07"),
            ],
            DesignChoices = ["A group left out is a note without osteoporosis and a warning with it, from the fifth training week on and outside templates."],
        },
        Severities = SeverityTable.Of("IIWWW/II"),
        Wants = Regions.Select(static region => WeekSubject.Of(region.Muscles)).ToValueList(),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (plan.Template is not null) return;
            for (var w = 0; w < plan.WeekCount; w++)
            {
                var week = plan.Week(w);
                // An exercise that is not recognised may train what seems to be missing.
                if (week.TrainingWeeks <= Beginners.FirstTrainingWeeks || !week.Pillars.Has(Pillars.Resistance) || week.Traits.Has(SessionTraits.Unknown)) continue;
                if (LeftOut(week.TrainedMuscles) is { } missing) inspector.Week(w, Judgement.Violation(Justification.OfLevel(Quantity.MuscleGroups, missing)));
            }
        },
        Examples = static () =>
        [
            new("Squats alone", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10, 8)), ExpectedJudgement.Warning),
            new("Squats alone, a healthy person", People.Healthy, Of(Prescribe("goblet-squat", 3, 10, 8)), ExpectedJudgement.Info),
            new("Squats alone in the first weeks", People.Osteoporosis with { TrainingWeeks = 0 }, Of(Prescribe("goblet-squat", 3, 10, 8)), ExpectedJudgement.Clean),
            new("The whole body", People.Osteoporosis,
                Of(Prescribe("goblet-squat", 3, 10, 8), Prescribe("glute-bridge", 2, 10), Prescribe("band-row", 3, 10), Prescribe("dumbbell-bench-press", 3, 8, 4), Prescribe("dumbbell-overhead-press", 3, 8, 4),
                    Prescribe("dumbbell-curl", 2, 10, 4)),
                ExpectedJudgement.Clean),
        ],
    };

    private static string? LeftOut(MuscleGroups trained)
    {
        var missing = "";
        foreach (var region in Regions)
            if ((region.Muscles & trained) == 0) missing = missing.Length == 0 ? region.Name : $"{missing}, {region.Name}";
        return missing.Length == 0 ? null : missing;
    }

    private sealed record Region(string Name, MuscleGroups Muscles);
}
