using System.Globalization;

namespace BoneRules.Generation;

/// <summary>Puts a plan, its judgement and its reasons together.</summary>
internal sealed class ResultAssembly(
    PlanDraft draft, ValidationReport report, CandidateSet candidates, WeekGoals goals, IReadOnlyList<Shortfall> shortfalls, bool holds)
{
    internal const int MostExcluded = 3;
    private readonly Dictionary<string, (ValueList<string> Rules, ValueList<ExcludedExercise> Excluded)> _reasons = new(StringComparer.Ordinal);

    public ValueList<TemplateChange> Changes { get; init; } = [];

    public GenerationResult Assemble()
    {
        var unmet = Unmet();
        return new GenerationResult
        {
            State = unmet.Any(static item => item.Severity >= Severity.Warning) ? GenerationState.Partial : GenerationState.Complete,
            Plan = draft.Plan,
            Explanations = draft.Places().Select(Explain).ToValueList(),
            Changes = Changes,
            Reminders = PlanReminder.For(draft.Plan),
            Unmet = unmet,
            Report = report,
        };
    }

    private PrescriptionExplanation Explain((string Path, DraftPrescription Draft, DraftPrescription? Before) place)
    {
        var candidate = place.Draft.Slot.Candidate;
        var (rules, excluded) = ReasonsFor(candidate);
        return new PrescriptionExplanation
        {
            Path = place.Path,
            Exercise = candidate.Id,
            Reason = $"{candidate.Exercise.Name} {candidate.Role.InWords()}.",
            RuleIds = rules,
            Dose = candidate.Row?.Label ?? "a choice of the generator, within what the rules allow",
            Citation = candidate.Row?.Citation,
            Change = ChangeOf(place.Draft, place.Before),
            Excluded = excluded,
        };
    }

    private (ValueList<string> Rules, ValueList<ExcludedExercise> Excluded) ReasonsFor(Candidate candidate)
    {
        var key = $"{candidate.Id} {candidate.Role}";
        if (_reasons.TryGetValue(key, out var known)) return known;
        var excluded = candidates.Excluded
            .Where(item => item.Candidate.Role == candidate.Role && (candidate.Role != SlotRole.Strength || (item.Candidate.Exercise.Muscles & candidate.Exercise.Muscles) != 0))
            .DistinctBy(static item => item.Candidate.Id).OrderBy(static item => item.Candidate.Score).Take(MostExcluded)
            .Select(static item => new ExcludedExercise(item.Candidate.Id, item.Rule.Descriptor.Id, item.Rule.Descriptor.Title));
        return _reasons[key] = (goals.ServedBy(candidate.Exercise, candidate.Role), excluded.ToValueList());
    }

    private string? ChangeOf(DraftPrescription draft, DraftPrescription? before)
    {
        if (before is null) return draft.Slot.Follows is { } easier ? $"Takes the place of {easier.Candidate.Exercise.Name}: balance work is still first, and asks for more later." : null;
        var (now, then) = (draft.Now, before.Now);
        if (now.LoadKilograms > then.LoadKilograms || now.PercentOneRepetitionMaximum > then.PercentOneRepetitionMaximum)
            return "The range was exceeded, so the smallest step of load, with the repetitions back at the start.";
        if (draft.Slot.Role == SlotRole.Impact && !now.Equals(then)) return "Impacts are built up week by week.";
        if (now.Repetitions is { } repetitions && then.Repetitions is { } earlier && repetitions.Top > earlier.Top) return "One repetition more; nothing else changes.";
        return holds && draft.Slot.Role == SlotRole.Strength ? "Holds: nothing rises before the facts are known and exercise is cleared." : null;
    }

    /// <summary>What the report says of the plan, with what would meet it; matters of the person stay in the report.</summary>
    private ValueList<UnmetGuideline> Unmet()
    {
        var unmet = report.Findings.Where(static finding => IsOfPlan(finding.Path)).GroupBy(static finding => finding.RuleId).Select(group => new UnmetGuideline
        {
            RuleId = group.Key,
            Severity = group.Max(static finding => finding.Severity),
            Message = group.First().Message,
            Remedy = RemedyFor(group.Key) ?? group.First().Advice,
            Paths = group.Select(static finding => finding.Path).ToValueList(),
        });
        var undecided = report.Undetermined.Where(static matter => matter.Paths.Any(IsOfPlan)).Select(static matter => new UnmetGuideline
        {
            RuleId = matter.RuleIds[0],
            Severity = Severity.Warning,
            Message = matter.Message,
            Remedy = string.Create(CultureInfo.InvariantCulture, $"State {string.Join(", ", matter.Missing)}."),
            Paths = matter.Paths,
        });
        return unmet.Concat(undecided).OrderByDescending(static item => item.Severity).ThenBy(static item => item.RuleId, StringComparer.Ordinal).ToValueList();
    }

    private string? RemedyFor(string rule)
    {
        var remedies = shortfalls.Where(item => item.Rule.Descriptor.Id == rule).Select(static item => item.Remedy).Distinct().ToList();
        return remedies.Count == 0 ? null : string.Join("; ", remedies);
    }

    private static bool IsOfPlan(string path) => path.Length == 0 || path[0] == '/';
}
