using BoneRules.Rules;

namespace BoneRules;

/// <summary>A prescription of the plan, changed.</summary>
internal readonly record struct ChangedPrescription(PlanPlace Place, ExercisePrescription Before, ExercisePrescription After);

/// <summary>Follows a lowered load or vest through the weeks after it: what would now rise too far is lowered too.</summary>
internal sealed class LoadChanges
{
    /// <summary>How often what follows is looked at anew; a rise is held against four weeks, so that each week may wait for the one before.</summary>
    private const int MostPasses = 520;
    private readonly JudgedPlan _judged;
    private readonly RepairTrials _trials;
    private readonly Judged _target;

    public LoadChanges(JudgedPlan judged, RepairTrials trials, in Judged target) => (_judged, _trials, _target) = (judged, trials, target);

    /// <summary>Whether a change is one of a load or a vest.</summary>
    public static bool IsOne(ExercisePrescription before, ExercisePrescription after) =>
        before.VestKilograms != after.VestKilograms || before.LoadKilograms != after.LoadKilograms
        || before.PercentOneRepetitionMaximum != after.PercentOneRepetitionMaximum || !Equals(before.SetDetails, after.SetDetails);

    /// <summary>All that changes; <see langword="null"/> where the finding would stay as grave as it is.</summary>
    public IReadOnlyList<ChangedPrescription>? Follow(Rule rule, Mend mend)
    {
        var (places, current) = Related(mend.Changed);
        var first = places.FindIndex(place => place == PlanPlace.Of(_judged.Prepared, _target));
        var before = _trials.Plan(current);
        var changed = new SortedDictionary<int, ExercisePrescription>();
        current = Lowered(current, places, changed, first, mend.Changed);
        var after = _trials.Plan(current);
        if (SeverityAt(after, rule, first) >= _target.Told()) return null;
        for (var pass = 0; pass < MostPasses && !_trials.IsSpent; pass++)
        {
            var lowered = false;
            // Judged against loads that may yet go down, so that each pass lowers too little rather than too much.
            foreach (var item in Later(before, after, rule, first))
            {
                var source = changed.GetValueOrDefault(item.Index) ?? SourceAt(places[item.Index]);
                var mends = item.Rule.Mends(after.Prepared, item.Index, source, item.Justification, _judged.Bound.Person);
                if (mends.Where(next => next.Lowers && next.Changed != source).Cast<Mend?>().LastOrDefault() is not { } follows) continue;
                current = Lowered(current, places, changed, item.Index, follows.Changed);
                lowered = true;
            }
            if (!lowered) break;
            after = _trials.Plan(current);
        }
        return [.. changed.Select(pair => new ChangedPrescription(places[pair.Key], SourceAt(places[pair.Key]), pair.Value))];
    }

    /// <summary>Changes a prescription, and what comes later in its week under the same name: it is held against the same weeks before.</summary>
    private ExercisePlan Lowered(ExercisePlan part, List<PlanPlace> places, SortedDictionary<int, ExercisePrescription> changed, int index, ExercisePrescription lowered)
    {
        changed[index] = lowered;
        part = With(part, places, index, lowered);
        for (var i = index + 1; i < places.Count && places[i].Week == places[index].Week; i++)
        {
            var source = changed.GetValueOrDefault(i) ?? SourceAt(places[i]);
            var capped = source.AtMostAs(lowered);
            if (SessionAt(places[i]).Name != SessionAt(places[index]).Name || capped == source) continue;
            changed[i] = capped;
            part = With(part, places, i, capped);
        }
        return part;
    }

    /// <summary>The later prescriptions that the change has made as bad as what is mended, or that have the same fault.</summary>
    private IEnumerable<Judged> Later(RepairTrials.Trial before, RepairTrials.Trial after, Rule rule, int first)
    {
        var known = new HashSet<(int, string)>();
        foreach (var item in before.Items)
            if (item.Scope == Scope.Prescription && item.Told() >= _target.Told()) known.Add((item.Index, item.Rule.Descriptor.Id));
        return after.Items.Where(item => item.Scope == Scope.Prescription && item.Index > first && item.Told() >= _target.Told()
            && (ReferenceEquals(item.Rule, rule) || !known.Contains((item.Index, item.Rule.Descriptor.Id))));
    }

    private static Severity SeverityAt(RepairTrials.Trial trial, Rule rule, int index)
    {
        var worst = Severity.None;
        foreach (var item in trial.Items)
            if (item.Scope == Scope.Prescription && item.Index == index && ReferenceEquals(item.Rule, rule) && item.Told() > worst) worst = item.Told();
        return worst;
    }

    /// <summary>The plan with nothing but what is held against the target: the same exercise, or everything with a vest.</summary>
    private (List<PlanPlace> Places, ExercisePlan Plan) Related(ExercisePrescription changed)
    {
        var prepared = _judged.Prepared;
        var vest = changed.VestKilograms != SourceAt(PlanPlace.Of(prepared, _target)).VestKilograms;
        var exercise = prepared.Prescriptions[_target.Index].Exercise;
        var places = new List<PlanPlace>();
        var (weeks, index) = (new List<PlanWeek>(), 0);
        for (var w = 0; w < _judged.Plan.Weeks.Count; w++)
        {
            var (week, sessions) = (_judged.Plan.Weeks[w], new List<PlanSession>());
            for (var s = 0; s < week.Sessions.Count; s++)
            {
                var kept = new List<ExercisePrescription>();
                for (var p = 0; p < week.Sessions[s].Prescriptions.Count; p++, index++)
                {
                    ref readonly var row = ref prepared.Prescriptions[index];
                    if (vest ? row.VestKilograms is not > 0 : !IsSame(row.Exercise, exercise)) continue;
                    places.Add(new PlanPlace(w, s, p));
                    kept.Add(week.Sessions[s].Prescriptions[p]);
                }
                sessions.Add(week.Sessions[s] with { Prescriptions = kept.ToValueList() });
            }
            weeks.Add(week with { Sessions = sessions.ToValueList() });
        }
        return (places, _judged.Plan with { Weeks = weeks.ToValueList() });
    }

    private static bool IsSame(CompiledExercise one, CompiledExercise other) => one.Id is null ? ReferenceEquals(one, other) : one.Id == other.Id;

    private static ExercisePlan With(ExercisePlan part, List<PlanPlace> places, int index, ExercisePrescription changed)
    {
        var place = places[index];
        var within = 0;
        while (within < index && places[index - within - 1] is var other && other.Week == place.Week && other.Session == place.Session) within++;
        var week = part.Weeks[place.Week];
        var session = week.Sessions[place.Session];
        return part.With(place.Week, week.With(place.Session, session with { Prescriptions = session.Prescriptions.With(within, changed) }));
    }

    private PlanSession SessionAt(PlanPlace place) => _judged.Plan.Weeks[place.Week].Sessions[place.Session];

    private ExercisePrescription SourceAt(PlanPlace place) => SessionAt(place).Prescriptions[place.Prescription];
}
