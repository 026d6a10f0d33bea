using BoneRules.Rules;

namespace BoneRules;

/// <summary>Finds what can take the place of an exercise: the catalogue's safer exercises with the same intent that the rules find nothing wrong with.</summary>
internal sealed class Substitutes(RepairTrials trials, CompiledRules rules, NewPrescriptions prescriptions, int trainedBefore)
{
    private readonly Dictionary<(string, SessionPhase?, Supervision?, Supervision?, PlanTemplate?, int, int), ExercisePrescription[]> _known = [];

    /// <summary>Prescriptions in place of another, the closest first. They keep pillar, muscles, phase and the caller's own data; no number of the dose.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="source">Its prescription.</param>
    /// <param name="session">The session.</param>
    /// <param name="week">The week.</param>
    /// <param name="firstWeek">The week of the plan that it begins in, from 1.</param>
    /// <param name="template">The template that the plan follows.</param>
    /// <param name="present">The exercises that the session has already, which are no substitutes.</param>
    public IEnumerable<ExercisePrescription> Of(
        Exercise exercise, ExercisePrescription source, PlanSession session, PlanWeek week, int firstWeek, PlanTemplate? template, IReadOnlySet<string> present)
    {
        var key = (exercise.Id, source.Phase, source.Supervision, session.Supervision, template, firstWeek, week.Repeat ?? 1);
        if (!_known.TryGetValue(key, out var found)) _known.Add(key, found = [.. Find(exercise, source, session, week, firstWeek, template)]);
        foreach (var clean in found)
            if (!present.Contains(clean.Exercise!))
                yield return clean with { Id = source.Id, Source = source.Source, Extensions = source.Extensions };
    }

    private IEnumerable<ExercisePrescription> Find(Exercise exercise, ExercisePrescription source, PlanSession session, PlanWeek week, int firstWeek, PlanTemplate? template)
    {
        foreach (var id in Candidates(exercise))
        {
            if (trials.IsSpent) yield break;
            if (rules.Catalog.Find(id) is not { } candidate || !KeepsIntent(exercise, candidate)) continue;
            foreach (var prescription in prescriptions.Of(candidate, template, trainedBefore + firstWeek + (week.Repeat ?? 1) - 1))
            {
                var placed = prescription with { Phase = source.Phase, Supervision = source.Supervision };
                var alone = week with { Sessions = [session with { Prescriptions = [placed] }] };
                if (trials.Week(alone, firstWeek).At(new PlanPlace(0, 0, 0)) != Severity.None) continue;
                yield return placed;
                break;
            }
        }
    }

    /// <summary>Substitutes first, then easier ones, then what these would be replaced by.</summary>
    private List<string> Candidates(Exercise exercise)
    {
        List<string> ids = [.. exercise.Substitutes, .. exercise.Regressions];
        for (int i = 0, direct = ids.Count; i < direct; i++)
            if (rules.Catalog.Find(ids[i]) is { } next) ids.AddRange([.. next.Substitutes, .. next.Regressions]);
        return [.. ids.Where(id => id != exercise.Id).Distinct()];
    }

    private static bool KeepsIntent(Exercise exercise, Exercise candidate) =>
        candidate.Pillar == exercise.Pillar && (exercise.Muscles == MuscleGroups.None || (candidate.Muscles & exercise.Muscles) != 0);
}
