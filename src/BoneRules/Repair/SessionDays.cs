namespace BoneRules;

/// <summary>The days on which a session is, from 0 for Monday, however the plan names them.</summary>
internal static class SessionDays
{
    public const int InAWeek = 7;

    /// <summary>The days; none where the plan leaves them open or dates the session.</summary>
    public static ValueList<int> PlacedDays(this PlanSession session) =>
        session.Days?.Select(static day => (int)day).ToValueList() ?? session.DayNumbers?.Select(static number => number - 1).ToValueList() ?? [];

    /// <summary>The same session on other days, named the same way.</summary>
    public static PlanSession On(this PlanSession session, IEnumerable<int> days) => session.DayNumbers is null
        ? session with { Days = days.Order().Select(static day => (Weekday)day).ToValueList() }
        : session with { DayNumbers = days.Order().Select(static day => day + 1).ToValueList() };

    /// <summary>A day in words.</summary>
    public static string NameOf(this PlanSession session, int day) =>
        session.DayNumbers is null ? ((Weekday)day).ToString() : FormattableString.Invariant($"day {day + 1}");
}
