using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Of a plan only what an edit in one week can change is laid out; the steps of its loads are those of the whole plan.</summary>
public sealed class WeekPreparationTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);

    private static PlanWeek Lifting(double? kilograms, string exercise = "squat", string? session = null, int? repeat = null) => new()
    {
        Repeat = repeat,
        Sessions = [new PlanSession { Name = session, Prescriptions = [Prescribe("fold"), Prescribe(exercise, 3, 8, kilograms)] }],
    };

    private static ExercisePlan Plan(params ReadOnlySpan<PlanWeek> weeks) => new() { Weeks = ValueList.Create(weeks) };

    private static ExercisePlan Weeks(int count, Func<int, PlanWeek> week) => new() { Weeks = Enumerable.Range(0, count).Select(week).ToValueList() };

    /// <summary>How many prescriptions of each week are laid out: 2 for all, 1 for its load, 0 for none.</summary>
    private static int[] LaidOut(ExercisePlan plan, int week)
    {
        var rows = new WeekPreparation(Rules).PrepareAround(plan, week);
        return [.. Enumerable.Range(0, plan.Weeks.Count).Select(w => Enumerable.Range(0, rows.Prescriptions.Length).Count(p => rows.Sessions[rows.Prescriptions[p].Session].Week == w))];
    }

    private static void RequireStepsOfTheWhole(ExercisePlan plan, int week, int[] reached)
    {
        static IEnumerable<string> Steps(PreparedPlan rows, int[] weeks) => weeks.SelectMany(w => rows.Steps.Slice(rows.Weeks[w].FirstStep, rows.Weeks[w].StepCount).ToArray()
            .Select(step => $"{w} {step.Load} {step.ReferenceLoad} {step.WeekReferenceLoad} {step.Repetitions} {step.ReferenceRepetitions} {step.AfterBreak}"));
        Steps(new WeekPreparation(Rules).PrepareAround(plan, week), reached).Should().Equal(Steps(Rules.Prepare(plan), reached)).And.NotBeEmpty();
    }

    [Fact]
    public void A_week_and_its_neighbour_are_laid_out_whole_and_the_loads_of_four_weeks_on_and_back()
    {
        LaidOut(Weeks(14, static w => Lifting(20 + w)), 6).Should().Equal(0, 0, 1, 1, 1, 1, 2, 2, 1, 1, 1, 0, 0, 0);
        RequireStepsOfTheWhole(Weeks(14, static w => Lifting(20 + w)), 6, [6, 7, 8, 9, 10]);
    }

    [Theory]
    [InlineData(0, new[] { 2, 2, 1, 1, 1, 0 })]
    [InlineData(5, new[] { 0, 1, 1, 1, 1, 2 })]
    public void At_the_ends_of_the_plan_there_is_less_of_it(int week, int[] expected) => LaidOut(Weeks(6, static w => Lifting(20 + w)), week).Should().Equal(expected);

    [Fact]
    public void A_week_that_stands_for_several_counts_as_many()
    {
        LaidOut(Plan(Lifting(20), Lifting(21), Lifting(22, repeat: 3), Lifting(23), Lifting(24), Lifting(25), Lifting(26, repeat: 3), Lifting(27), Lifting(28)), 4).Should().Equal(0, 0, 1, 1, 2, 2, 1, 0, 0);
        LaidOut(Plan(Lifting(20), Lifting(21), Lifting(22, repeat: 2), Lifting(23), Lifting(24), Lifting(25), Lifting(26, repeat: 2), Lifting(27), Lifting(28)), 4).Should().Equal(0, 1, 1, 1, 2, 2, 1, 1, 0);
    }

    [Fact]
    public void A_load_without_a_reference_is_looked_for_as_far_back_as_it_takes_and_only_its_exercise_is_laid_out()
    {
        var plan = Weeks(20, static w => w == 1 ? Lifting(18) : w == 2 ? Lifting(20) : w < 15 ? Lifting(10, "press") : Lifting(22));

        LaidOut(plan, 15).Should().Equal(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 1, 1, 1);
        RequireStepsOfTheWhole(plan, 15, [15]);
    }

    [Fact]
    public void A_named_session_is_looked_for_by_its_name_and_others_are_kept_on_the_way()
    {
        var plan = Weeks(14, static w => w == 0 ? Lifting(20, session: "A") : w == 3 ? Lifting(10, session: "B") : w == 12 ? Lifting(30, session: "A") : Lifting(5, "press"));

        LaidOut(plan, 12).Should().Equal(1, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2);
        RequireStepsOfTheWhole(plan, 12, [12]);
        var without = plan with { Weeks = [Lifting(20, session: "C"), .. plan.Weeks.Skip(1)] };
        RequireStepsOfTheWhole(without, 12, [12]);
    }

    [Fact]
    public void What_is_stated_in_percent_is_looked_for_apart()
    {
        static PlanWeek Percent(double percent) => new() { Sessions = [Session(null, Prescribe("fold"), Prescribe("squat", 3, 5) with { PercentOneRepetitionMaximum = percent })] };
        var plan = Weeks(14, static w => w == 1 ? Percent(60) : w == 3 ? Lifting(20) : w == 12 ? Percent(70) : Lifting(5, "press"));

        LaidOut(plan, 12).Should().Equal(0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2);
        RequireStepsOfTheWhole(plan, 12, [12]);
    }

    [Fact]
    public void The_total_of_a_week_that_is_not_laid_out_is_that_of_the_plan()
    {
        var plan = Weeks(14, static w => new PlanWeek { Sessions = [Session(null, Prescribe("hop", 1, w + 1), Prescribe("squat", 3, 8, 20))] });
        var (part, whole) = (new WeekPreparation(Rules).PrepareAround(plan, 9), Rules.Prepare(plan));

        for (var w = 0; w <= 10; w++) part.TotalOf(w, SessionMeasure.Impacts).Should().Be(whole.TotalOf(w, SessionMeasure.Impacts)).And.Be(w + 1);
    }

    [Fact]
    public void A_symptom_of_the_week_before_is_known()
    {
        var plan = Weeks(5, static w => Lifting(20 + w) is var week && w == 1 ? week with { Sessions = [week.Sessions[0] with { Symptoms = [Symptom.ExcessiveSoreness] }] } : week);
        var rows = new WeekPreparation(Rules).PrepareAround(plan, 2);

        rows.Sessions.ToArray().Select(static session => session.HoldingSymptomWeek).Should().Equal(Rules.Prepare(plan).Sessions.ToArray().Select(static session => session.HoldingSymptomWeek)).And.Equal(-1, -1, 1, 1, 1);
    }
}
