using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using Plans = BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class WeekContextTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
    private static readonly Assessment Person = Assessment.Assess(People.Healthy);

    private static PreparedPlan Prepare(params ReadOnlySpan<PlanSession> sessions) => Rules.Prepare(Plans.Week(sessions));

    private static PlanSession Hops(int repetitions, params ReadOnlySpan<Weekday> days) => Session(ValueList.Create(days), Prescribe("hop", 1, repetitions));

    [Fact]
    public void Sessions_on_one_day_add_up()
    {
        var week = new WeekContext(Prepare(Hops(30, Weekday.Monday, Weekday.Friday), Hops(20, Weekday.Monday)), 0, Person);

        week.DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(1, 1));
        week.OnDay(0, SessionMeasure.Impacts).Should().Be(50);
        week.OnDay(4, SessionMeasure.Impacts).Should().Be(30);
    }

    [Fact]
    public void Days_that_are_left_open_may_fall_together_or_apart()
    {
        var open = new PlanSession { TimesPerWeek = 3, Prescriptions = [Prescribe("squat", 3, 8)] };
        var week = new WeekContext(Prepare(open, Session([Weekday.Monday], Prescribe("press", 3, 8))), 0, Person);

        week.DaysWith(SessionTraits.Resistance).Should().Be(new Amount(3, 4));
        week.DayMaskWith(SessionTraits.Resistance).Should().BeNull();
    }

    [Fact]
    public void Seven_times_a_week_is_every_day()
    {
        var week = new WeekContext(Prepare(new PlanSession { TimesPerWeek = 7, Prescriptions = [Prescribe("hop", 1, 50)] }), 0, Person);

        week.DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(7, 7));
    }

    [Fact]
    public void Open_sessions_reach_a_threshold_together_on_no_more_days_than_their_total_allows()
    {
        PlanSession Open(int repetitions, int times) => new() { TimesPerWeek = times, Prescriptions = [Prescribe("hop", 1, repetitions)] };

        new WeekContext(Prepare(Open(25, 2), Open(25, 2)), 0, Person).DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(0, 2));
        new WeekContext(Prepare(Open(50, 4)), 0, Person).DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(4, 4));
    }

    [Fact]
    public void Each_side_counts_twice_and_rounds_multiply()
    {
        var week = new WeekContext(Prepare(Session([Weekday.Monday], new ExercisePrescription { Exercise = "hop", Sets = 2, Rounds = 3, Repetitions = 5, PerSide = true })), 0, Person);

        week.OnDay(0, SessionMeasure.Impacts).Should().Be(60);
    }

    [Fact]
    public void Continuous_activities_count_minutes_and_never_contacts()
    {
        var week = new WeekContext(Prepare(Session([Weekday.Monday], Minutes("jog", 12))), 0, Person);

        week.OnDay(0, SessionMeasure.Impacts).Should().Be(0);
        week.OnDay(0, SessionMeasure.ImpactMinutes).Should().Be(12);
    }

    [Theory]
    [InlineData(new[] { Weekday.Monday, Weekday.Wednesday }, "no")]
    [InlineData(new[] { Weekday.Monday, Weekday.Tuesday }, "yes")]
    [InlineData(new[] { Weekday.Monday, Weekday.Sunday }, "no")]
    public void The_same_muscles_on_days_in_a_row(Weekday[] days, string expected) =>
        new WeekContext(Prepare(Session(days.ToValueList(), Prescribe("squat", 3, 8))), 0, Person).SameMusclesOnConsecutiveDays().ToString().Should().Be(expected);

    [Fact]
    public void Other_muscles_on_the_next_day_are_fine_and_open_days_are_unknown()
    {
        new WeekContext(Prepare(Session([Weekday.Monday], Prescribe("squat", 3, 8)), Session([Weekday.Tuesday], Prescribe("press", 3, 8))), 0, Person)
            .SameMusclesOnConsecutiveDays().IsFalse.Should().BeTrue();
        new WeekContext(Prepare(new PlanSession { TimesPerWeek = 2, Prescriptions = [Prescribe("squat", 3, 8)] }), 0, Person)
            .SameMusclesOnConsecutiveDays().IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void A_repeated_week_meets_itself_on_Sunday_and_Monday()
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Repeat = 2, Sessions = [Session([Weekday.Monday, Weekday.Sunday], Prescribe("squat", 3, 8))] }] };

        new WeekContext(Rules.Prepare(plan), 0, Person).SameMusclesOnConsecutiveDays().IsTrue.Should().BeTrue();
    }
}
