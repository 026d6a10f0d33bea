using BoneRules.Rules;

namespace BoneRules;

/// <summary>Searches all ways of mending the errors of a small plan for the one with the fewest edits.</summary>
/// <remarks>
/// Breadth first over plans: each step applies one fix of one error. On the way a plan may break the law; where it ends it may not, held against
/// the plan at the beginning. Of equally short ways the one wins that keeps most of the plan.
/// </remarks>
internal sealed class SmallestRepair(Func<ExercisePlan, JudgedPlan> judge, RepairOptions options, RepairWork work)
{
    /// <summary>How many plans are looked at; beyond it the fixes are gathered round by round.</summary>
    private const int MostPlans = 4000;

    /// <summary>The way, or <see langword="null"/> where there are more plans than can be looked at.</summary>
    public Way? Find(JudgedPlan start)
    {
        var best = new Way(start, [], 0, ErrorsOf(start));
        var certain = Unmendable(start);
        var seen = new HashSet<ExercisePlan> { start.Plan };
        List<Way> level = [best];
        while (level.Count > 0 && best.Errors > certain)
        {
            var next = new Dictionary<ExercisePlan, Way>();
            foreach (var way in level)
            {
                foreach (var step in StepsFrom(way.Judged))
                {
                    var plan = PlanPatch.Apply(way.Judged.Plan, step.Fix.Edits);
                    if (seen.Contains(plan)) continue;
                    if (seen.Count + next.Count > MostPlans || work.EditsAreSpent) return null;
                    if (next.TryGetValue(plan, out var other) && other.Rank <= way.Rank + step.Rank) continue;
                    work.Edit(plan.Weeks.Count);
                    var judged = other?.Judged ?? judge(plan);
                    next[plan] = new Way(judged, [.. way.Steps, step], way.Rank + step.Rank, ErrorsOf(judged));
                }
            }
            seen.UnionWith(next.Keys);
            level = [.. next.Values];
            foreach (var way in level)
                if ((way.Errors < best.Errors || (way.Errors == best.Errors && way.Steps.Count == best.Steps.Count && way.Rank < best.Rank)) && IsLawful(start, way)) best = way;
        }
        return best;
    }

    private IEnumerable<RepairStep> StepsFrom(JudgedPlan judged)
    {
        var proposer = new FixProposer(judged, work, options.IncludeReview);
        var known = new HashSet<ValueList<PlanEdit>>();
        foreach (var (item, finding) in judged.Findings())
        {
            if (finding.Severity != Severity.Error) continue;
            foreach (var (fix, rank) in RepairRounds.Allowed(proposer.Of(item), options))
                if (known.Add(fix.Edits)) yield return new RepairStep(finding, fix, rank);
        }
    }

    private static bool IsLawful(JudgedPlan start, Way way) =>
        RepairLaw.Broken(start, way.Judged, PlanOrigins.Of(start.Plan, way.Steps.SelectMany(static step => step.Fix.Edits)), Severity.Error).Count == 0;

    /// <summary>Errors that no edit settles: once nothing else is left, the search is over.</summary>
    private int Unmendable(JudgedPlan judged)
    {
        var proposer = new FixProposer(judged, work, options.IncludeReview);
        var count = 0;
        foreach (var (item, finding) in judged.Findings())
            if (finding.Severity == Severity.Error && !RepairRounds.Allowed(proposer.Of(item), options).Any()) count++;
        return count;
    }

    private static int ErrorsOf(JudgedPlan judged) => judged.Report.Findings.Count(static finding => finding.Severity == Severity.Error);

    /// <summary>A way of mending: the plan it leads to, and its steps.</summary>
    internal sealed record Way(JudgedPlan Judged, ValueList<RepairStep> Steps, int Rank, int Errors);
}
