using BoneRules.Rules;

namespace BoneRules;

/// <summary>Adds to a week what it has too little of, by trying gentle exercises that need next to nothing.</summary>
internal sealed class WeekAdditions(PreparedPlan prepared, RepairTrials trials, NewPrescriptions prescriptions, int trainedBefore)
{
    /// <summary>How many exercises one fix adds at most, as where several muscle groups are missing.</summary>
    private const int MostExercises = 4;
    private static readonly string[] AtHome = ["chair", "wall", "band", "mat", "strap", "step"];
    private readonly Dictionary<string, List<string>> _helped = new(StringComparer.Ordinal);
    private List<Exercise>? _pool;

    public IEnumerable<PlanFix> Of(Judged item, PlanWeek week)
    {
        var firstWeek = prepared.Weeks[item.Index].FirstWeek;
        var before = trials.Week(week, firstWeek);
        if (before.OfWeek(item.Rule) is null) return [];
        var (sites, names) = (Sites.None, new List<string>());
        while (names.Count < MostExercises && Step(item, week, sites, firstWeek) is var (next, name, settled))
        {
            (sites, names) = (next, [.. names, name]);
            if (!settled) continue;
            if (trials.Week(sites.Apply(week), firstWeek).IsWorse(before, item.Told())) return [];
            return [new PlanFix
            {
                Applicability = FixApplicability.NeedsReview,
                Title = $"Add {string.Join(", ", names)} {sites.Words}",
                Edits = sites.Edits(new PlanPlace(item.Index), week).ToValueList(),
            }];
        }
        return [];
    }

    /// <summary>The first exercise that settles the matter, or the first that leaves less of it open.</summary>
    private (Sites Sites, string Name, bool Settled)? Step(Judged item, PlanWeek week, Sites sites, int firstWeek)
    {
        var open = trials.Week(sites.Apply(week), firstWeek).OfWeek(item.Rule)?.Justification.Level?.Length ?? 0;
        (Sites, string, bool)? partly = null;
        foreach (var exercise in InOrder(item.Rule))
        {
            if (trials.IsSpent) return null;
            if (Prescribed(exercise, week, firstWeek) is not { } prescription) continue;
            var all = sites.Everywhere(week, prescription);
            if (trials.Week(all.Apply(week), firstWeek).OfWeek(item.Rule) is not { } left)
            {
                Remember(item.Rule, exercise);
                return (Fewest(all, sites, week, firstWeek, item.Rule), exercise.Name, true);
            }
            // Fewer names of what is missing are fewer letters.
            if (partly is null && left.Justification.Level?.Length < open) partly = (sites.Once(prescription), exercise.Name, false);
        }
        return partly;
    }

    /// <summary>As few places as still settle it, new sessions given up first.</summary>
    private Sites Fewest(Sites all, Sites kept, PlanWeek week, int firstWeek, Rule rule)
    {
        for (var i = all.Count - 1; i >= kept.Count; i--)
            if (all.Without(i) is var fewer && trials.Week(fewer.Apply(week), firstWeek).IsSilent(rule)) all = fewer;
        return all;
    }

    private ExercisePrescription? Prescribed(Exercise exercise, PlanWeek week, int firstWeek)
    {
        foreach (var prescription in prescriptions.Of(exercise, prepared.Template, trainedBefore + firstWeek + (week.Repeat ?? 1) - 1))
            if (trials.Week(week with { Sessions = [new PlanSession { Prescriptions = [prescription] }] }, firstWeek).At(new PlanPlace(0, 0, 0)) == Severity.None) return prescription;
        return null;
    }

    private IEnumerable<Exercise> InOrder(Rule rule)
    {
        _pool ??= Pool();
        var first = _helped.GetValueOrDefault(rule.Descriptor.Id);
        return first is null ? _pool : _pool.OrderBy(exercise => first.Contains(exercise.Id) ? 0 : 1);
    }

    private void Remember(Rule rule, Exercise exercise)
    {
        if (!_helped.TryGetValue(rule.Descriptor.Id, out var ids)) _helped.Add(rule.Descriptor.Id, ids = []);
        if (!ids.Contains(exercise.Id)) ids.Add(exercise.Id);
    }

    /// <summary>Exercises that the dose tables name, then gentle and daily ones; of those that train the same in the same way, the first.</summary>
    private List<Exercise> Pool()
    {
        var named = prepared.Rules.Doses.SelectMany(static rule => rule.Rows).Where(static row => row.IsOwn).SelectMany(static row => row.Exercises)
            .Select(id => prepared.Rules.Catalog.Find(id)).OfType<Exercise>();
        var gentle = prepared.Rules.Catalog.Exercises.Where(static exercise =>
            (exercise.Gentle || exercise.DailyStrength || exercise.Pillar == ExercisePillar.Resistance) && exercise.Movement is { FloorTransfer: false, Overhead: OverheadLoad.None });
        return [.. named.Concat(gentle).Where(static exercise => exercise.Equipment.All(AtHome.Contains))
            .DistinctBy(static exercise => (exercise.Pillar, exercise.Muscles, exercise.Movement.SpinalExtension, exercise.Movement.Impact, exercise.Movement.WeightBearing, exercise.Movement.Continuous))];
    }
}
