using System.Globalization;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Progression;

/// <summary>A log, by exercise and in the order of time.</summary>
internal sealed class PerformedLog
{
    /// <summary>Two repetitions in reserve are something left.</summary>
    internal const double SomethingLeft = 2;
    private readonly Dictionary<string, List<PerformedSession>> _byExercise = new(StringComparer.Ordinal);
    private readonly List<(DateOnly? Date, ValueList<Symptom> Symptoms)> _sessions = [];

    /// <exception cref="ArgumentException">It is no log, or its dates are in the future or in disorder; the message names the place.</exception>
    public PerformedLog(ExercisePlan log, CompiledRules rules, DateOnly asOf)
    {
        if (log.Kind != PlanKind.Performed) throw new ArgumentException("/kind: a log of what was done is expected (\"performed\").", nameof(log));
        if (PlanStructure.FirstError(log) is { } flaw) throw new ArgumentException($"{flaw.Path}: {flaw.Message}", nameof(log));
        var prepared = rules.Prepare(log);
        var (at, last) = (0, (DateOnly?)null);
        for (var w = 0; w < log.Weeks.Count; w++)
            for (var s = 0; s < log.Weeks[w].Sessions.Count; s++)
            {
                var session = log.Weeks[w].Sessions[s];
                var date = session.Date ?? log.Weeks[w].StartsOn;
                RequireInOrder(date, last, asOf, string.Create(CultureInfo.InvariantCulture, $"/weeks/{w}/sessions/{s}/date"));
                last = date ?? last;
                _sessions.Add((date, session.Symptoms ?? []));
                foreach (var prescription in session.Prescriptions) Add(date, prepared.Prescriptions[at++], prescription);
            }
    }

    public DateOnly? FirstDate => _sessions.Find(static session => session.Date is not null).Date;

    public DateOnly? LastDate => _sessions.FindLast(static session => session.Date is not null).Date;

    public IEnumerable<string> Exercises => _byExercise.Keys;

    /// <summary>The sessions with an exercise, latest first.</summary>
    public IReadOnlyList<PerformedSession> Of(string exercise) => _byExercise.TryGetValue(exercise, out var list) ? list : [];

    /// <summary>The symptoms noted in the last days of the log; sessions without a date count as recent.</summary>
    public ValueList<Symptom> SymptomsInLast(int days) => _sessions
        .Where(session => session.Date is null || LastDate!.Value.DayNumber - session.Date.Value.DayNumber < days)
        .SelectMany(static session => session.Symptoms).Distinct().ToValueList();

    public static string KeyOf(in PrescriptionRow row, ExercisePrescription source) => row.Exercise.Id ?? source.Exercise ?? source.Name!;

    private void Add(DateOnly? date, in PrescriptionRow row, ExercisePrescription source)
    {
        if (row.Phase is SessionPhase.WarmUp) return;
        var key = KeyOf(row, source);
        if (!_byExercise.TryGetValue(key, out var list)) _byExercise.Add(key, list = []);
        list.Insert(0, new PerformedSession(date, row.LoadKilograms, row.Repetitions?.Min, row.Comfortable ?? (row.RepetitionsInReserve is { } left ? left >= SomethingLeft : null)));
    }

    private static void RequireInOrder(DateOnly? date, DateOnly? last, DateOnly asOf, string place)
    {
        if (date > asOf) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{place}: {date:yyyy-MM-dd} lies after the reference date {asOf:yyyy-MM-dd}."));
        if (date < last) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{place}: {date:yyyy-MM-dd} comes after a session of {last:yyyy-MM-dd}; a log is in the order of time."));
    }
}
