using BoneRules.Import.Text;

namespace BoneRules.Import;

/// <summary>Puts sessions into weeks: one for each span over which nothing changes.</summary>
internal sealed class WeekLayout
{
    private const int MostWeeks = 520;
    private const int MostPrescriptions = 100_000;
    private const int MostRepeats = 104;

    private readonly List<(PlanSession Session, WeekSpan? Weeks, int Line)> _sessions = [];
    private readonly Dictionary<int, string> _names = [];

    /// <summary>Adds a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="weeks">The weeks from 1 in which it stands; all where it names none.</param>
    /// <param name="line">Where it stands in the source.</param>
    public void Add(PlanSession session, WeekSpan? weeks, int line)
    {
        if (weeks is { Last: > MostWeeks }) throw new ImportException(line, FormattableString.Invariant($"a plan lasts at most {MostWeeks} weeks; this goes on to week {weeks.Value.Last}."));
        _sessions.Add((session, weeks, line));
    }

    public void Name(int week, string name) => _names[week] = name;

    public bool IsEmpty => _sessions.TrueForAll(static entry => entry.Session.Prescriptions.Count == 0);

    /// <summary>The plan; weeks in which no session stands are left out.</summary>
    /// <exception cref="ImportException">There are more prescriptions than a plan may hold.</exception>
    public ExercisePlan Plan(string? name)
    {
        var weeks = new List<PlanWeek>();
        var count = 0;
        foreach (var span in Spans())
        {
            var sessions = new List<PlanSession>();
            foreach (var (session, own, line) in _sessions)
            {
                if (span is { } week && own?.Covers(week.First) == false) continue;
                sessions.Add(session);
                if ((count += session.Prescriptions.Count) > MostPrescriptions)
                    throw new ImportException(line, FormattableString.Invariant($"the file holds more than {MostPrescriptions} prescriptions, which no plan may."));
            }
            if (sessions.Count > 0) Add(weeks, sessions, span is { } s ? s.Last - s.First + 1 : 1, span is { } named ? _names.GetValueOrDefault(named.First) : null);
        }
        return new ExercisePlan { Name = name, Kind = PlanKind.Prescribed, Weeks = [.. weeks] };
    }

    private static void Add(List<PlanWeek> weeks, List<PlanSession> sessions, int times, string? name)
    {
        for (var left = times; left > 0; left -= MostRepeats)
        {
            var repeat = Math.Min(left, MostRepeats);
            weeks.Add(new PlanWeek { Name = name, Repeat = repeat == 1 ? null : repeat, Sessions = [.. sessions] });
        }
    }

    private List<WeekSpan?> Spans()
    {
        var stated = _sessions.Select(static entry => entry.Weeks).OfType<WeekSpan>().Distinct().ToList();
        if (stated.Count == 0) return [null];
        var starts = stated.Select(static span => span.First).Concat(stated.Select(static span => span.Last + 1)).Distinct().Order().ToList();
        return [.. starts.Zip(starts.Skip(1), static (first, next) => (WeekSpan?)new WeekSpan(first, next - 1))];
    }
}
