using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class LongPauseInLogTests
{
    private const string Rule = "BR6013";

    private static ExercisePlan Log(params ReadOnlySpan<DateOnly> days)
    {
        var sessions = new PlanSession[days.Length];
        for (var i = 0; i < sessions.Length; i++) sessions[i] = new PlanSession { Date = days[i], Prescriptions = [Minutes("walking", 20)] };
        return Week(sessions) with { Kind = PlanKind.Performed };
    }

    [Fact]
    public void From_the_fifteenth_day_on_a_pause_is_told_to_everybody()
    {
        RulingTable.ShouldBe(Rule, Log(new(2026, 3, 1), new(2026, 3, 15)), "AAAAA/AA");
        RulingTable.ShouldBe(Rule, Log(new(2026, 3, 1), new(2026, 3, 16)), "IIIII/II");
    }

    [Fact]
    public void The_order_of_a_log_does_not_matter() =>
        RuleCheck.Judge(Rule, People.Osteoporosis, Log(new(2026, 3, 20), new(2026, 3, 1), new(2026, 3, 10))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void It_stands_at_the_session_after_the_pause()
    {
        var finding = RuleCheck.Findings(Rule, People.Osteoporosis, Log(new(2026, 3, 20), new(2026, 3, 1))).Should().ContainSingle().Subject;

        finding.Path.Should().Be("/weeks/0/sessions/0");
        finding.Measured.Should().Equal(new Measurement(Quantity.Days, 19));
    }

    [Fact]
    public void Without_dates_there_is_no_pause_to_see() =>
        RuleCheck.Judge(Rule, People.Osteoporosis, Week(Session([Weekday.Monday], Minutes("walking", 20)), Session([Weekday.Sunday], Minutes("walking", 20)))).Should().Be(ExpectedJudgement.Clean);
}
