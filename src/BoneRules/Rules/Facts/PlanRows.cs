using System.Runtime.InteropServices;

namespace BoneRules.Rules;

/// <summary>A plan in rows: its weeks, the sessions of all weeks, and the prescriptions of all sessions, each in document order.</summary>
internal sealed class PlanRows(RowList<PrescriptionRow> prescriptions, int weekCount = 0, int sessionCount = 0)
{
    private readonly List<WeekRow> _weeks = new(weekCount);
    private readonly List<SessionRow> _sessions = new(sessionCount);

    public Span<WeekRow> Weeks => CollectionsMarshal.AsSpan(_weeks);
    public Span<SessionRow> Sessions => CollectionsMarshal.AsSpan(_sessions);
    public RowList<PrescriptionRow> Prescriptions => prescriptions;

    public void Add(in WeekRow week) => _weeks.Add(week);

    public void Add(in SessionRow session) => _sessions.Add(session);

    /// <summary>An empty session at the end; its place holds until the next one is added.</summary>
    public ref SessionRow AddSession()
    {
        _sessions.Add(default);
        return ref Sessions[^1];
    }

    /// <summary>The sessions of a week.</summary>
    public Span<SessionRow> SessionsOf(in WeekRow week) => Sessions.Slice(week.FirstSession, week.SessionCount);

    /// <summary>Forgets the rows and keeps the room.</summary>
    public void Clear()
    {
        _weeks.Clear();
        _sessions.Clear();
        prescriptions.Clear();
    }
}
