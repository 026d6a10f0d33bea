namespace BoneRules.Cli.Text;

/// <summary>A week as a grid: exercises down, days across, doses where they meet.</summary>
internal sealed class WeekGrid
{
    private readonly List<string[]> _rows = [];

    public WeekGrid(PlanWeek week)
    {
        var days = week.Sessions.SelectMany(static session => session.Days ?? []).Distinct().Order().ToList();
        Header = ["", .. days.Select(static day => day.ToString()[..3])];
        foreach (var phase in (ReadOnlySpan<SessionPhase>)[SessionPhase.WarmUp, SessionPhase.Main, SessionPhase.CoolDown])
            foreach (var session in week.Sessions)
                foreach (var prescription in session.Prescriptions)
                    if ((prescription.Phase ?? SessionPhase.Main) == phase) Add(prescription, session, days, phase);
    }

    public string[] Header { get; }

    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>The rows that another grid does not have.</summary>
    public IEnumerable<string[]> RowsNotIn(WeekGrid other) => _rows.Where(row => !other._rows.Exists(known => known.AsSpan().SequenceEqual(row)));

    private void Add(ExercisePrescription prescription, PlanSession session, List<Weekday> days, SessionPhase phase)
    {
        var label = LabelOf(prescription, phase);
        var row = _rows.Find(known => known[0] == label);
        if (row is null) _rows.Add(row = [label, .. days.Select(static _ => "")]);
        foreach (var day in session.Days ?? [])
        {
            ref var cell = ref row[days.IndexOf(day) + 1];
            cell = cell.Length == 0 ? DoseWords.Of(prescription) : $"{cell} + {DoseWords.Of(prescription)}";
        }
    }

    private static string LabelOf(ExercisePrescription prescription, SessionPhase phase)
    {
        var name = prescription.Exercise is { } id ? ExerciseCatalog.Default.Find(id)?.Name ?? id : prescription.Name!;
        var support = prescription.Support switch { Support.Chair => " (hold a chair)", Support.Countertop => " (hold a countertop)", _ => "" };
        var when = phase switch { SessionPhase.WarmUp => "Warm-up: ", SessionPhase.CoolDown => "Cool-down: ", _ => "" };
        return $"{when}{name}{support}";
    }
}
