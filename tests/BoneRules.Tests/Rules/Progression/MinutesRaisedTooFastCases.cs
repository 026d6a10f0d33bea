using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Progression;

internal static class MinutesRaisedTooFastCases
{
    private const string Rule = "BR5009";

    private static ExercisePlan Walks(params ReadOnlySpan<double> minutes)
    {
        var weeks = new PlanWeek[minutes.Length];
        for (var i = 0; i < weeks.Length; i++) weeks[i] = new PlanWeek { Sessions = [Session([Weekday.Tuesday], Minutes("walking", minutes[i]))] };
        return new ExercisePlan { Weeks = weeks.ToValueList() };
    }

    private static Question Judge(params ReadOnlySpan<double> minutes) => Ask(Rule, People.Osteoporosis, Walks(minutes));

    [Cases]
    public static IEnumerable<RuledCase> It_is_told_from_osteopenia_on_and_after_falls() => Row(Rule, Walks(100, 200), "AIIII/II");

    [Cases]
    public static IEnumerable<RuledCase> Half_as_much_again_is_a_slow_step() =>
    [
        .. Judge(100, 150).Is(ExpectedJudgement.Clean),
        .. Judge(100, 151).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Thirty_minutes_more_always_are() =>
    [
        .. Judge(10, 40).Is(ExpectedJudgement.Clean),
        .. Judge(10, 41).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    public static IEnumerable<RuledCase> The_longest_week_before_counts_so_that_coming_back_after_a_light_week_is_no_rise() =>
    [
        .. Judge(100, 40, 100).Is(ExpectedJudgement.Clean),
        .. Judge(100, 40, 151).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    public static IEnumerable<RuledCase> The_first_week_with_walks_has_nothing_before_it() => Judge(100).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Nothing_is_compared_with_a_week_that_leaves_its_time_open()
    {
        var open = Walks(60) with { Weeks = [new PlanWeek { Sessions = [Session([Weekday.Tuesday], new ExercisePrescription { Exercise = "walking", DistanceMetres = 5000 })] }, .. Walks(20, 200).Weeks] };
        return Ask(Rule, People.Osteoporosis, open).Is(ExpectedJudgement.Clean);
    }

    [Cases]
    public static IEnumerable<RuledCase> The_limit_is_half_as_much_again_of_what_was() =>
    [
        .. Judge(60, 90).Is(ExpectedJudgement.Clean),
        .. Ask(Rule, People.Osteoporosis, Walks(60, 91)).Finds(new ExpectedFinding(Severity.Info, "/weeks/1", [new(Quantity.MinutesPerWeek, 91)], new MeasureLimit(Max: 90))),
    ];
}
