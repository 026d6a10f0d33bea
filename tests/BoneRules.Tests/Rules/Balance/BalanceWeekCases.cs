using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Balance;

/// <summary>Ruling 22 on balance, spinal extension and flexibility over a week.</summary>
internal static class BalanceWeekCases
{
    private static readonly Weekday[] Order = [Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday];

    private static ExercisePlan OnDays(int days, ExercisePrescription prescription) => Week(Session(Order[..days].ToValueList(), prescription));

    [Cases]
    [For(1, "WWWWW/WW")]
    [For(2, "WWWWW/WW")]
    [For(3, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Balance_on_three_days(int days, string row) => Row("BR4001", OnDays(days, Minutes("tai-chi", 15)), row);

    [Cases]
    public static IEnumerable<RuledCase> A_week_without_balance_and_one_that_may_have_more_are_not_judged() =>
    [
        .. Row("BR4001", Of(Minutes("walking", 20)), "AAAAA/AA"),
        .. Row("BR4001", Week(Session(null, new ExercisePrescription { Name = "Zorb wiggle" }) with { TimesPerWeek = 3 }), "AAAAA/AA"),
    ];

    [Cases]
    [For(9, "IIIII/II")]
    [For(10, "AAIII/II")]
    [For(39, "AAIII/II")]
    [For(39.9, "AAIII/II")]
    [For(40, "AAAAA/II")]
    [For(59, "AAAAA/II")]
    [For(59.9, "AAAAA/II")]
    [For(60, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Minutes_on_three_days(double minutes, string row) => Row("BR4006", OnDays(3, Minutes("tai-chi", minutes)), row);

    [Cases]
    public static IEnumerable<RuledCase> Balance_work_that_is_not_timed_or_inside_a_template_has_no_target() =>
    [
        .. Ask("BR4006", People.Osteoporosis, Of(Minutes("tai-chi", 5), Prescribe("single-leg-stand-with-reach", 1, 10))).Is(ExpectedJudgement.Clean),
        .. Ask("BR4006", People.Osteoporosis, Of(Minutes("tai-chi", 5)) with { Template = PlanTemplate.Daily15 }).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> No_spinal_extension_is_a_note_with_osteopenia_and_a_warning_from_osteoporosis() => Row("BR4007", Of(Minutes("walking", 20)), "AIWWW/AA");

    [Cases]
    public static IEnumerable<RuledCase> Spinal_extension_once_or_daily_is_fine() =>
    [
        .. Row("BR4007", OnDays(1, Prescribe("bird-dog", 2, 8)), "AAAAA/AA"),
        .. Row("BR4007", Week(Session(null, Prescribe("bird-dog", 2, 8)) with { TimesPerWeek = 7 }), "AAAAA/AA"),
    ];

    [Cases]
    [For(true, ExpectedJudgement.Clean)]
    [For(false, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Flexibility_ends_each_workout(bool both, ExpectedJudgement expected)
    {
        var (squat, stretch) = (Prescribe("goblet-squat", 3, 10, 8), Prescribe("doorway-chest-stretch", 2) with { DurationSeconds = 30 });
        return Ask("BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], squat, stretch), both ? Session([Weekday.Friday], squat, stretch) : Session([Weekday.Friday], squat))).Is(expected);
    }

    [Cases]
    [For(7, ExpectedJudgement.Clean)]
    [For(6, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Flexibility_daily_is_enough(int days, ExpectedJudgement expected)
    {
        var stretch = Session(null, Prescribe("doorway-chest-stretch", 2) with { DurationSeconds = 30 }) with { TimesPerWeek = days };
        return Ask("BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8)), stretch)).Is(expected);
    }

    [Cases]
    public static IEnumerable<RuledCase> A_week_without_any_and_an_unknown_exercise_are_left_to_other_rules()
    {
        var (squat, stretch) = (Prescribe("goblet-squat", 3, 10, 8), Prescribe("doorway-chest-stretch", 2) with { DurationSeconds = 30 });
        return
        [
            .. Ask("BR4008", People.Osteoporosis, Of(squat)).Is(ExpectedJudgement.Clean),
            .. Ask("BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], squat, stretch), Session([Weekday.Friday], squat, new ExercisePrescription { Name = "Zorb wiggle" }))).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> The_same_two_sets_with_the_spine_extended_or_not() =>
    [
        .. Ask("BR4007", People.Osteoporosis, Of(Prescribe("bird-dog", 2, 8))).Is(ExpectedJudgement.Clean),
        .. Ask("BR4007", People.Osteoporosis, Of(Prescribe("sit-to-stand", 2, 8))).Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.DaysPerWeek, 0)], new MeasureLimit(Min: 1))),
    ];
}
