using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class LongPauseInLogCases
{
    private const string Rule = "BR6013";

    private static ExercisePlan Log(params ReadOnlySpan<DateOnly> days)
    {
        var sessions = new PlanSession[days.Length];
        for (var i = 0; i < sessions.Length; i++) sessions[i] = new PlanSession { Date = days[i], Prescriptions = [Minutes("walking", 20)] };
        return Week(sessions) with { Kind = PlanKind.Performed };
    }

    [Cases]
    public static IEnumerable<RuledCase> From_the_fifteenth_day_on_a_pause_is_told_to_everybody() =>
    [
        .. Row(Rule, Log(new(2026, 3, 1), new(2026, 3, 15)), "AAAAA/AA"),
        .. Row(Rule, Log(new(2026, 3, 1), new(2026, 3, 16)), "IIIII/II"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> The_order_of_a_log_does_not_matter() =>
        Ask(Rule, People.Osteoporosis, Log(new(2026, 3, 20), new(2026, 3, 1), new(2026, 3, 10))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> It_stands_at_the_session_after_the_pause() =>
        Ask(Rule, People.Osteoporosis, Log(new(2026, 3, 20), new(2026, 3, 1)))
            .Finds(new ExpectedFinding(Severity.Info, "/weeks/0/sessions/0", [new(Quantity.Days, 19)], new MeasureLimit(Max: 14)));

    [Cases]
    public static IEnumerable<RuledCase> Without_dates_there_is_no_pause_to_see() =>
        Ask(Rule, People.Osteoporosis, Week(Session([Weekday.Monday], Minutes("walking", 20)), Session([Weekday.Sunday], Minutes("walking", 20)))).Is(ExpectedJudgement.Clean);
}
