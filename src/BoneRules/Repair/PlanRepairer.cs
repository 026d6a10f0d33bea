using BoneRules.Rules;

namespace BoneRules;

/// <summary>Proposes mends for the findings of a report, and mends plans with the fewest of them.</summary>
/// <remarks>
/// Mends come from the declarations of the rules, so that a user's own rule is mended like those of this library. Immutable and thread-safe; the
/// same client, plan and options always give the same result.
/// </remarks>
public sealed class PlanRepairer
{
    private readonly PlanValidator _validator;

    /// <summary>A repairer that judges by a validator.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> is <see langword="null"/>.</exception>
    public PlanRepairer(PlanValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>A repairer with the recommended rules over the catalogue of this library.</summary>
    public static PlanRepairer Default { get; } = new(PlanValidator.Default);

    /// <summary>Ways to mend a finding of a plan, the one that keeps most of the plan first.</summary>
    /// <param name="client">The person.</param>
    /// <param name="plan">The plan that was checked.</param>
    /// <param name="finding">A finding of its report.</param>
    /// <returns>Fixes, each of which stands alone; one of advice where no edit settles the matter; none where the plan no longer has the finding.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Client or plan can't be checked; the message names the place.</exception>
    public ValueList<PlanFix> Propose(ClientProfile client, ExercisePlan plan, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var judged = _validator.Judge(_validator.Bind(client), plan);
        foreach (var (item, found) in judged.Findings())
            if (found.RuleId == finding.RuleId && found.Path == finding.Path) return Proposer(judged, CancellationToken.None).Of(item);
        return [];
    }

    /// <summary>A report of a plan with ways to mend each finding.</summary>
    /// <param name="client">The person.</param>
    /// <param name="plan">The plan that was checked.</param>
    /// <param name="report">Its report.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Client or plan can't be checked; the message names the place.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ValidationReport WithFixes(ClientProfile client, ExercisePlan plan, ValidationReport report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var judged = _validator.Judge(_validator.Bind(client), plan);
        var proposer = Proposer(judged, cancellation);
        var fixes = new Dictionary<(string, string), ValueList<PlanFix>>();
        foreach (var (item, finding) in judged.Findings()) fixes.TryAdd((finding.RuleId, finding.Path), proposer.Of(item));
        return report with { Findings = report.Findings.Select(finding => finding with { Fixes = fixes.GetValueOrDefault((finding.RuleId, finding.Path)) }).ToValueList() };
    }

    /// <summary>Mends a plan as far as its findings at error and warning allow, with the fewest edits for the errors.</summary>
    /// <remarks>
    /// No mend brings a finding as grave as what it mends, or leaves something open that was decided. Under a stop nothing is mended, and neither is
    /// a log of what was done.
    /// </remarks>
    /// <param name="client">The person.</param>
    /// <param name="plan">The plan; it stays as it is.</param>
    /// <param name="options">How far to go; only what software may apply where not stated.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The client or plan is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Client or plan can't be checked; the message names the place.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public RepairResult Repair(ClientProfile client, ExercisePlan plan, RepairOptions? options = null, CancellationToken cancellation = default)
    {
        var bound = _validator.Bind(client);
        var judged = _validator.Judge(bound, plan);
        return new RepairSession(candidate => _validator.Judge(bound, candidate), options ?? new RepairOptions(), cancellation).Mend(judged);
    }

    private static FixProposer Proposer(JudgedPlan judged, CancellationToken cancellation) => new(judged, new RepairWork(cancellation));
}
