namespace BoneRules;

/// <summary>A place where an exercise is added to a week: in a session, or in a new one on a free day.</summary>
internal readonly record struct Site(int? Session, int? Day, ExercisePrescription Added);

/// <summary>Where exercises are added to a week.</summary>
internal sealed class Sites
{
    private readonly ValueList<Site> _all;

    private Sites(ValueList<Site> all) => _all = all;

    public static Sites None { get; } = new([]);

    public int Count => _all.Count;

    /// <summary>In a few words, for the title of a fix.</summary>
    public string Words
    {
        get
        {
            var sessions = _all.Select(static site => site.Session).OfType<int>().Distinct().Count();
            var days = _all.Select(static site => site.Day).OfType<int>().Distinct().Count();
            var inSessions = FormattableString.Invariant($"to {sessions} {(sessions == 1 ? "session" : "sessions")}");
            var onDays = FormattableString.Invariant($"on {days} more {(days == 1 ? "day" : "days")}");
            return (sessions, days) switch { (_, 0) => inSessions, (0, _) => onDays, _ => $"{inSessions} and {onDays}" };
        }
    }

    /// <summary>The exercise in each session that does not have it, and on each free day.</summary>
    public Sites Everywhere(PlanWeek week, ExercisePrescription added)
    {
        var all = new List<Site>(_all);
        for (var s = 0; s < week.Sessions.Count; s++)
            if (!week.Sessions[s].Prescriptions.Any(other => other.Exercise == added.Exercise)) all.Add(new Site(s, null, added));
        var placed = week.Sessions.Select(static session => session.PlacedDays()).ToList();
        // Where the plan leaves days open, no day is known to be free.
        if (placed.TrueForAll(static days => days.Count > 0))
            for (var day = 0; day < SessionDays.InAWeek; day++)
                if (!placed.Exists(days => days.Contains(day))) all.Add(new Site(null, day, added));
        return new Sites(all.ToValueList());
    }

    /// <summary>The exercise in the first session.</summary>
    public Sites Once(ExercisePrescription added) => new([.. _all, new Site(0, null, added)]);

    public Sites Without(int index) => new(_all.Without(index));

    /// <summary>The week with everything added.</summary>
    public PlanWeek Apply(PlanWeek week)
    {
        var sessions = week.Sessions.ToList();
        foreach (var (session, index, added) in Insertions(week)) sessions[session] = sessions[session] with { Prescriptions = sessions[session].Prescriptions.WithAdded(index, added) };
        sessions.AddRange(NewSessions(week));
        return week with { Sessions = sessions.ToValueList() };
    }

    /// <summary>The same as edits.</summary>
    public IEnumerable<PlanEdit> Edits(PlanPlace place, PlanWeek week)
    {
        var added = NewSessions(week).ToList();
        if (added.Count > 0) yield return BoneRules.Edits.TestOf(place, week);
        else
            foreach (var session in _all.Select(static site => site.Session).OfType<int>().Distinct())
                yield return BoneRules.Edits.TestOf(place with { Session = session }, week.Sessions[session]);
        foreach (var (session, index, prescription) in Insertions(week)) yield return BoneRules.Edits.Add(place with { Session = session }, index, prescription);
        foreach (var session in added) yield return BoneRules.Edits.Add(place, session);
    }

    /// <summary>In sessions, before what cools down.</summary>
    private IEnumerable<(int Session, int Index, ExercisePrescription Added)> Insertions(PlanWeek week)
    {
        foreach (var group in _all.Where(static site => site.Session is not null).GroupBy(static site => site.Session!.Value))
        {
            var prescriptions = week.Sessions[group.Key].Prescriptions;
            var index = prescriptions.Count;
            while (index > 0 && prescriptions[index - 1].Phase == SessionPhase.CoolDown) index--;
            foreach (var site in group) yield return (group.Key, index++, site.Added);
        }
    }

    private IEnumerable<PlanSession> NewSessions(PlanWeek week) => _all.Where(static site => site.Day is not null).GroupBy(static site => site.Day!.Value)
        .OrderBy(static group => group.Key)
        .Select(group => new PlanSession { DayNumbers = week.Sessions[0].DayNumbers is null ? null : [], Prescriptions = group.Select(static site => site.Added).ToValueList() }.On([group.Key]));
}
