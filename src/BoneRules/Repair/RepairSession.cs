using BoneRules.Rules;

namespace BoneRules;

/// <summary>Mends one plan: the errors first, then the warnings, until nothing that may be applied is left.</summary>
internal sealed class RepairSession(Func<ExercisePlan, JudgedPlan> judge, RepairOptions options, CancellationToken cancellation)
{
    /// <summary>Up to this size the fewest edits are searched for; above it they are gathered round by round.</summary>
    private const int SmallPlan = 6;
    private readonly RepairWork _work = new(cancellation);

    public RepairResult Mend(JudgedPlan judged)
    {
        var applied = new List<AppliedFix>();
        if (!FixProposer.IsMendable(judged)) return Result(judged, applied, judged.Plan.Kind == PlanKind.Performed ? RepairStop.PerformedLog : RepairStop.GateStop, new Dictionary<string, string>());
        var rounds = new RepairRounds(judge, options, _work);
        if (judged.Prepared.Prescriptions.Length <= SmallPlan && new SmallestRepair(judge, options, _work).Find(judged) is { } smallest)
        {
            applied.AddRange(smallest.Steps.Select(static step => new AppliedFix(step.Finding, step.Fix)));
            judged = smallest.Judged;
        }
        else judged = rounds.Mend(judged, Severity.Error, applied);
        judged = rounds.Mend(judged, Severity.Warning, applied);
        var left = judged.Report.Findings.Any(static finding => finding.Severity >= Severity.Warning);
        var stop = !left ? RepairStop.NothingLeft : _work.EditsAreSpent || _work.TrialsAreSpent ? RepairStop.MostWork : rounds.IsSpent ? RepairStop.MostRounds : RepairStop.Stable;
        return Result(judged, applied, stop, rounds.Refused);
    }

    private RepairResult Result(JudgedPlan judged, List<AppliedFix> applied, RepairStop stop, IReadOnlyDictionary<string, string> refused)
    {
        var proposer = new FixProposer(judged, _work);
        var left = new List<LeftFinding>();
        foreach (var (item, finding) in judged.Findings())
            if (finding.Severity >= Severity.Warning) left.Add(new LeftFinding(finding, ReasonFor(item, finding, proposer, stop, refused)));
        return new RepairResult { Plan = judged.Plan, Applied = applied.ToValueList(), Left = left.ToValueList(), StopReason = stop, Report = judged.Report };
    }

    private string ReasonFor(in Judged item, Finding finding, FixProposer proposer, RepairStop stop, IReadOnlyDictionary<string, string> refused)
    {
        if (stop == RepairStop.GateStop) return "Exercise waits until a clinician has looked at it, and so does mending the plan.";
        if (stop == RepairStop.PerformedLog) return $"What was done can't be mended. {finding.Advice}";
        var fixes = proposer.Of(item);
        var review = fixes.FirstOrDefault(fix => fix.Applicability == FixApplicability.NeedsReview);
        if (!options.IncludeReview && review is not null) return $"This mend wants a look first: {review.Title}.";
        if (refused.TryGetValue(finding.Fingerprint, out var why)) return why;
        if (stop is RepairStop.MostWork or RepairStop.MostRounds) return "Mending ended before its turn came; mend the result again.";
        return $"No edit of the plan settles it. {finding.Advice}";
    }
}
