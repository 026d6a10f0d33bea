namespace BoneRules.Generation;

/// <summary>Picks among candidates: the best score first, less so the more often an exercise was used, so that no few exercises fill every day.</summary>
internal sealed class ExercisePicker(CandidateSet candidates, int sessions)
{
    internal const int ForEachUse = 8;
    internal const int ForHalfOfTheSessions = 400;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>The best candidate of a role for a day that passes.</summary>
    public Candidate? Pick(SlotRole role, DayDraft day, Func<Candidate, bool> passes)
    {
        Candidate? best = null;
        foreach (var candidate in candidates.Of(role))
        {
            if (day.Has(candidate.Id) || !passes(candidate) || !MayBeOn(day, candidate)) continue;
            if (best is null || CostOf(candidate) < CostOf(best)) best = candidate;
        }
        return best;
    }

    public void Use(Candidate candidate) => _uses[candidate.Id] = _uses.GetValueOrDefault(candidate.Id) + 1;

    public int CostOf(Candidate candidate) =>
        candidate.Score + (_uses.GetValueOrDefault(candidate.Id) * ForEachUse) + (FillsHalf(candidate) ? ForHalfOfTheSessions : 0);

    /// <summary>Whether once more would be in more than half of the sessions.</summary>
    public bool FillsHalf(Candidate candidate) => sessions >= 3 && (_uses.GetValueOrDefault(candidate.Id) + 1) * 2 > sessions;

    /// <summary>On a day of rest only gentle exercise; impacts begin there once the weeks of rest days are over.</summary>
    private static bool MayBeOn(DayDraft day, Candidate candidate) =>
        day.HasStrength || day.GentleWeeks == 0 || candidate.FitsRestDay || candidate.Role == SlotRole.Impact;
}
