namespace BoneRules.Import.Csv;

/// <summary>Makes sessions and calendar weeks of sets.</summary>
internal sealed class LogAssembly
{
    private const int MostWeeks = 520;
    private const int MostPrescriptions = 100_000;

    private readonly Dictionary<(DateTime Start, string Workout, string Number), SessionLog> _sessions = [];
    private int _prescriptions;

    public void Add(LogSet set, LogRow row)
    {
        var key = (set.Start, set.Workout, set.WorkoutNumber);
        if (!_sessions.TryGetValue(key, out var session)) _sessions.Add(key, session = new SessionLog(set, _sessions.Count));
        if (!session.Add(set, row) || ++_prescriptions <= MostPrescriptions) return;
        throw new ImportException(row.Line, FormattableString.Invariant($"the log holds more than {MostPrescriptions} exercises in its sessions, the most that a plan may; {Narrow}"));
    }

    /// <summary>The log as a plan, or <see langword="null"/> where no set was added.</summary>
    /// <exception cref="ImportException">There are too many weeks.</exception>
    public ExercisePlan? Plan()
    {
        var weeks = _sessions.Values.Where(static session => session.HasSets)
            .OrderBy(static session => session.Start).ThenBy(static session => session.Order)
            .GroupBy(static session => Monday(session.Start))
            .Select(static week => new PlanWeek { StartsOn = week.Key, Sessions = week.Select(static session => session.Make()).ToValueList() })
            .ToValueList();
        if (weeks.Count > MostWeeks)
            throw new ImportException(1, FormattableString.Invariant($"the log holds sessions in {weeks.Count} weeks, and a plan at most {MostWeeks}; {Narrow}"));
        return weeks.Count == 0 ? null : new ExercisePlan { Kind = PlanKind.Performed, Weeks = weeks };
    }

    private const string Narrow = "ask for fewer days, by the options From and To.";

    private static DateOnly Monday(DateTime start) => DateOnly.FromDateTime(start).AddDays(-(((int)start.DayOfWeek + 6) % 7));
}
