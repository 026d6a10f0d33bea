using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class ProgressionStepsTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);

    private static ExercisePrescription Squat(double? kilograms, CountRange? repetitions = null) => Prescribe("squat", 3, repetitions, kilograms);

    private static ProgressionStep[] Steps(ExercisePlan plan) => [.. Rules.Prepare(plan).Steps];

    private static PlanSession Named(string? name, params ReadOnlySpan<ExercisePrescription> prescriptions) => new() { Name = name, Prescriptions = ValueList.Create(prescriptions) };

    private static PlanWeek Week(params ReadOnlySpan<PlanSession> sessions) => new() { Sessions = ValueList.Create(sessions) };

    [Fact]
    public void A_rise_is_held_against_the_heaviest_load_and_the_most_repetitions_at_it()
    {
        var steps = Steps(WeekByWeek(Squat(20, 8), Squat(22, 10), Squat(22, 12), Squat(24, 9)));

        steps.Should().HaveCount(2);
        (steps[0].Load, steps[0].ReferenceLoad, steps[0].Repetitions, steps[0].ReferenceRepetitions).Should().Be((22, 20, 10, 8));
        (steps[1].Load, steps[1].ReferenceLoad, steps[1].Repetitions, steps[1].ReferenceRepetitions).Should().Be((24, 22, 9, 12));
    }

    [Fact]
    public void Coming_back_after_a_lighter_week_is_no_rise() => Steps(WeekByWeek(Squat(20, 10), Squat(15, 10), Squat(20, 10))).Should().BeEmpty();

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void After_more_than_four_weeks_the_last_load_is_the_reference(int weeksBetween, bool afterBreak)
    {
        var plan = new ExercisePlan
        {
            Weeks = [Week(Named(null, Squat(20, 8))), new PlanWeek { Repeat = weeksBetween, Sessions = [Named(null, Prescribe("press", 1, 8))] }, Week(Named(null, Squat(21, 8)))],
        };

        Steps(plan).Should().ContainSingle().Which.AfterBreak.Should().Be(afterBreak);
    }

    [Fact]
    public void A_log_is_read_in_the_order_of_its_dates_however_its_weeks_stand()
    {
        PlanWeek On(DateOnly date, double kilograms) => Week(Named(null, Squat(kilograms, 8)) with { Date = date });

        var steps = Steps(new ExercisePlan { Weeks = [On(new(2026, 10, 20), 24), On(new(2026, 10, 6), 50), On(new(2026, 11, 13), 26)] });

        steps.Should().ContainSingle().Which.ReferenceLoad.Should().Be(24);
    }

    [Fact]
    public void In_a_log_earlier_weeks_are_those_of_the_calendar()
    {
        PlanWeek On(int day, double kilograms) => Week(Named(null, Squat(kilograms, 8)) with { Date = new DateOnly(2026, 11, day) });

        // Monday the second to Sunday the eighth are one week, wherever the plan has its own.
        var steps = Steps(new ExercisePlan { Weeks = [On(1, 18), On(2, 20), On(8, 22), On(9, 23)] });

        steps.Select(static step => (step.Load, step.ReferenceLoad, step.WeekReferenceLoad)).Should().Equal((20, 18, 18), (22, 20, 18), (23, 22, 22));
    }

    [Theory]
    [InlineData(28, false)]
    [InlineData(29, true)]
    public void A_log_counts_days(int days, bool afterBreak)
    {
        var first = new DateOnly(2026, 9, 1);
        var plan = new ExercisePlan
        {
            Kind = PlanKind.Performed,
            Weeks = [Week(Named(null, Squat(20, 8)) with { Date = first }, Named(null, Squat(21, 8)) with { Date = first.AddDays(days) })],
        };

        Steps(plan).Should().ContainSingle().Which.AfterBreak.Should().Be(afterBreak);
    }

    [Theory]
    [InlineData(Weekday.Monday, Weekday.Monday, 0)]
    [InlineData(Weekday.Monday, Weekday.Tuesday, 1)]
    [InlineData(Weekday.Tuesday, Weekday.Monday, 0)]
    public void Sessions_of_one_day_have_no_order(Weekday light, Weekday heavy, int expected)
    {
        var plan = new ExercisePlan { Weeks = [Week(Named(null, Squat(20, 8)) with { Days = [light] }, Named(null, Squat(25, 8)) with { Days = [heavy] })] };

        Steps(plan).Should().HaveCount(expected);
    }

    [Fact]
    public void Heavy_and_light_days_are_told_apart_by_the_name_of_the_session()
    {
        var plan = new ExercisePlan
        {
            Weeks =
            [
                Week(Named("Light", Squat(15, 12)), Named("Heavy", Squat(25, 6))),
                Week(Named("Light", Squat(16, 10)), Named("Heavy", Squat(25, 6))),
            ],
        };

        var step = Steps(plan).Should().ContainSingle().Subject;
        (step.Load, step.ReferenceLoad).Should().Be((16, 15));
    }

    [Fact]
    public void A_rise_within_the_week_is_held_against_the_weeks_before_too()
    {
        var plan = new ExercisePlan { Weeks = [Week(Named(null, Squat(20, 8))), Week(Named(null, Squat(21, 8)), Named(null, Squat(22, 8)))] };

        var steps = Steps(plan);

        steps.Should().HaveCount(2);
        (steps[1].ReferenceLoad, steps[1].WeekReferenceLoad).Should().Be((21, 20));
    }

    [Fact]
    public void Warm_up_sets_and_drop_sets_are_no_references()
    {
        ExercisePrescription Detailed(double working) => new()
        {
            Exercise = "squat",
            SetDetails =
            [
                new SetDetail { Type = SetType.WarmUp, LoadKilograms = 60, Repetitions = 5 },
                new SetDetail { LoadKilograms = working, Repetitions = 8 },
                new SetDetail { Type = SetType.Drop, LoadKilograms = 70, Repetitions = 20 },
            ],
        };

        var step = Steps(WeekByWeek(Detailed(20), Detailed(22))).Should().ContainSingle().Subject;
        (step.Load, step.ReferenceLoad, step.Repetitions).Should().Be((22, 20, 8));
    }

    [Fact]
    public void A_prescription_of_the_warm_up_is_no_reference_and_does_not_rise()
    {
        ExercisePrescription WarmUp(double kilograms) => Squat(kilograms, 5) with { Phase = SessionPhase.WarmUp };

        Steps(WeekByWeek(WarmUp(10), WarmUp(20))).Should().BeEmpty();
        Steps(WeekByWeek(WarmUp(10), Squat(20, 8))).Should().BeEmpty();
        Steps(WeekByWeek(Squat(10, 8), WarmUp(20), Squat(12, 8))).Should().ContainSingle().Which.ReferenceLoad.Should().Be(10);
        Steps(WeekByWeek(Squat(10, 8) with { Phase = SessionPhase.CoolDown }, Squat(20, 8) with { Phase = SessionPhase.CoolDown })).Should().ContainSingle("only the warm-up is left out");
    }

    [Fact]
    public void What_has_no_load_is_no_reference_and_does_not_rise()
    {
        Steps(WeekByWeek(Squat(null, 8), Squat(20, 8))).Should().BeEmpty();
        Steps(WeekByWeek(Squat(0, 8), Squat(20, 8))).Should().BeEmpty();
        Steps(WeekByWeek(Squat(20, 8), Squat(null, 20), Squat(21, 8))).Should().ContainSingle().Which.ReferenceRepetitions.Should().Be(8);
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(20.01, 1)]
    [InlineData(19.99, 0)]
    public void A_step_is_what_is_above_its_reference(double load, int steps) => Steps(WeekByWeek(Squat(20, 8), Squat(load, 12))).Should().HaveCount(steps);

    [Theory]
    [InlineData(8, 12)]
    [InlineData(12, 8)]
    [InlineData(12, null)]
    [InlineData(null, 12)]
    public void Of_a_session_the_heaviest_is_held_and_at_equal_loads_that_with_the_most_repetitions(int? first, int? second)
    {
        CountRange? Of(int? repetitions) => repetitions is { } known ? new CountRange(known) : null;
        var plan = new ExercisePlan
        {
            Weeks = [Week(Named(null, Squat(20, 10), Squat(18, 20))), Week(Named(null, Squat(19, 30), Squat(22, Of(first)), Squat(22, Of(second)), Squat(21, 30))), Week(Named(null, Squat(23, 6)))],
        };

        var steps = Steps(plan);

        steps.Select(static step => (step.Load, step.ReferenceLoad, step.Repetitions, step.ReferenceRepetitions)).Should().Equal((22, 20, 12, 10), (23, 22, 6, 12));
        steps[0].Prescription.Should().Be(first == 12 ? 3 : 4);
        (steps[0].Reference, steps[1].Reference).Should().Be((0, steps[0].Prescription));
    }

    [Fact]
    public void Of_two_that_are_alike_the_first_stands_for_the_session() =>
        Steps(new ExercisePlan { Weeks = [Week(Named(null, Squat(20, 8))), Week(Named(null, Squat(21, 8), Squat(21, 8)))] }).Should().ContainSingle().Which.Prescription.Should().Be(1);

    [Fact]
    public void Each_exercise_of_a_session_is_held_against_itself()
    {
        static ExercisePrescription Press(double kilograms) => Prescribe("press", 3, 8, kilograms);
        var plan = new ExercisePlan { Weeks = [Week(Named("A", Squat(40, 8), Press(10))), Week(Named("A", Squat(40, 8), Press(12))), Week(Named("A", Press(12), Squat(41, 8)))] };

        Steps(plan).Select(static step => (step.Load, step.ReferenceLoad)).Should().Equal((12, 10), (41, 40));
    }

    [Fact]
    public void A_named_session_without_a_past_is_held_against_any_of_the_weeks_before_and_none_of_its_own()
    {
        Steps(new ExercisePlan { Weeks = [Week(Named("Light", Squat(15, 8)), Named("Heavy", Squat(25, 8)))] }).Should().BeEmpty();
        Steps(new ExercisePlan { Weeks = [Week(Named("Light", Squat(15, 8))), Week(Named("Heavy", Squat(25, 8)))] }).Should().ContainSingle().Which.ReferenceLoad.Should().Be(15);
        Steps(new ExercisePlan { Weeks = [Week(Named(null, Squat(15, 8))), Week(Named("Light", Squat(12, 8)), Named("Heavy", Squat(25, 8)))] }).Should().ContainSingle().Which.ReferenceLoad.Should().Be(15);
    }

    [Fact]
    public void A_session_without_a_name_is_held_against_all()
    {
        Steps(new ExercisePlan { Weeks = [Week(Named("Heavy", Squat(25, 8)), Named(null, Squat(20, 8)))] }).Should().BeEmpty();
        Steps(new ExercisePlan { Weeks = [Week(Named("Heavy", Squat(15, 8)), Named(null, Squat(20, 8)))] }).Should().ContainSingle().Which.ReferenceLoad.Should().Be(15);
        Steps(new ExercisePlan { Weeks = [Week(Named("Heavy", Squat(15, 8)), Named("  ", Squat(20, 8)))] }).Should().ContainSingle("blanks are no name");
    }

    [Fact]
    public void A_named_session_after_a_break_is_held_against_its_own_last_load()
    {
        var plan = new ExercisePlan
        {
            Weeks = [Week(Named("Heavy", Squat(30, 8))), new PlanWeek { Repeat = 5, Sessions = [Named("Light", Squat(10, 8))] }, Week(Named("Heavy", Squat(31, 8)))],
        };

        var step = Steps(plan).Should().ContainSingle().Subject;
        (step.ReferenceLoad, step.AfterBreak).Should().Be((30, true));
    }

    [Fact]
    public void A_repeated_week_is_remembered_by_its_last_and_met_by_its_first()
    {
        var plan = new ExercisePlan
        {
            Weeks =
            [
                new PlanWeek { Repeat = 6, Sessions = [Named(null, Squat(20, 8))] }, new PlanWeek { Repeat = 6, Sessions = [Named(null, Squat(21, 8))] },
                new PlanWeek { Repeat = 3, Sessions = [Named(null, Prescribe("press"))] }, Week(Named(null, Squat(22, 8))),
            ],
        };

        Steps(plan).Select(static step => (step.Load, step.AfterBreak)).Should().Equal((21, false), (22, false));
    }

    [Fact]
    public void Each_week_knows_its_own_steps()
    {
        var plan = Rules.Prepare(new ExercisePlan
        {
            Weeks = [Week(Named(null, Squat(20, 8))), Week(Named(null, Squat(21, 8)), Named(null, Squat(22, 8))), Week(Named(null, Squat(22, 8))), Week(Named(null, Squat(23, 8)))],
        });

        plan.Weeks.ToArray().Select(static week => week.StepCount).Should().Equal(0, 2, 0, 1);
        plan.Weeks.ToArray().Select(static week => week.FirstStep).Should().Equal(0, 0, 2, 2);
        plan.Steps.ToArray().Select(static step => step.Load).Should().Equal(21, 22, 23);
    }

    [Fact]
    public void Steps_of_a_log_stand_with_their_weeks_however_these_stand_in_time()
    {
        static PlanWeek On(int day, double kilograms) => Week(Named(null, Squat(kilograms, 8)) with { Date = new DateOnly(2026, 10, day) });
        var plan = Rules.Prepare(new ExercisePlan { Weeks = [On(20, 24), On(6, 20), On(27, 26), On(13, 22)] });

        plan.Weeks.ToArray().Select(static week => week.StepCount).Should().Equal(1, 0, 1, 1);
        plan.Steps.ToArray().Select(static step => (step.Load, step.ReferenceLoad)).Should().Equal((24, 22), (26, 24), (22, 20));
        plan.Weeks.ToArray().Select(week => plan.Steps[Math.Min(week.FirstStep, 2)].Load).Should().Equal(24, 26, 26, 22);
    }

    [Fact]
    public void A_week_that_starts_on_a_day_dates_its_sessions_and_one_that_is_repeated_does_not()
    {
        static PlanWeek Starting(int day, double kilograms, int? repeat = null, params Weekday[] days) =>
            new() { StartsOn = new DateOnly(2026, 6, 1).AddDays(day), Repeat = repeat, Sessions = [Named(null, Squat(kilograms, 8)) with { Days = days is [] ? null : days.ToValueList() }] };

        // 1 June 2026 is a Monday: from its Wednesday, 28 days on is a Wednesday, and one more a Thursday.
        Steps(new ExercisePlan { Weeks = [Starting(0, 20, null, Weekday.Wednesday), Starting(28, 21, null, Weekday.Wednesday)] }).Should().ContainSingle().Which.AfterBreak.Should().BeFalse();
        Steps(new ExercisePlan { Weeks = [Starting(0, 20, null, Weekday.Wednesday), Starting(28, 21, null, Weekday.Thursday)] }).Should().ContainSingle().Which.AfterBreak.Should().BeTrue();
        Steps(new ExercisePlan { Weeks = [Starting(0, 20), Starting(28, 21)] }).Should().ContainSingle().Which.AfterBreak.Should().BeFalse("without a day it counts from the first");
        Steps(new ExercisePlan { Weeks = [Starting(0, 20), Starting(28, 21, null, Weekday.Tuesday)] }).Should().ContainSingle().Which.AfterBreak.Should().BeTrue();
        Steps(new ExercisePlan { Weeks = [Starting(0, 20, 2), Starting(90, 21)] }).Should().ContainSingle().Which.AfterBreak.Should().BeFalse("a week that stands for two has no date, so weeks are counted");
    }

    [Fact]
    public void Without_all_the_days_of_a_week_its_sessions_stand_in_the_order_of_the_plan()
    {
        Steps(new ExercisePlan { Weeks = [Week(Named(null, Squat(20, 8)), Named(null, Squat(25, 8)) with { Days = [Weekday.Monday] })] }).Should().ContainSingle();
        Steps(new ExercisePlan { Weeks = [Week(Named(null, Squat(20, 8)) with { Days = [Weekday.Friday, Weekday.Sunday] }, Named(null, Squat(25, 8)) with { Days = [Weekday.Thursday, Weekday.Saturday] })] })
            .Should().BeEmpty("the first day of each counts");
    }

    [Fact]
    public void What_is_done_on_one_day_is_remembered_for_the_next()
    {
        var plan = new ExercisePlan
        {
            Weeks = [Week(Named(null, Squat(20, 8)) with { Days = [Weekday.Monday] }, Named(null, Squat(25, 6)) with { Days = [Weekday.Monday] }, Named(null, Squat(26, 8)) with { Days = [Weekday.Tuesday] })],
        };

        var step = Steps(plan).Should().ContainSingle().Subject;
        (step.Load, step.ReferenceLoad, step.ReferenceRepetitions).Should().Be((26, 25, 6));
    }

    [Fact]
    public void Kilograms_and_percent_of_one_session_are_held_apart()
    {
        static ExercisePrescription Percent(double percent) => Prescribe("squat", 3, 5) with { PercentOneRepetitionMaximum = percent };
        var plan = new ExercisePlan { Weeks = [Week(Named(null, Percent(60), Squat(50, 8))), Week(Named(null, Percent(65), Squat(55, 8)))] };

        Steps(plan).Select(static step => (step.Basis, step.Load, step.ReferenceLoad)).Should().Equal((LoadBasis.PercentOneRepetitionMaximum, 65, 60), (LoadBasis.Kilograms, 55, 50));
    }

    [Fact]
    public void A_load_in_kilograms_goes_before_one_in_percent()
    {
        var both = Squat(20, 5) with { PercentOneRepetitionMaximum = 60 };

        Steps(WeekByWeek(both, both with { PercentOneRepetitionMaximum = 70 })).Should().BeEmpty();
        Steps(WeekByWeek(both, both with { LoadKilograms = 21, PercentOneRepetitionMaximum = 50 })).Should().ContainSingle().Which.Basis.Should().Be(LoadBasis.Kilograms);
        Steps(WeekByWeek(both with { LoadKilograms = 0 }, both with { LoadKilograms = 0, PercentOneRepetitionMaximum = 70 })).Should().BeEmpty("no kilograms are no load");
    }

    [Fact]
    public void Loads_in_percent_are_held_against_loads_in_percent()
    {
        var steps = Steps(WeekByWeek(
            Prescribe("squat", 3, 5) with { PercentOneRepetitionMaximum = 65 }, Prescribe("squat", 3, 5) with { PercentOneRepetitionMaximum = 70 }, Squat(40, 5)));

        steps.Should().ContainSingle().Which.Basis.Should().Be(LoadBasis.PercentOneRepetitionMaximum);
    }

    [Fact]
    public void A_repeated_week_is_no_rise_over_itself() =>
        Steps(new ExercisePlan { Weeks = [new PlanWeek { Repeat = 8, Sessions = [Named("A", Squat(20, 8))] }] }).Should().BeEmpty();

    [Fact]
    public void An_exercise_that_nobody_knows_is_held_against_itself_by_its_name()
    {
        ExercisePrescription Zorb(double kilograms) => new() { Name = "Zorb wiggle", LoadKilograms = kilograms, Repetitions = 8 };

        Steps(WeekByWeek(Zorb(5), Zorb(6))).Should().ContainSingle();
        Steps(WeekByWeek(Zorb(5), Zorb(6) with { Name = "Zorb waggle" })).Should().BeEmpty();
    }

    [Fact]
    public void A_hundred_thousand_prescriptions_of_one_exercise_in_a_week_take_no_quadratic_time()
    {
        var sessions = Enumerable.Range(0, 20_000).Select(i => Named($"Session {i}", Squat(20, 8), Squat(21, 8), Squat(19, 8), Squat(18, 8), Squat(17, 8))).ToValueList();

        Steps(new ExercisePlan { Weeks = [new PlanWeek { Sessions = sessions }] }).Should().BeEmpty();
    }
}
