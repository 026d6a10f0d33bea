using System.Numerics;
using System.Runtime.InteropServices;

namespace BoneRules.Rules;

/// <summary>Finds where a working load rises above its reference.</summary>
/// <remarks>
/// Heavy and light days of a week are told apart by the session's name: a named session is held against its own past, and only
/// without one against the weeks before. Warm-up and drop sets are no references. Not thread-safe: used again when the rows hold another plan.
/// </remarks>
internal sealed class ProgressionSteps(PlanRows plan)
{
    private readonly LoadHistories _histories = new();
    private readonly List<LoadHistory> _inSession = [];
    private readonly List<Lifted> _onDay = [];
    private readonly List<ProgressionStep> _found = [], _byWeek = [];
    private bool _isDated, _ordered;
    private long[] _order = [];

    /// <summary>Finds the steps of the plan, which is there whole.</summary>
    public List<ProgressionStep> Find() => Find(EverySessionIsDated());

    /// <summary>Finds the steps of the plan.</summary>
    /// <returns>The steps in the order of the plan's weeks, each of which is told where its own are. They hold until steps are found again.</returns>
    public List<ProgressionStep> Find(bool isDated)
    {
        _isDated = isDated;
        _histories.Clear();
        _found.Clear();
        // The weeks of a log need not stand in the order of time.
        if (isDated) FindIn(InTime(0, plan.Sessions.Length));
        else
            foreach (ref readonly var week in plan.Weeks) FindIn(InTime(week.FirstSession, week.SessionCount));
        return ByWeek();
    }

    private List<ProgressionStep> ByWeek()
    {
        var weeks = plan.Weeks;
        foreach (var step in _found) weeks[WeekOf(step)].StepCount++;
        var first = 0;
        foreach (ref var week in weeks) (week.FirstStep, first, week.StepCount) = (first, first + week.StepCount, 0);
        CollectionsMarshal.SetCount(_byWeek, _found.Count);
        foreach (var step in _found)
        {
            ref var week = ref weeks[WeekOf(step)];
            _byWeek[week.FirstStep + week.StepCount++] = step;
        }
        return _byWeek;
    }

    private int WeekOf(in ProgressionStep step) => plan.Sessions[plan.Prescriptions[step.Prescription].Session].Week;

    private void FindIn(ReadOnlySpan<long> inTime)
    {
        // What is done on one day has no order: so all of it is held against the days before, and then remembered.
        for (int i = 0, next; i < inTime.Length; i = next)
        {
            next = i + 1;
            while (_ordered && next < inTime.Length && inTime[next] >> 32 == inTime[i] >> 32) next++;
            foreach (var keyed in inTime[i..next]) HoldAgainstPast((int)keyed);
            Remember();
        }
    }

    private void HoldAgainstPast(int session)
    {
        ref readonly var row = ref plan.Sessions[session];
        if (!row.HasWorkingLoad) return;
        _inSession.Clear();
        for (var i = row.FirstPrescription; i < row.FirstPrescription + row.PrescriptionCount; i++)
        {
            if (plan.Prescriptions[i].WorkingLoad is not { } load) continue;
            var history = _histories.Of(plan.Prescriptions[i].Exercise, load.Basis);
            if (history.InHand < 0) _inSession.Add(history);
            if (history.InHand < 0 || IsHeavier(load.Amount, i, history.InHand)) history.InHand = i;
        }
        var (firstMoment, lastMoment) = MomentsOf(session, row.Week);
        foreach (var history in _inSession)
        {
            var heaviest = history.InHand;
            history.InHand = -1;
            ref readonly var prescription = ref plan.Prescriptions[heaviest];
            var basis = prescription.WorkingLoad!.Value.Basis;
            var own = row.Name is { } name ? _histories.Of(prescription.Exercise, basis, name) : null;
            if (ReferenceOf(history, own, firstMoment) is { } reference) AddStep(basis, heaviest, reference);
            _onDay.Add(new Lifted(history, own, lastMoment, heaviest));
        }
    }

