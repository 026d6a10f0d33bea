using BoneRules.Rules;

namespace BoneRules.Tests.Bulk;

/// <summary>Progression steps by their definition, by looking through all earlier sessions for each prescription.</summary>
internal sealed class NaiveSteps(ExercisePlan source, PreparedPlan plan)
{
    private readonly List<Lifted> _done = [];
    private readonly bool _dated = source.Weeks.All(week => week.Sessions.All(session => session.Date is not null || (week.StartsOn is not null && (week.Repeat ?? 1) == 1)));

    public List<string> Find()
    {
        var steps = new List<string>();
        foreach (var day in InTime())
        {
            var heaviest = day.SelectMany(HeaviestOf).ToList();
            foreach (var lift in heaviest)
                if (ReferenceOf(lift) is { } reference && lift.Load > reference.Load) steps.Add(Describe(lift, reference));
            _done.AddRange(heaviest);
        }
        steps.Sort(StringComparer.Ordinal);
        return steps;
    }

    private IEnumerable<Lifted> HeaviestOf(int session) =>
        Enumerable.Range(plan.Sessions[session].FirstPrescription, plan.Sessions[session].PrescriptionCount)
            .Select(prescription => LiftOf(prescription, session, plan.Sessions[session].Week)).OfType<Lifted>().GroupBy(static lift => (lift.Exercise, lift.Basis))
            .Select(static lift => lift.OrderByDescending(static one => one.Load).ThenByDescending(static one => one.Repetitions ?? 0).First());

    public static string Describe(in ProgressionStep step) =>
        $"{step.Prescription} {step.Reference} {step.Basis} {step.Load} {step.ReferenceLoad} {step.WeekReferenceLoad} {step.Repetitions} {step.ReferenceRepetitions} {step.AfterBreak}";

    private static string Describe(Lifted lift, Reference reference) =>
        $"{lift.Prescription} {reference.Prescription} {lift.Basis} {lift.Load} {reference.Load} {reference.Earlier ?? reference.Load} {lift.Repetitions} {reference.Repetitions} {reference.AfterBreak}";

    private Reference? ReferenceOf(Lifted now)
    {
        var same = _done.Where(past => past.Exercise == now.Exercise && past.Basis == now.Basis).ToList();
        if (now.Session is { } name) same = same.Exists(past => past.Session == name) ? [.. same.Where(past => past.Session == name)] : [.. same.Where(past => past.LastWeek < now.FirstWeek)];
        if (same.Count == 0) return null;
        var weeks = same.GroupBy(static past => (past.LastWeek, past.Day)).Select(static week => new Reference(
            week.Last(past => past.Load == week.Max(static one => one.Load)).Prescription, week.Max(static one => one.Load),
            week.Where(past => past.Load == week.Max(static one => one.Load)).Max(static past => past.Repetitions), null, false, week.Key.LastWeek, week.Key.Day)).ToList();
        var recent = weeks.Where(week => _dated ? now.Day - week.Day <= 28 : now.FirstWeek - week.Week <= 4).ToList();
        if (recent.Count == 0) return weeks[^1] with { Earlier = weeks[^1].Load, AfterBreak = true };
        var best = recent.Max(static week => week.Load);
        return new Reference(
            recent.Last(week => week.Load == best).Prescription, best, recent.Where(week => week.Load == best).Max(static week => week.Repetitions),
            recent.Where(week => week.Week < now.FirstWeek).Max(static week => (double?)week.Load), false, 0, 0);
    }

    private Lifted? LiftOf(int prescription, int session, int week)
    {
        var row = plan.Prescriptions[prescription];
        if (row.Phase == SessionPhase.WarmUp || (row.LoadKilograms ?? row.PercentOneRepetitionMaximum) is not (> 0 and var load)) return null;
        var stated = source.Weeks[week].Sessions[session - plan.Weeks[week].FirstSession].Prescriptions[prescription - plan.Sessions[session].FirstPrescription];
        var name = source.Weeks[week].Sessions[session - plan.Weeks[week].FirstSession].Name;
        var day = _dated ? DayOf(session, week) : 0;
        var first = plan.Weeks[week].FirstWeek;
        return new Lifted(
            row.Exercise.Id ?? "name of " + (string.IsNullOrWhiteSpace(stated.Exercise) ? stated.Name : stated.Exercise), row.LoadKilograms is null ? LoadBasis.PercentOneRepetitionMaximum : LoadBasis.Kilograms,
            string.IsNullOrWhiteSpace(name) ? null : name, prescription, load, row.TopRepetitions, _dated ? day / 7 : first, _dated ? day / 7 : first + (source.Weeks[week].Repeat ?? 1) - 1, day);
    }

    /// <summary>A log in the order of its dates; a plan week by week, and where all days of a week are known, by these. What is done on one day has no order.</summary>
    private IEnumerable<IEnumerable<int>> InTime()
    {
        var all = Enumerable.Range(0, plan.Sessions.Length);
        if (_dated) return all.GroupBy(session => DayOf(session, plan.Sessions[session].Week)).OrderBy(static day => day.Key);
        return all.GroupBy(session => plan.Sessions[session].Week).SelectMany(week => week.All(session => plan.Sessions[session].Days != 0)
            ? week.GroupBy(session => FirstDay(plan.Sessions[session].Days)).OrderBy(static day => day.Key)
            : week.Select(static session => (IEnumerable<int>)[session]));
    }

    private int DayOf(int session, int week)
    {
        var stated = source.Weeks[week].Sessions[session - plan.Weeks[week].FirstSession];
        return stated.Date?.DayNumber ?? source.Weeks[week].StartsOn!.Value.DayNumber + (plan.Sessions[session].Days == 0 ? 0 : FirstDay(plan.Sessions[session].Days));
    }

    private static int FirstDay(byte days) => Enumerable.Range(0, 7).First(day => (days >> day & 1) != 0);

    private sealed record Lifted(string Exercise, LoadBasis Basis, string? Session, int Prescription, double Load, int? Repetitions, int FirstWeek, int LastWeek, int Day);

    private sealed record Reference(int Prescription, double Load, int? Repetitions, double? Earlier, bool AfterBreak, int Week, int Day);
}
