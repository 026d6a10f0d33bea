using System.Globalization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Moves or leaves out one occurrence of a session, which is taken out of a session of several days first.</summary>
internal static class SplitDays
{
    /// <summary>The week with an occurrence on another day.</summary>
    public static PlanWeek Move(PlanWeek week, int session, int day, int to)
    {
        var (source, days) = (week.Sessions[session], week.Sessions[session].PlacedDays());
        if (days.Count == 1) return week.With(session, source.On([to]));
        var others = week.Sessions.With(session, source.On(days.Where(other => other != day)));
        return week with { Sessions = others.WithAdded(session + 1, source.On([to])) };
    }

    /// <summary>The same as edits. The copy leaves the caller's ids with the original.</summary>
    public static IEnumerable<PlanEdit> MoveEdits(PlanPlace place, PlanSession session, int day, int to)
    {
        var days = session.PlacedDays();
        var copy = place with { Session = place.Session + 1 };
        yield return Edits.TestOf(place, session);
        if (days.Count == 1)
        {
            yield return DaysOf(place, session.On([to]));
            yield break;
        }
        yield return PlanEdit.Copy(place.Path, copy.Path);
        yield return DaysOf(place, session.On(days.Where(other => other != day)));
        yield return DaysOf(copy, session.On([to]));
        if (session.Id is not null) yield return PlanEdit.Remove($"{copy.Path}/id");
        for (var p = 0; p < session.Prescriptions.Count; p++)
            if (session.Prescriptions[p].Id is not null) yield return PlanEdit.Remove(string.Create(CultureInfo.InvariantCulture, $"{copy.Path}/prescriptions/{p}/id"));
    }

    /// <summary>Leaves out one day of a session, or the session where it has no other.</summary>
    public static IEnumerable<PlanEdit> LeaveOutEdits(PlanPlace place, PlanSession session, int dayIndex)
    {
        var days = session.PlacedDays();
        yield return Edits.TestOf(place, session);
        yield return days.Count == 1 ? PlanEdit.Remove(place.Path) : DaysOf(place, session.On(days.Without(dayIndex)));
    }

    private static PlanEdit DaysOf(PlanPlace place, PlanSession session) => session.DayNumbers is { } numbers
        ? PlanEdit.Replace($"{place.Path}/dayNumbers", Edits.Text(numbers, ContractContext.Default.ValueListInt32))
        : PlanEdit.Replace($"{place.Path}/days", Edits.Text(session.Days!, ContractContext.Default.ValueListWeekday));
}
