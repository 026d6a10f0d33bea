using System.Runtime.CompilerServices;
using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Validation;

public sealed class WeekCheckerTests
{
    private const int Seeds = 120;
    private static readonly PlanValidator _validator = PlanValidator.Default;

    [Fact]
    public void Whatever_is_edited_a_week_is_reported_as_the_whole_plan_is_laid_out_anew()
    {
        var rises = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var dice = new Dice(seed);
            var (client, plan) = (ArbitraryClient.Build(dice), EditedPlans.Build(dice));
            var checker = _validator.WeekCheckerFor(client);
            for (var edits = 0; edits < 8; edits++)
            {
                var week = dice.Whole(0, plan.Weeks.Count - 1);
                var expected = BoneRulesJson.WriteReport(PartOfWhole(client, plan, week));
                // Plain comparisons: the assertions are too slow for thousands.
                var report = checker.Check(plan, week);
                if (BoneRulesJson.WriteReport(report) != expected) BoneRulesJson.WriteReport(report).Should().Be(expected, "seed {0}, edit {1}", seed, edits);
                if (edits == 0) BoneRulesJson.WriteReport(_validator.CheckWeek(client, plan, week)).Should().Be(expected, "seed {0}, read for once", seed);
                RequirePartOf(_validator.Check(client, plan), report, plan, week);
                rises += report.Findings.Count(static finding => RuleOf(finding) is ProgressionLimit);
                plan = EditedPlans.Edit(dice, plan, week);
            }
        }
        rises.Should().BeGreaterThan(Seeds, "agreement on nothing would say nothing");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(40, true)]
    [InlineData(4, false)]
    [InlineData(40, false)]
    public void A_load_is_held_against_the_last_one_however_long_ago(int weeksBetween, bool sameSession)
    {
        var plan = new ExercisePlan
        {
            Weeks =
            [
                Lifting("A", 10), Lifting("A", 20), .. Enumerable.Repeat(Lifting("A", null), weeksBetween), Lifting(sameSession ? "A" : "B", 40),
            ],
        };

        var reported = _validator.CheckWeek(People.Healthy, plan, weeksBetween + 2).Findings.Where(static finding => RuleOf(finding) is ProgressionLimit).ToList();

        reported.Should().NotBeEmpty();
        reported.Select(static finding => finding with { Fingerprint = "" }).Should().Equal(
            _validator.Check(People.Healthy, plan).Findings.Where(finding => RuleOf(finding) is ProgressionLimit && finding.Path.StartsWith($"/weeks/{weeksBetween + 2}/", StringComparison.Ordinal))
                .Select(static finding => finding with { Fingerprint = "" }));
    }

    [Fact]
    public void What_is_read_is_looked_through_for_errors_first_and_nothing_is_said_of_the_rest()
    {
        ExercisePlan With(int flawed) => new() { Weeks = Enumerable.Range(0, 30).Select(w => w == flawed ? Flawed : Lifting("A", 10)).ToValueList() };
        var checker = _validator.WeekCheckerFor(People.Healthy);

        foreach (var read in (int[])[11, 12, 15, 16, 19])
            checker.Invoking(it => it.Check(With(read), 15)).Should().Throw<ArgumentException>().WithMessage($"/weeks/{read}/sessions/0/prescriptions/0: *").WithParameterName("plan");
        foreach (var apart in (int[])[10, 20, 29])
            BoneRulesJson.WriteReport(checker.Check(With(apart), 15)).Should().Be(BoneRulesJson.WriteReport(checker.Check(With(-1), 15)));
    }

    [Fact]
    public void Of_a_log_with_dates_every_week_is_read()
    {
        var plan = new ExercisePlan { Weeks = Enumerable.Range(0, 30).Select(w => (w == 29 ? Flawed : Lifting("A", 10)) with { StartsOn = new DateOnly(2026, 1, 5).AddDays(7 * w) }).ToValueList() };

        _validator.Invoking(it => it.CheckWeek(People.Healthy, plan, 3)).Should().Throw<ArgumentException>().WithMessage("/weeks/29/sessions/0/*");
    }

    [Fact]
    public void A_week_that_is_asked_for_its_total_alone_is_looked_through_too()
    {
        // Whether the first impacts come too early depends on all weeks before.
        var hopping = new PlanWeek { Sessions = [new PlanSession { Days = [Weekday.Monday], Prescriptions = [new ExercisePrescription { Exercise = "heel-drop", Sets = 2, Repetitions = 50 }] }] };
        var plan = new ExercisePlan { Weeks = [.. Enumerable.Range(0, 6).Select(w => w == 1 ? Flawed : Lifting("A", null)), hopping] };

        _validator.Invoking(it => it.CheckWeek(People.Osteoporosis with { TrainingWeeks = 0 }, plan, 6)).Should().Throw<ArgumentException>().WithMessage("/weeks/1/sessions/0/*");
    }

    [Fact]
    public void The_list_of_weeks_is_looked_through_always()
    {
        var checker = _validator.WeekCheckerFor(People.Healthy);
        void Refuses(ValueList<PlanWeek> weeks, string path) =>
            checker.Invoking(it => it.Check(new ExercisePlan { Weeks = weeks }, 0)).Should().Throw<ArgumentException>().WithMessage(path + ": *");

        Refuses(null!, "/weeks");
        Refuses([], "/weeks");
        Refuses([.. Enumerable.Repeat(Lifting("A", 10), 20), null!], "/weeks/20");
        Refuses([.. Enumerable.Repeat(Lifting("A", 10), 20), new PlanWeek { Sessions = [] }], "/weeks/20/sessions");
        Refuses(Enumerable.Repeat(Lifting("A", 10) with { Repeat = 104 }, 6).ToValueList(), "/weeks/5");
    }

    [Fact]
    public void There_is_no_week_before_the_first_or_after_the_last_and_none_of_no_plan()
    {
        var plan = new ExercisePlan { Weeks = [Lifting("A", 10), Lifting("A", 10)] };

        _validator.Invoking(it => it.CheckWeek(People.Healthy, plan, -1)).Should().Throw<ArgumentOutOfRangeException>();
        _validator.Invoking(it => it.CheckWeek(People.Healthy, plan, 2)).Should().Throw<ArgumentOutOfRangeException>();
        _validator.Invoking(it => it.CheckWeek(People.Healthy, null!, 0)).Should().Throw<ArgumentNullException>();
        _validator.Invoking(it => it.WeekCheckerFor(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Weeks_that_were_edited_away_are_let_go()
    {
        var checker = _validator.WeekCheckerFor(People.Healthy);
        var plan = new ExercisePlan { Weeks = [Lifting("A", 10), Lifting("A", 10)] };
        var gone = CheckedOnce(checker, plan);

        for (var edits = 0; edits < 4; edits++) checker.Check(plan with { Weeks = [Lifting("A", 10), plan.Weeks[1]] }, 0);
        GC.Collect();

        gone.IsAlive.Should().BeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CheckedOnce(WeekChecker checker, ExercisePlan plan)
    {
        var week = Lifting("A", 12);
        checker.Check(plan with { Weeks = [week, plan.Weeks[1]] }, 0);
        return new WeakReference(week);
    }

    private static PlanWeek Flawed { get; } = new() { Sessions = [new PlanSession { Prescriptions = [new ExercisePrescription()] }] };

    private static PlanWeek Lifting(string session, double? kilograms) => new()
    {
        Sessions = [new PlanSession { Name = session, Days = [Weekday.Monday], Prescriptions = [new ExercisePrescription { Exercise = "leg-press", Sets = 2, Repetitions = 10, LoadKilograms = kilograms }] }],
    };

    /// <summary>The week judged on rows of the whole plan.</summary>
    private static ValidationReport PartOfWhole(ClientProfile client, ExercisePlan plan, int week)
    {
        var (bound, rows, sink) = (_validator.Bind(client), _validator.Prepare(plan), new FindingSink());
        bound.JudgeWeekAndProgression(rows, week, sink);
        return new ReportAssembly(_validator.Rules, bound.Person, rows, []).Assemble(sink, week);
    }

    /// <summary>The findings of the part are those of the whole: of the week what is of its prescriptions, its sessions and itself, and of the next four what is of progression.</summary>
    private static void RequirePartOf(ValidationReport whole, ValidationReport part, ExercisePlan plan, int week)
    {
        var (last, first) = (week, (int[])[.. plan.Weeks.Select((_, w) => 1 + plan.Weeks.Take(w).Sum(static before => before.Repeat ?? 1))]);
        while (last + 1 < first.Length && first[last + 1] <= first[week] + (plan.Weeks[week].Repeat ?? 1) + 3) last++;
        var expected = whole.Findings.Where(finding => WeekOf(finding) is { } at && RuleOf(finding) switch
        {
            ProgressionLimit => at >= week && at <= last,
            Contraindication or DoseRule or Coverage or SessionRequirement => at == week,
            _ => false,
        });
        var (found, wanted) = (Told(part.Findings), Told(expected));
        if (!found.SequenceEqual(wanted)) found.Should().Equal(wanted);
        var (open, all) = (part.NotAssessed, whole.NotAssessed.Where(exercise => exercise.Path.StartsWith($"/weeks/{week}/", StringComparison.Ordinal)).ToValueList());
        if (!open.Equals(all)) open.Should().Equal(all);
    }

    /// <summary>Fingerprints count the findings before, so a part has others.</summary>
    private static List<Finding> Told(IEnumerable<Finding> findings) => [.. findings.Select(static finding => finding with { Fingerprint = "" })];

    private static int? WeekOf(Finding finding) => finding.Path.Split('/') is ["", "weeks", var week, ..] ? int.Parse(week, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static Rule? RuleOf(Finding finding) => _validator.Rules.Rules.Find(finding.RuleId);
}
