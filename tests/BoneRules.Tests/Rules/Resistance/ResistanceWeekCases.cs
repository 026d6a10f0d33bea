using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>Ruling 22 on days of strength work, and what else the sources ask of a week.</summary>
internal static class ResistanceWeekCases
{
    private static readonly Weekday[] Order = [Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday, Weekday.Tuesday, Weekday.Thursday, Weekday.Saturday];

    private static ExercisePlan OnDays(int days, string exercise) => Week(Session(Order[..days].ToValueList(), Prescribe(exercise, 3, 10)));

    [Cases]
    [For(1, "WWWWW/WW")]
    [For(2, "AAAAA/AA")]
    [For(3, "AAAAA/AA")]
    [For(4, "IIWWW/II")]
    public static IEnumerable<RuledCase> Two_or_three_days(int days, string row) => Row("BR3012", OnDays(days, "goblet-squat"), row);

    [Cases]
    [For(1, "WWWWW/WW")]
    [For(2, "AAAAA/AA")]
    [For(7, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Functional_strength_may_be_daily_and_counts_towards_two(int days, string row) => Row("BR3012", OnDays(days, "sit-to-stand"), row);

    [Cases]
    public static IEnumerable<RuledCase> A_week_without_any_and_one_that_may_have_more_are_not_judged() =>
    [
        .. Row("BR3012", Of(Minutes("walking", 20)), "AAAAA/AA"),
        .. Row("BR3012", Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10)), Session([Weekday.Friday], new ExercisePrescription { Name = "Zorb wiggle" })), "AAAAA/AA"),
    ];

    [Cases]
    [For(new[] { Weekday.Monday, Weekday.Tuesday }, "IIWWW/II")]
    [For(new[] { Weekday.Monday, Weekday.Wednesday }, "AAAAA/AA")]
    public static IEnumerable<RuledCase> The_same_muscles_want_a_day_between(Weekday[] days, string row) =>
        Row("BR3013", Week(Session(days.ToValueList(), Prescribe("goblet-squat", 3, 10))), row);

    [Cases]
    public static IEnumerable<RuledCase> Other_muscles_daily_functional_strength_and_open_days_do_not_count() =>
    [
        .. Row("BR3013", Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10)), Session([Weekday.Tuesday], Prescribe("dumbbell-bench-press", 3, 10))), "AAAAA/AA"),
        .. Row("BR3013", OnDays(7, "sit-to-stand"), "AAAAA/AA"),
        .. Row("BR3013", Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = 2 }), "AAAAA/AA"),
    ];

    [Cases]
    [For(5, "IIWWW/II")]
    [For(4, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Five_days_a_week_leave_no_day_between_wherever_they_fall(int times, string row) =>
        Row("BR3013", Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = times }), row);

    [Cases]
    public static IEnumerable<RuledCase> Five_days_of_different_muscles_may_be_spaced() =>
        Row("BR3013", Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = 3 }, Session(null, Prescribe("dumbbell-curl", 3, 10)) with { TimesPerWeek = 2 }), "AAAAA/AA");

    [Cases]
    [For(Weekday.Monday, "IIWWW/II")]
    [For(Weekday.Tuesday, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Sunday_is_next_to_the_Monday_that_follows(Weekday next, string row)
    {
        var plan = new ExercisePlan
        {
            Weeks =
            [
                new PlanWeek { Sessions = [Session([Weekday.Sunday], Prescribe("goblet-squat", 3, 10))] },
                new PlanWeek { Sessions = [Session([next], Prescribe("goblet-squat", 3, 10))] },
            ],
        };
        return Row("BR3013", plan, row);
    }

    [Cases]
    [For(4, TrainingExperience.Intermediate, ExpectedJudgement.Info)]
    [For(5, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [For(9, TrainingExperience.Advanced, ExpectedJudgement.Info)]
    [For(10, TrainingExperience.Advanced, ExpectedJudgement.Clean)]
    [For(1, TrainingExperience.Beginner, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Ten_exercises_for_the_advanced_five_for_others(int count, TrainingExperience experience, ExpectedJudgement expected)
    {
        string[] exercises =
        [
            "goblet-squat", "band-row", "dumbbell-overhead-press", "glute-bridge", "dumbbell-curl", "leg-press", "lat-pulldown", "dumbbell-bench-press", "romanian-deadlift", "seated-cable-row",
        ];
        var plan = Of([.. exercises.Take(count).Append(exercises[0]).Select(static exercise => Prescribe(exercise, 2, 10))]);
        return Ask("BR3014", People.Healthy with { TrainingExperience = experience }, plan).Is(expected);
    }

    [Cases]
    [For(3, ExpectedJudgement.Clean)]
    [For(4, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> The_first_four_training_weeks_may_have_fewer(int before, ExpectedJudgement expected) =>
        Ask("BR3014", People.Healthy with { TrainingWeeks = before }, Of(Prescribe("goblet-squat", 2, 10))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Muscle_groups_that_are_left_out_are_named() =>
        Ask("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10), Prescribe("glute-bridge", 2, 10), Prescribe("dumbbell-bench-press", 3, 10)))
            .Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.MuscleGroups, Level: "back")]));

    [Cases]
    public static IEnumerable<RuledCase> A_group_left_out_is_a_note_without_osteoporosis_and_a_warning_with_it() => Row("BR3015", Of(Prescribe("goblet-squat", 3, 10)), "IIWWW/II");

    [Cases]
    public static IEnumerable<RuledCase> Templates_and_weeks_with_something_unrecognised_are_not_asked_for_every_muscle() =>
    [
        .. Ask("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10)) with { Template = PlanTemplate.Circuit20 }).Is(ExpectedJudgement.Clean),
        .. Ask("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10), new ExercisePrescription { Name = "Zorb wiggle" })).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    [For(60, ExpectedJudgement.Clean)]
    [For(59, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Two_hours_of_timed_strength_work_are_the_goal(double minutes, ExpectedJudgement expected) =>
        Ask("BR3017", People.Osteoporosis, Week(Session([Weekday.Monday, Weekday.Friday], Minutes("goblet-squat", minutes)))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Strength_work_that_is_not_timed_has_no_minutes() =>
        Ask("BR3017", People.Osteoporosis, Of(Minutes("goblet-squat", 10), Prescribe("band-row", 3, 10))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_tenth_exercise_is_one_that_was_not_there_before()
    {
        string[] nine = ["goblet-squat", "band-row", "dumbbell-overhead-press", "glute-bridge", "dumbbell-curl", "leg-press", "lat-pulldown", "dumbbell-bench-press", "romanian-deadlift"];
        Question Advanced(string tenth, int weeks) =>
            Ask("BR3014", People.Healthy with { TrainingExperience = TrainingExperience.Advanced, TrainingWeeks = weeks }, Of([.. nine.Append(tenth).Select(static exercise => Prescribe(exercise, 2, 11))]));
        return
        [
            .. Advanced("seated-cable-row", 30).Is(ExpectedJudgement.Clean),
            .. Advanced("goblet-squat", 30).Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.Exercises, 9)], new MeasureLimit(Min: 10))),
            .. Advanced("goblet-squat", 4).Is(ExpectedJudgement.Info),
            .. Advanced("goblet-squat", 3).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> Both_ends_of_the_range_of_days_are_stated() =>
        Ask("BR3012", People.Healthy, Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = 4 }))
            .Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.DaysPerWeek, 4)], new MeasureLimit(2, 3)));

    [Cases]
    [For(3, ExpectedJudgement.Clean)]
    [For(4, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Two_hours_are_no_goal_in_the_first_four_training_weeks(int before, ExpectedJudgement expected) =>
        Ask("BR3017", People.Osteoporosis with { TrainingWeeks = before }, Week(Session([Weekday.Monday, Weekday.Friday], Minutes("goblet-squat", 30)))).Is(expected);

    [Cases]
    [For(3, ExpectedJudgement.Clean)]
    [For(4, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Muscle_groups_are_missed_from_the_fifth_week_of_training(int before, ExpectedJudgement expected) =>
        Ask("BR3015", People.Osteoporosis with { TrainingWeeks = before }, Of(Prescribe("goblet-squat", 2, 11, 8))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> All_groups_that_are_missed_are_told() =>
        Ask("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 2, 9, 8)))
            .Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.MuscleGroups, Level: "back, chest, shoulders, arms, trunk")]));
}
