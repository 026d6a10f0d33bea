using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Few different strength exercises in a week.</summary>
internal static class TooFewExercises
{
    private const int Advanced = 10;
    private const int Trained = 5;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3014",
            Title = "Few strength exercises",
            Category = RuleCategory.Resistance,
            Message = "The week has {measured} for strength; {limit} would reach all major muscle groups.",
            Advice = "Add exercises for the muscle groups that are missing, step by step; ten to twelve cover the whole body.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Muscle training", "G019"),
                Cite.FourPillars("Take the First Step", "G524"),
                Cite.Evidence(Sources.EvidenceRegister, "Bae et al. 2023", Verification.Seen, "STR-08"),
            ],
            DesignChoices = ["Ten exercises are asked of advanced trainees, five of others after their first 4 training weeks, none of beginners or inside a template."],
        },
        // One source names three to ten exercises.
        Parameters = [RuleParameter.Least("exercises", Trained, 3, 10)],
        Measure = static (in WeekContext week) =>
            week.Template is not null || week.Person.Client.TrainingExperience == TrainingExperience.Beginner || week.Traits.Has(SessionTraits.Unknown)
                || week.DistinctExercises(ExercisePillar.Resistance) is not (> 0 and var count)
                ? null
                : count,
        Quantity = Quantity.Exercises,
        Bands =
        [
            new CoverageBand
            {
                Severity = Severity.Info, Min = Advanced, AfterTrainingWeeks = Beginners.FirstTrainingWeeks,
                ForWhom = static person => person.Client.TrainingExperience == TrainingExperience.Advanced, Whom = "advanced trainees",
            },
            new CoverageBand { Severity = Severity.Info, Min = Trained, AfterTrainingWeeks = Beginners.FirstTrainingWeeks },
        ],
        Examples = static () =>
        [
            new("Four exercises", People.Osteoporosis, Of([.. Exercises.AsSpan(0, 4)]), ExpectedJudgement.Info),
            new("Five exercises", People.Osteoporosis, Of([.. Exercises.AsSpan(0, 5)]), ExpectedJudgement.Clean),
            new("Five exercises of an advanced trainee", People.Healthy with { TrainingExperience = TrainingExperience.Advanced }, Of([.. Exercises.AsSpan(0, 5)]), ExpectedJudgement.Info),
            new("One exercise of a beginner", People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner }, Of(Exercises[0]), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription[] Exercises =>
    [
        Prescribe("goblet-squat", 3, 10, 8), Prescribe("band-row", 3, 10), Prescribe("dumbbell-overhead-press", 3, 8, 4), Prescribe("glute-bridge", 2, 10), Prescribe("sit-to-stand", 3, 10),
    ];
}
