using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Less strength work than two hours a week, where the plan times all of it.</summary>
internal static class ResistanceMinutes
{
    private const int MinutesAWeek = 120;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3017",
            Title = "Little time for strength work",
            Category = RuleCategory.Resistance,
            Message = "The week has strength work for {measured}; {limit} are a goal to grow into.",
            Advice = "Add sets or exercises over the months; two well-filled sessions a week come first.",
            IsSafetyRule = false,
            Citations = [Cite.TrainerArticle("Muscle training", "G010")],
            DesignChoices = ["Two hours are a goal, judged after the first 4 training weeks and only where all strength work of the week is timed."],
        },
        Measure = static (in WeekContext week) => week.Template is null && week.TimedMinutes(ExercisePillar.Resistance) is > 0 and var minutes ? minutes : null,
        Quantity = Quantity.MinutesPerWeek,
        Bands = [new CoverageBand { Severity = Severity.Info, Min = MinutesAWeek, AfterTrainingWeeks = Beginners.FirstTrainingWeeks }],
        Examples = static () =>
        [
            new("Two timed sessions of an hour", People.Osteoporosis, Week(Session([Weekday.Monday, Weekday.Thursday], Minutes("goblet-squat", 60))), ExpectedJudgement.Clean),
            new("Two timed sessions of half an hour", People.Osteoporosis, Week(Session([Weekday.Monday, Weekday.Thursday], Minutes("goblet-squat", 30))), ExpectedJudgement.Info),
            new("Sets and repetitions without time", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10, 8)), ExpectedJudgement.Clean),
        ],
    };
}
