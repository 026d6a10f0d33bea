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
        var (sites, names) = (new Sites(InsertAt(item.Index)), new List<string>());
        while (names.Count < MostExercises && Step(item, week, sites, firstWeek) is var (next, name, settled))
        {
            (sites, names) = (next, [.. names, name]);
            if (!settled) continue;
            sites = Fewest(item, week, sites, firstWeek, before);
            if (trials.Week(sites.Apply(week), firstWeek).Excess(before, item.Told()) > 0) return [];
            return [new PlanFix
            {
                Applicability = FixApplicability.NeedsReview,
                Title = $"Add {string.Join(" and ", names)} {sites.Words}",
                Edits = sites.Edits(new PlanPlace(item.Index), week).ToValueList(),
            }];
        }
        return [];
    }

    /// <summary>Everywhere, the first exercise that settles the matter, or the one that leaves least of it open.</summary>
    private (Sites Sites, string Name, bool Settled)? Step(Judged item, PlanWeek week, Sites sites, int firstWeek)
    {
        var open = trials.Week(sites.Apply(week), firstWeek).OfWeek(item.Rule)?.Justification.Level?.Length ?? 0;
        (Sites, string, bool)? partly = null;
        foreach (var exercise in InOrder(item.Rule))
        {
            if (trials.IsSpent) return null;
            if (Prescribed(exercise, week, firstWeek) is not { } prescription) continue;
            var all = sites.Everywhere(week, prescription);
            var trial = trials.Week(all.Apply(week), firstWeek);
            if (trial.IsSettled(item.Rule))
            {
                Remember(item.Rule, exercise);
                return (all, exercise.Name, true);
            }
            // Fewer names of what is missing are fewer letters.
            if (trial.OfWeek(item.Rule)?.Justification.Level?.Length is not { } left || left >= open) continue;
            (open, partly) = (left, (all, exercise.Name, false));
        }
        return partly;
    }

    /// <summary>As few places as still settle it and say no more elsewhere, new sessions given up first.</summary>
    private Sites Fewest(Judged item, PlanWeek week, Sites all, int firstWeek, RepairTrials.Trial before)
    {
        var excess = trials.Week(all.Apply(week), firstWeek).Excess(before, item.Told());
        for (var i = all.Count - 1; i >= 0; i--)
        {
            var fewer = all.Without(i);
            var trial = trials.Week(fewer.Apply(week), firstWeek);
            if (!trial.IsSettled(item.Rule) || trial.Excess(before, item.Told()) is var now && now > excess) continue;
            (all, excess) = (fewer, now);
        }
        return all;
    }

    /// <summary>The exercise as the rules have least to say of it: nothing, or a note where it can't be had without.</summary>
    private ExercisePrescription? Prescribed(Exercise exercise, PlanWeek week, int firstWeek)
    {
        ExercisePrescription? noted = null;
        foreach (var prescription in prescriptions.Of(exercise, prepared.Template, trainedBefore + firstWeek + (week.Repeat ?? 1) - 1))
        {
            var severity = trials.Week(week with { Sessions = [new PlanSession { Prescriptions = [prescription] }] }, firstWeek).At(new PlanPlace(0, 0, 0));
            if (severity == Severity.None) return prescription;
            if (severity == Severity.Info) noted ??= prescription;
        }
        return noted;
    }

    /// <summary>For each session of a week, the position before what cools down; the end, where all of it is easy.</summary>
    private int[] InsertAt(int week)
    {
        ref readonly var row = ref prepared.Weeks[week];
        var positions = new int[row.SessionCount];
        for (var s = 0; s < positions.Length; s++)
        {
            ref readonly var session = ref prepared.Sessions[row.FirstSession + s];
            positions[s] = session.PrescriptionCount;
            while (positions[s] > 0 && CoolsDown(prepared.Prescriptions[session.FirstPrescription + positions[s] - 1])) positions[s]--;
            if (positions[s] == 0) positions[s] = session.PrescriptionCount;
        }
        return positions;
    }

    private static bool CoolsDown(in PrescriptionRow row) => row.Phase == SessionPhase.CoolDown
        || row.Exercise.Pillar == ExercisePillar.FlexibilityAndPosture || row.Exercise.Movement is { Continuous: true, Impact: <= ImpactLevel.Low };

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
