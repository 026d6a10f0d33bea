using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Progression;

internal static class LoadAndRepetitionsRaisedTogetherCases
{
    private const string Rule = "BR5001";

    private static ExercisePrescription Squat(double kilograms, CountRange? repetitions) => Prescribe("goblet-squat", 3, repetitions, kilograms);

    private static Question Judge(params ReadOnlySpan<ExercisePrescription> weeks) => Ask(Rule, People.Osteoporosis, WeekByWeek(weeks));

    [Cases]
    public static IEnumerable<RuledCase> It_is_an_error_for_everybody() => Row(Rule, WeekByWeek(Squat(20, 8), Squat(21, 9)), "EEEEE/EE");

    [Cases]
    public static IEnumerable<RuledCase> Either_alone_is_not() =>
    [
        .. Judge(Squat(20, 8), Squat(21, 8)).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, 8), Squat(20, 9)).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, 12), Squat(21, 8)).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> The_top_of_a_range_tells_whether_it_rose() =>
    [
        .. Judge(Squat(20, new(6, 10)), Squat(21, new(8, 10))).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, new(6, 10)), Squat(21, new(6, 11))).Is(ExpectedJudgement.Error),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Sets_and_minutes_are_volume_and_no_repetitions() =>
    [
        .. Judge(Squat(20, 8), Squat(21, 8) with { Sets = 4 }).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, null) with { DurationSeconds = 30 }, Squat(21, null) with { DurationSeconds = 40 }).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, null) with { DurationSeconds = 30 }, Squat(21, null)).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, null), Squat(21, null) with { DurationSeconds = 30 }).Is(ExpectedJudgement.Clean),
        .. Judge(Prescribe("farmers-carry", 2, null, 8) with { DistanceMetres = 20 }, Prescribe("farmers-carry", 2, null, 9) with { DistanceMetres = 30 }).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> It_is_held_against_the_most_repetitions_at_the_heaviest_load_of_four_weeks() =>
    [
        .. Judge(Squat(20, 8), Squat(20, 10), Squat(21, 10)).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, 10), Squat(15, 15), Squat(20, 10)).Is(ExpectedJudgement.Clean),
        .. Judge(Squat(20, 10), Squat(15, 15), Squat(21, 11)).Is(ExpectedJudgement.Error),
    ];

    [Cases]
    [For(8, null)]
    [For(null, 8)]
    public static IEnumerable<RuledCase> A_higher_load_without_repetitions_on_one_side_is_undetermined(int? before, int? after) =>
        Judge(Squat(20, before is { } earlier ? new CountRange(earlier) : null), Squat(21, after is { } later ? new CountRange(later) : null)).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> Heavy_and_light_days_are_judged_by_their_own_name()
    {
        PlanWeek Week(double light, int many, double heavy, int few) => new()
        {
            Sessions = [Session(null, Squat(light, many)) with { Name = "Light" }, Session(null, Squat(heavy, few)) with { Name = "Heavy" }],
        };
        return
        [
            .. Ask(Rule, People.Osteoporosis, new ExercisePlan { Weeks = [Week(10, 12, 20, 8), Week(10, 12, 21, 8)] }).Is(ExpectedJudgement.Clean),
            .. Ask(Rule, People.Osteoporosis, new ExercisePlan { Weeks = [Week(10, 12, 20, 8), Week(11, 13, 20, 8)] }).Is(ExpectedJudgement.Error),
        ];
    }
}
