using System.Numerics;
using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>Holds each working load against the weeks before.</summary>
internal sealed class LoadProgression(PersonGrades grades, PlanTemplate? template)
{
    private readonly Dictionary<(string Exercise, bool IsPercent, string? Session), LoadHistory> _histories = [];
    private readonly List<(PlanSession Session, List<WorkingLoad> Loads)> _week = [];
    private int _firstWeek, _lastWeek;

    public void BeginWeek(int firstWeek, int lastWeek)
    {
        (_firstWeek, _lastWeek) = (firstWeek, lastWeek);
        _week.Clear();
    }

    public void BeginSession(PlanSession session) => _week.Add((session, []));

    /// <summary>Of each exercise the heaviest load of the session, and the most repetitions at it.</summary>
    public void Add(ExercisePrescription p, Exercise exercise, int index)
    {
        if (p.Phase == SessionPhase.WarmUp || (p.LoadKilograms ?? p.PercentOneRepetitionMaximum) is not (> 0 and var load)) return;
        var working = new WorkingLoad(index, load, p.Repetitions, exercise, p.LoadKilograms is null, HasOtherDose(p));
        var loads = _week[^1].Loads;
        for (var i = 0; i < loads.Count; i++)
        {
            if (loads[i].Exercise != exercise || loads[i].IsPercent != working.IsPercent) continue;
            if (load > loads[i].Load || (load == loads[i].Load && (working.Repetitions?.Top ?? 0) > (loads[i].Repetitions?.Top ?? 0))) loads[i] = working;
            return;
        }
        loads.Add(working);
    }

    public void EndWeek(List<Matter> found)
    {
        var placed = _week.TrueForAll(static day => day.Session.Days is not null || day.Session.DayNumbers is not null || day.Session.TimesPerWeek == 7);
        var inOrder = placed ? [.. _week.OrderBy(static day => FirstDay(day.Session))] : _week;
        // What is done on one day has no order.
        for (int i = 0, next; i < inOrder.Count; i = next)
        {
            next = i + 1;
            while (placed && next < inOrder.Count && FirstDay(inOrder[next].Session) == FirstDay(inOrder[i].Session)) next++;
            for (var s = i; s < next; s++) Judge(NameOf(inOrder[s].Session), inOrder[s].Loads, found);
            for (var s = i; s < next; s++) Remember(NameOf(inOrder[s].Session), inOrder[s].Loads);
        }
    }

    private static int FirstDay(PlanSession session) => BitOperations.TrailingZeroCount(SessionReading.DaysOf(session).Days);

    private static string? NameOf(PlanSession session) => string.IsNullOrWhiteSpace(session.Name) ? null : session.Name;

    private void Judge(string? name, List<WorkingLoad> loads, List<Matter> found)
    {
        foreach (var load in loads)
            if (ReferenceOf(load, name) is { } reference && load.Load > reference.Load) Steps.Judge(grades, template, load, reference, found);
    }

    private void Remember(string? name, List<WorkingLoad> loads)
    {
        foreach (var load in loads)
        {
            HistoryOf((load.Exercise.Id, load.IsPercent, null)).Add(_lastWeek, load);
            if (name is not null) HistoryOf((load.Exercise.Id, load.IsPercent, name)).Add(_lastWeek, load);
        }
    }

    /// <summary>A named session is held against its own past; only without one against the weeks before.</summary>
    private LoadReference? ReferenceOf(WorkingLoad load, string? name)
    {
        if (name is not null && _histories.TryGetValue((load.Exercise.Id, load.IsPercent, name), out var own)) return own.ReferenceAt(_firstWeek, onlyEarlierWeeks: false);
        return _histories.TryGetValue((load.Exercise.Id, load.IsPercent, null), out var all) ? all.ReferenceAt(_firstWeek, onlyEarlierWeeks: name is not null) : null;
    }

    private LoadHistory HistoryOf((string, bool, string?) key)
    {
        if (!_histories.TryGetValue(key, out var history)) _histories.Add(key, history = new LoadHistory());
        return history;
    }

    private static bool HasOtherDose(ExercisePrescription p) =>
        p.Repetitions is null && (p.DurationSeconds is not null || p.HoldSeconds is not null || p.DistanceMetres is not null || p.Flights is not null);
}

/// <summary>The heaviest load of an exercise in a session.</summary>
internal readonly record struct WorkingLoad(int Prescription, double Load, CountRange? Repetitions, Exercise Exercise, bool IsPercent, bool WithoutRepetitions);

/// <summary>What a load is held against: the heaviest of the last four weeks, and the most repetitions at it.</summary>
internal readonly record struct LoadReference(WorkingLoad Working, double WeeksLoad, int? TopRepetitions, bool AfterBreak)
{
    public double Load => Working.Load;
}
