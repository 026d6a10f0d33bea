namespace BoneRules;

/// <summary>A place where an exercise is added to a week: in a session, or in a new one on a free day.</summary>
internal readonly record struct Site(int? Session, int? Day, ExercisePrescription Added);

/// <summary>Where exercises are added to a week.</summary>
internal sealed class Sites
{
    private readonly int[] _positions;
    private readonly ValueList<Site> _all;

    /// <summary>Nowhere yet.</summary>
    /// <param name="positions">For each session of the week, where in it something is added.</param>
    public Sites(int[] positions) : this(positions, []) { }

    private Sites(int[] positions, ValueList<Site> all) => (_positions, _all) = (positions, all);

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
        return new Sites(_positions, all.ToValueList());
    }

    public Sites Without(int index) => new(_positions, _all.Without(index));

    /// <summary>The week with everything added.</summary>
    public PlanWeek Apply(PlanWeek week)
    {
        var sessions = week.Sessions.ToList();
        foreach (var (session, index, added) in Insertions()) sessions[session] = sessions[session] with { Prescriptions = sessions[session].Prescriptions.WithAdded(index, added) };
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
        foreach (var (session, index, prescription) in Insertions()) yield return BoneRules.Edits.Add(place with { Session = session }, index, prescription);
        foreach (var session in added) yield return BoneRules.Edits.Add(place, session);
    }

    private IEnumerable<(int Session, int Index, ExercisePrescription Added)> Insertions()
    {
        foreach (var group in _all.Where(static site => site.Session is not null).GroupBy(static site => site.Session!.Value))
        {
            var index = _positions[group.Key];
            foreach (var site in group) yield return (group.Key, index++, site.Added);
        }
    }

    private IEnumerable<PlanSession> NewSessions(PlanWeek week) => _all.Where(static site => site.Day is not null).GroupBy(static site => site.Day!.Value)
        .OrderBy(static group => group.Key)
        .Select(group => new PlanSession { DayNumbers = week.Sessions[0].DayNumbers is null ? null : [], Prescriptions = group.Select(static site => site.Added).ToValueList() }.On([group.Key]));
}
