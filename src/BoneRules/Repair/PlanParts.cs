namespace BoneRules;

/// <summary>Copies of plans with one part changed.</summary>
internal static class PlanParts
{
    public static ExercisePlan With(this ExercisePlan plan, int week, PlanWeek changed) => plan with { Weeks = plan.Weeks.With(week, changed) };

    public static PlanWeek With(this PlanWeek week, int session, PlanSession changed) => week with { Sessions = week.Sessions.With(session, changed) };

    public static ValueList<T> With<T>(this ValueList<T> list, int index, T item)
    {
        var items = list.AsSpan().ToArray();
        items[index] = item;
        return ValueList.Create<T>(items);
    }

    public static ValueList<T> WithAdded<T>(this ValueList<T> list, int index, T item)
    {
        List<T> items = [.. list];
        items.Insert(index, item);
        return items.ToValueList();
    }

    public static ValueList<T> Without<T>(this ValueList<T> list, int index) => list.Where((_, i) => i != index).ToValueList();
}
