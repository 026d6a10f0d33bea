namespace BoneRules.Rules;

/// <summary>Loads whose references are looked for, week by week back in time.</summary>
/// <remarks>As <see cref="ProgressionSteps"/> finds them: that of a named session in sessions of its name, that of another in any session.</remarks>
internal sealed class OpenLoads
{
    /// <summary>By exercise of the catalogue, or by the name of another: the sessions in which it is done.</summary>
    private readonly Dictionary<(object Exercise, LoadBasis Basis), List<string?>> _sessions = [];

    public bool Any => _sessions.Count > 0;

    public void Clear() => _sessions.Clear();

    /// <summary>Adds the loads of a week.</summary>
    public void Add(WeekPart week)
    {
        foreach (ref readonly var row in week.Prescriptions.Slice(0, week.Prescriptions.Length))
        {
            if (KeyOf(row) is not { } key) continue;
            if (!_sessions.TryGetValue(key, out var names)) _sessions.Add(key, names = []);
            var name = week.Sessions[row.Session].Name;
            if (!names.Contains(name)) names.Add(name);
        }
    }

    /// <summary>Meets an earlier week: loads that have a reference in it are open no more.</summary>
    /// <returns>Whether the week has any of the exercises that were open; a load may be held against other sessions too, where there is none of the name.</returns>
    public bool Meet(WeekPart week)
    {
        var met = false;
        foreach (ref readonly var row in week.Prescriptions.Slice(0, week.Prescriptions.Length))
        {
            if (KeyOf(row) is not { } key || !_sessions.TryGetValue(key, out var names)) continue;
            met = true;
            names.Remove(week.Sessions[row.Session].Name);
            names.Remove(null);
            if (names.Count == 0) _sessions.Remove(key);
        }
        return met;
    }

    private static (object Exercise, LoadBasis Basis)? KeyOf(in PrescriptionRow row) =>
        row.WorkingLoad is { } load ? (row.Exercise.UncataloguedName ?? (object)row.Exercise, load.Basis) : null;
}
