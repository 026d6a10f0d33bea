using BoneRules.Rules;

namespace BoneRules;

/// <summary>Mends round by round: every finding of a severity at once, where the law allows it; what breaks the law is given up, week by week.</summary>
internal sealed class RepairRounds(Func<ExercisePlan, JudgedPlan> judge, RepairOptions options, RepairWork work)
{
    /// <summary>A rise is held against the four weeks before it.</summary>
    private const int WindowWeeks = 4;
    private readonly HashSet<PlanFix> _refused = [];
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private int _left = options.MostRounds;

    /// <summary>Whether all rounds are used.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Why the fixes of a finding were given up, by its fingerprint.</summary>
    public IReadOnlyDictionary<string, string> Refused => _reasons;

    public JudgedPlan Mend(JudgedPlan judged, Severity severity, List<AppliedFix> applied)
    {
        while (!IsSpent && !work.EditsAreSpent)
        {
            var steps = Choose(judged, severity);
            if (steps.Count == 0) return judged;
            _left--;
            judged = Apply(judged, steps, severity, applied);
        }
        return judged;
    }

    /// <summary>For each finding the first fix that may be applied and does not disturb those before it.</summary>
    private List<RepairStep> Choose(JudgedPlan judged, Severity severity)
    {
        var proposer = new FixProposer(judged, work, options.IncludeReview);
        var steps = new List<RepairStep>();
        var inWeek = new Dictionary<int, List<RepairStep>>();
        foreach (var (item, finding) in judged.Findings())
        {
            if (finding.Severity != severity) continue;
            var place = PlanPlace.Of(judged.Prepared, item);
            // What a chosen fix changes already is judged anew before it is mended further.
            if (inWeek.TryGetValue(place.Week, out var before) && before.Exists(step => step.Touches(place))) continue;
            if (Allowed(proposer.Of(item), options).FirstOrDefault(allowed => !_refused.Contains(allowed.Fix)) is not { Fix: { } fix } allowed) continue;
            var step = new RepairStep(finding, fix, allowed.Rank);
            if (step.Weeks.Any(week => inWeek.TryGetValue(week, out var others) && others.Exists(step.Disturbs))) continue;
            steps.Add(step);
            foreach (var week in step.Weeks)
            {
                if (!inWeek.TryGetValue(week, out var others)) inWeek.Add(week, others = []);
                others.Add(step);
            }
        }
        steps.Sort(RepairStep.LaterFirst);
        return steps;
    }

    /// <summary>The fixes that may be applied, each with its place in the list.</summary>
    public static IEnumerable<(PlanFix Fix, int Rank)> Allowed(ValueList<PlanFix> fixes, RepairOptions options)
    {
        for (var i = 0; i < fixes.Count; i++)
            if (fixes[i].Applicability == FixApplicability.Automatic || (options.IncludeReview && fixes[i].Applicability == FixApplicability.NeedsReview)) yield return (fixes[i], i);
    }

    /// <summary>Applies as many steps as the law allows together; of the weeks where it does not, half are left for the next round, and a step alone is given up.</summary>
    private JudgedPlan Apply(JudgedPlan before, List<RepairStep> steps, Severity severity, List<AppliedFix> applied)
    {
        while (steps.Count > 0 && !work.EditsAreSpent)
        {
            work.Edit(before.Prepared.Prescriptions.Length);
            var edits = steps.SelectMany(static step => step.Fix.Edits).ToValueList();
            var after = judge(PlanPatch.Apply(before.Plan, edits));
            var origins = PlanOrigins.Of(before.Plan, edits);
            var broken = RepairLaw.Broken(before, after, origins, severity);
            if (broken.Count == 0)
            {
                applied.AddRange(steps.Select(static step => new AppliedFix(step.Finding, step.Fix)));
                return after;
            }
            GiveUp(steps, broken, after);
        }
        return before;
    }

    private void GiveUp(List<RepairStep> steps, List<Judged> broken, JudgedPlan after)
    {
        var gone = new HashSet<RepairStep>();
        // Fixes keep the weeks that there are, so a week's number is the same before and after.
        foreach (var group in broken.GroupBy(item => PlanPlace.Of(after.Prepared, item).Week))
        {
            var involved = Involved(steps, group.Key);
            if (involved.Exists(gone.Contains)) continue;
            if (involved.Count == 1) Refuse(involved[0], group.First());
            gone.UnionWith(involved.Skip(involved.Count / 2));
        }
        steps.RemoveAll(gone.Contains);
    }

    /// <summary>The steps that touch a week; else those of the weeks that it is held against; else all.</summary>
    private static List<RepairStep> Involved(List<RepairStep> steps, int week)
    {
        var here = steps.FindAll(step => step.Weeks.Contains(week));
        if (here.Count == 0 && week >= 0) here = steps.FindAll(step => step.Weeks.Any(other => other < week && other >= week - WindowWeeks));
        return here.Count > 0 ? here : steps;
    }

    private void Refuse(RepairStep step, in Judged broken)
    {
        _refused.Add(step.Fix);
        _reasons[step.Finding.Fingerprint] = $"\"{step.Fix.Title}\" would bring another matter as grave: {broken.Rule.Descriptor.Id}, {broken.Rule.Descriptor.Title.ToLowerInvariant()}.";
    }
}
