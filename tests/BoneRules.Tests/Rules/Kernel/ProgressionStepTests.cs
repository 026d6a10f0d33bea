using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class ProgressionStepTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);

    private static ExercisePrescription Squat(double? kilograms, CountRange? repetitions = null) => Prescribe("squat", 3, repetitions, kilograms);

    private static ProgressionStep[] Steps(ExercisePlan plan) => Rules.Prepare(plan).Steps;

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
