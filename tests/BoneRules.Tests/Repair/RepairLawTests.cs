using BoneRules.Rules;
using BoneRules.Tests.Properties;
using FsCheck;

namespace BoneRules.Tests.Repair;

/// <summary>What holds of mending for any plan and person.</summary>
public sealed class RepairLawTests
{
    private static readonly ClientProfile[] Persons =
    [
        People.Healthy, People.Osteopenia, People.Osteoporosis, People.SevereOsteoporosis, People.VertebralFracture, People.Osteopenia.AfterOneFall(), People.Osteoporosis.AfterTwoFalls(),
        People.VertebralFracture with { Clearances = [] }, People.Osteoporosis with { Fractures = null },
    ];

    private static readonly Arbitrary<ClientProfile> AnyPerson = Dice.Arbitrary(static dice => dice.Of(Persons), static _ => []);

    private static readonly Arbitrary<ExercisePlan> SmallPlan = Dice.Arbitrary(
        static dice =>
        {
            var left = dice.Whole(2, 6);
            var weeks = new List<PlanWeek>();
            while (left > 0)
            {
                var count = dice.Whole(1, Math.Min(3, left));
                left -= count;
                weeks.Add(new PlanWeek { Sessions = [Plans.Session([dice.Any<Weekday>()], [.. Enumerable.Range(0, count).Select(_ => Prescription(dice))])] });
            }
            return new ExercisePlan { Weeks = weeks.ToValueList() };
        },
        static _ => []);

    [Fact]
    public void A_repaired_plan_has_no_new_finding_as_grave_as_those_that_were_mended() => Law.Holds(ArbitraryPlan.Any, AnyPerson, static (plan, person) =>
    {
        foreach (var review in (ReadOnlySpan<bool>)[false, true])
        {
            var before = PlanValidator.Default.Check(person, plan);
            var result = PlanRepairer.Default.Repair(person, plan, new RepairOptions { IncludeReview = review });
            var after = PlanValidator.Default.Check(person, result.Plan);
            if (result.Applied.Count == 0)
            {
                result.Plan.Should().Be(plan);
                continue;
            }
            var gravest = result.Applied.Max(applied => applied.Finding.Severity);
            foreach (var rule in after.Findings.Where(finding => finding.Severity >= gravest).Select(finding => finding.RuleId).Distinct())
                before.Findings.Should().Contain(finding => finding.RuleId == rule && finding.Severity >= gravest, "mending adds nothing as grave");
            after.Findings.Count(finding => finding.Severity == Severity.Error).Should().BeLessThanOrEqualTo(before.Findings.Count(finding => finding.Severity == Severity.Error));
            if (before.Outcome == Outcome.Compliant) after.Outcome.Should().Be(Outcome.Compliant);
            after.Undetermined.SelectMany(matter => matter.RuleIds).Except(before.Undetermined.SelectMany(matter => matter.RuleIds))
                .Except(before.Findings.Select(finding => finding.RuleId)).Should().BeEmpty("nothing is left open that was decided");
        }
    }, tests: 60);

    [Fact]
    public void Every_fix_begins_with_a_test_stands_alone_and_applies() => Law.Holds(ArbitraryPlan.Any, AnyPerson, static (plan, person) =>
    {
        var report = PlanRepairer.Default.WithFixes(person, plan, PlanValidator.Default.Check(person, plan));
        foreach (var finding in report.Findings)
        {
            finding.Fixes.Should().NotBeNullOrEmpty();
            foreach (var fix in finding.Fixes!)
            {
                (fix.Applicability == FixApplicability.AdviceOnly).Should().Be(fix.Edits.Count == 0);
                if (fix.Edits.Count == 0) continue;
                fix.Edits[0].Op.Should().Be(EditOperation.Test);
                var after = PlanValidator.Default.Check(person, PlanPatch.Apply(plan, fix.Edits));
                after.Findings.Count(other => other.RuleId == finding.RuleId && other.Severity >= finding.Severity)
                    .Should().BeLessThanOrEqualTo(report.Findings.Count(other => other.RuleId == finding.RuleId && other.Severity >= finding.Severity), fix.Title);
            }
        }
    }, tests: 40);

    [Fact]
    public void A_small_plan_is_mended_with_as_few_edits_as_any_search_finds() => Law.Holds(SmallPlan, AnyPerson, static (plan, person) =>
    {
        foreach (var review in (ReadOnlySpan<bool>)[false, true])
        {
            var result = PlanRepairer.Default.Repair(person, plan, new RepairOptions { IncludeReview = review });
            var (errors, edits) = Exhaustively(person, plan, review);
            var mended = result.Applied.TakeWhile(applied => applied.Finding.Severity == Severity.Error).ToList();
            var plain = mended.Aggregate(plan, (current, applied) => PlanPatch.Apply(current, applied.Fix.Edits));

            Mending.Errors(person, plain).Should().Be(errors);
            mended.Should().HaveCount(edits);
        }
    }, tests: 60);

    /// <summary>Every order of every fix of every error, to the end: the fewest errors that can be left, and the fewest fixes that leave so few.</summary>
    private static (int Errors, int Fixes) Exhaustively(ClientProfile person, ExercisePlan plan, bool review)
    {
        var start = PlanValidator.Default.Check(person, plan);
        var seen = new HashSet<ExercisePlan> { plan };
        var best = (Errors: Count(start), Fixes: 0);
        var level = new List<ExercisePlan> { plan };
        for (var depth = 1; level.Count > 0 && depth <= 7; depth++)
        {
            var next = new List<ExercisePlan>();
            foreach (var current in level)
            {
                var report = PlanRepairer.Default.WithFixes(person, current, PlanValidator.Default.Check(person, current));
                foreach (var fix in report.Findings.Where(finding => finding.Severity == Severity.Error).SelectMany(finding => finding.Fixes!))
                {
                    if (fix.Applicability == FixApplicability.AdviceOnly || (!review && fix.Applicability == FixApplicability.NeedsReview)) continue;
                    var mended = PlanPatch.Apply(current, fix.Edits);
                    if (!seen.Add(mended)) continue;
                    next.Add(mended);
                    var after = PlanValidator.Default.Check(person, mended);
                    if (Count(after) < best.Errors && AddsNoError(start, after)) best = (Count(after), depth);
                }
            }
            level = next;
        }
        return best;
    }

    private static bool AddsNoError(ValidationReport before, ValidationReport after) => after.Findings.Where(finding => finding.Severity == Severity.Error)
        .All(error => before.Findings.Any(finding => finding.RuleId == error.RuleId && finding.Severity == Severity.Error));

    private static int Count(ValidationReport report) => report.Findings.Count(static finding => finding.Severity == Severity.Error);

    private static ExercisePrescription Prescription(Dice dice) => dice.Whole(1, 6) switch
    {
        1 => Plans.Prescribe(dice.Of("sit-up", "russian-twist", "box-jump", "kettlebell-swing"), 3, 15),
        2 or 3 => Plans.Prescribe("goblet-squat", 3, dice.Whole(5, 12), dice.Whole(10, 30)),
        4 => Plans.Minutes("walking", 20) with { VestKilograms = dice.Maybe(50, () => dice.Whole(2, 8)) },
        5 => Plans.Prescribe("tandem-stance", 2) with { DurationSeconds = 30, Support = dice.Maybe(50, () => Support.None) },
        _ => Plans.Prescribe("leg-press", 3, 10) with { PercentOneRepetitionMaximum = dice.Whole(60, 100) },
    };
}