    private void Remember()
    {
        foreach (var (inAnySession, own, moment, heaviest) in _onDay)
        {
            var (load, repetitions) = (plan.Prescriptions[heaviest].WorkingLoad!.Value.Amount, plan.Prescriptions[heaviest].TopRepetitions);
            inAnySession.Add(moment, heaviest, load, repetitions);
            own?.Add(moment, heaviest, load, repetitions);
        }
        _onDay.Clear();
    }

    private LoadReference? ReferenceOf(LoadHistory inAnySession, LoadHistory? own, Moment now) => own is { IsEmpty: false }
        ? own.ReferenceAt(now, _isDated)
        : inAnySession.ReferenceAt(now, _isDated, onlyEarlierWeeks: own is not null);

    private void AddStep(LoadBasis basis, int prescription, LoadReference reference)
    {
        var load = plan.Prescriptions[prescription].WorkingLoad!.Value.Amount;
        if (load <= reference.Load) return;
        _found.Add(new ProgressionStep
        {
            Prescription = prescription,
            Reference = reference.Prescription,
            Basis = basis,
            Load = load,
            ReferenceLoad = reference.Load,
            WeekReferenceLoad = reference.EarlierWeeksLoad ?? reference.Load,
            Repetitions = plan.Prescriptions[prescription].TopRepetitions,
            ReferenceRepetitions = reference.Repetitions,
            AfterBreak = reference.AfterBreak,
        });
    }

    private bool IsHeavier(double load, int prescription, int than)
    {
        var other = plan.Prescriptions[than].WorkingLoad!.Value.Amount;
        return load > other || (load == other && (plan.Prescriptions[prescription].TopRepetitions ?? 0) > (plan.Prescriptions[than].TopRepetitions ?? 0));
    }

    /// <summary>Sessions in the order of time, each in the lower half of a number whose upper half says when.</summary>
    private ReadOnlySpan<long> InTime(int first, int count)
    {
        if (_order.Length < count) _order = new long[count];
        var order = _order.AsSpan(0, count);
        _ordered = _isDated || AllPlaced(first, count);
        for (var i = 0; i < count; i++)
        {
            long when = _isDated ? DateOf(first + i) : _ordered ? BitOperations.TrailingZeroCount(plan.Sessions[first + i].Days) : 0;
            order[i] = (when << 32) | (uint)(first + i);
        }
        order.Sort();
        return order;
    }

    private bool AllPlaced(int first, int count)
    {
        foreach (ref readonly var session in plan.Sessions.Slice(first, count))
            if (!session.IsPlaced) return false;
        return true;
    }

    private (Moment First, Moment Last) MomentsOf(int session, int week)
    {
        if (_isDated)
        {
            var day = DateOf(session);
            return (new Moment(day / 7, day), new Moment(day / 7, day));
        }
        return (new Moment(plan.Weeks[week].FirstWeek, 0), new Moment(plan.Weeks[week].LastWeek, 0));
    }

    private int DateOf(int session)
    {
        ref readonly var row = ref plan.Sessions[session];
        // 1 January of the year 1 was a Monday, so day numbers divided by 7 count calendar weeks.
        return row.Date is { } date
            ? date.DayNumber
            : plan.Weeks[row.Week].StartsOn!.Value.DayNumber + BitOperations.TrailingZeroCount(row.Days | 0x80) % 7;
    }

    /// <summary>Whether every session of a plan has its day in the calendar.</summary>
    private bool EverySessionIsDated()
    {
        foreach (ref readonly var session in plan.Sessions)
            if (!IsDated(session.Date, plan.Weeks[session.Week].StartsOn, plan.Weeks[session.Week].Repeat)) return false;
        return true;
    }

    /// <summary>Whether a session has its day in the calendar: its own, or that on which its week starts where it stands for one week.</summary>
    public static bool IsDated(DateOnly? date, DateOnly? startsOn, int repeat) => date is not null || (startsOn is not null && repeat == 1);

    /// <summary>What was lifted at most in a session, and when.</summary>
    private readonly record struct Lifted(LoadHistory InAnySession, LoadHistory? Own, Moment Moment, int Heaviest);
}
