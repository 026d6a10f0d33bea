using BoneRules.Serialization;

namespace BoneRules.Rules;

/// <summary>Lays out of a plan what an edit in one week can change: that week and its neighbour, the loads that may rise from it, and those that each of these is held against.
/// The rest is not read, whatever stands in it; what is read is looked through for errors first.</summary>
/// <remarks>Not thread-safe. Weeks are told apart as objects, since a plan that was edited shares the others with the one before; what was laid out of them is laid out once.</remarks>
internal sealed class WeekPreparation(CompiledRules rules)
{
    private readonly PlanPreparation _preparation = new(rules);
    private readonly Dictionary<PlanWeek, WeekRows> _weeks = new(ReferenceEqualityComparer.Instance);
    private readonly OpenLoads _open = new();

    /// <summary>Lays out what an edit in a week can change, of a plan whose list of weeks has no error.</summary>
    /// <exception cref="ArgumentException">The sessions of a week that is read have an error.</exception>
    public PreparedPlan PrepareAround(ExercisePlan plan, int week)
    {
        Forget(plan);
        var isDated = IsDated(plan);
        var next = Math.Min(week + 1, plan.Weeks.Count - 1);
        var parts = new WeekPart?[plan.Weeks.Count];
        for (var w = week; w <= next; w++) parts[w] = At(plan, w).Whole;
        // The weeks of a log need not stand in the order of time; those of a plan do.
        if (isDated)
            for (var w = 0; w < parts.Length; w++) parts[w] ??= At(plan, w).Loads;
        else ReadLoads(plan, week, parts);
        return WeekPart.Join(rules, plan, parts, week..(next + 1), isDated);
    }

    /// <summary>On to the last week in which loads may rise from an edit, and back until each of these loads has a reference.</summary>
    private void ReadLoads(ExercisePlan plan, int week, WeekPart?[] parts)
    {
        _open.Clear();
        _open.Add(parts[week]!);
        var last = week;
        for (var weeks = 0; weeks < BoundRules.ProgressionWindowWeeks && last + 1 < parts.Length; weeks += plan.Weeks[last].Repeat ?? 1)
            _open.Add(parts[++last] ??= At(plan, last).Loads);
        var first = week;
        for (var weeks = 0; first > 0 && (weeks < BoundRules.ProgressionWindowWeeks || _open.Any); weeks += plan.Weeks[first].Repeat ?? 1)
        {
            var loads = At(plan, --first).Loads;
            // Before the last weeks, only the last load before a break counts.
            if (_open.Meet(loads) || weeks < BoundRules.ProgressionWindowWeeks) parts[first] = loads;
        }
    }

    private bool IsDated(ExercisePlan plan)
    {
        for (var w = 0; w < plan.Weeks.Count; w++)
            if (!At(plan, w).IsDated) return false;
        return true;
    }

    private WeekRows At(ExercisePlan plan, int week)
    {
        if (_weeks.TryGetValue(plan.Weeks[week], out var rows)) return rows;
        PlanStructure.RequireSessions(plan, week);
        _weeks.Add(plan.Weeks[week], rows = new WeekRows(_preparation, plan.Weeks[week]));
        return rows;
    }

    /// <summary>Lets go of weeks that the plan does not have any more, once they are more than it has.</summary>
    private void Forget(ExercisePlan plan)
    {
        if (_weeks.Count <= plan.Weeks.Count) return;
        var weeks = new HashSet<PlanWeek>(plan.Weeks, ReferenceEqualityComparer.Instance);
        foreach (var week in _weeks.Keys)
            if (!weeks.Contains(week)) _weeks.Remove(week);
    }
}
