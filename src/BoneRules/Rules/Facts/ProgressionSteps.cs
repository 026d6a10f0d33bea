namespace BoneRules.Rules;

/// <summary>Finds where a working load rises above its reference.</summary>
/// <remarks>
/// Heavy and light days of a week are told apart by the session's name: a named session is held against its own past, and only
/// without one against the weeks before. Warm-up and drop sets are no references.
/// </remarks>
internal sealed class ProgressionSteps(WeekRow[] weeks, SessionRow[] sessions, RowList<PrescriptionRow> prescriptions, bool isDated)
{
    private readonly Dictionary<CompiledExercise, Lift> _byKilograms = [], _byPercent = [];
    private readonly Dictionary<string, CompiledExercise> _uncatalogued = new(StringComparer.Ordinal);
    private readonly List<Lift> _inSession = [];
    private readonly List<Lifted> _onDay = [];
    private readonly List<ProgressionStep> _steps = [];
    private long[] _order = [];
    private bool _ordered;

    public ProgressionStep[] Find()
    {
        // The weeks of a log need not stand in the order of time.
        if (isDated) FindIn(InTime(0, sessions.Length));
        else
            for (var w = 0; w < weeks.Length; w++) FindIn(InTime(weeks[w].FirstSession, weeks[w].SessionCount));
        return ByWeek();
    }

    /// <summary>The steps in the order of the plan's weeks, and each week told where its own are.</summary>
    private ProgressionStep[] ByWeek()
    {
        foreach (var step in _steps) weeks[WeekOf(step)].StepCount++;
        for (var w = 1; w < weeks.Length; w++) weeks[w].FirstStep = weeks[w - 1].FirstStep + weeks[w - 1].StepCount;
        var placed = new int[weeks.Length];
        var steps = new ProgressionStep[_steps.Count];
        foreach (var step in _steps) steps[weeks[WeekOf(step)].FirstStep + placed[WeekOf(step)]++] = step;
        return steps;
    }

    private int WeekOf(in ProgressionStep step) => sessions[prescriptions[step.Prescription].Session].Week;

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
        ref readonly var row = ref sessions[session];
        if (!row.HasWorkingLoad) return;
        _inSession.Clear();
        for (var i = row.FirstPrescription; i < row.FirstPrescription + row.PrescriptionCount; i++)
        {
            if (prescriptions[i].WorkingLoad is not { } load) continue;
            var lift = LiftOf(KeyOf(prescriptions[i].Exercise), load.Basis);
            if (lift.Heaviest < 0) _inSession.Add(lift);
            if (lift.Heaviest < 0 || IsHeavier(load.Amount, i, lift.Heaviest)) lift.Heaviest = i;
        }
        var (firstMoment, lastMoment) = MomentsOf(session, row.Week);
        foreach (var lift in _inSession)
        {
            var own = lift.HistoryOf(row.Name);
            if (ReferenceOf(lift, own, firstMoment) is { } reference) AddStep(lift.Basis, lift.Heaviest, reference);
            _onDay.Add(new Lifted(lift, own, lastMoment, lift.Heaviest));
            lift.Heaviest = -1;
        }
    }

    private void Remember()
    {
        foreach (var (lift, own, moment, heaviest) in _onDay)
        {
            var (load, repetitions) = (prescriptions[heaviest].WorkingLoad!.Value.Amount, prescriptions[heaviest].TopRepetitions);
            lift.InAnySession.Add(moment, heaviest, load, repetitions);
            own?.Add(moment, heaviest, load, repetitions);
        }
        _onDay.Clear();
    }

    private LoadReference? ReferenceOf(Lift lift, LoadHistory? own, Moment now) => own is { IsEmpty: false }
        ? own.ReferenceAt(now, isDated)
        : lift.InAnySession.ReferenceAt(now, isDated, onlyEarlierWeeks: own is not null);

    private void AddStep(LoadBasis basis, int prescription, LoadReference reference)
    {
        var load = prescriptions[prescription].WorkingLoad!.Value.Amount;
        if (load <= reference.Load) return;
        _steps.Add(new ProgressionStep
        {
            Prescription = prescription,
            Reference = reference.Prescription,
            Basis = basis,
            Load = load,
            ReferenceLoad = reference.Load,
            WeekReferenceLoad = reference.EarlierWeeksLoad ?? reference.Load,
            Repetitions = prescriptions[prescription].TopRepetitions,
            ReferenceRepetitions = reference.Repetitions,
            AfterBreak = reference.AfterBreak,
        });
    }

    private Lift LiftOf(CompiledExercise exercise, LoadBasis basis)
    {
        var lifts = basis == LoadBasis.Kilograms ? _byKilograms : _byPercent;
        if (!lifts.TryGetValue(exercise, out var lift)) lifts.Add(exercise, lift = new Lift(basis));
        return lift;
    }

    private bool IsHeavier(double load, int prescription, int than)
    {
        var other = prescriptions[than].WorkingLoad!.Value.Amount;
        return load > other || (load == other && (prescriptions[prescription].TopRepetitions ?? 0) > (prescriptions[than].TopRepetitions ?? 0));
    }

    /// <summary>The exercise; where the catalogue does not know it, the first one of the same name.</summary>
    private CompiledExercise KeyOf(CompiledExercise exercise)
    {
        if (exercise.UncataloguedName is not { } name) return exercise;
        if (!_uncatalogued.TryGetValue(name, out var known)) _uncatalogued.Add(name, known = exercise);
        return known;
    }

    /// <summary>Sessions in the order of time, each in the lower half of a number whose upper half says when.</summary>
    private ReadOnlySpan<long> InTime(int first, int count)
    {
        if (_order.Length < count) _order = new long[count];
        var order = _order.AsSpan(0, count);
        _ordered = isDated || AllPlaced(first, count);
        for (var i = 0; i < count; i++)
        {
            long when = isDated ? DateOf(first + i) : _ordered ? System.Numerics.BitOperations.TrailingZeroCount(sessions[first + i].Days) : 0;
            order[i] = (when << 32) | (uint)(first + i);
        }
        order.Sort();
        return order;
    }

    private bool AllPlaced(int first, int count)
    {
        foreach (ref readonly var session in sessions.AsSpan(first, count))
            if (!session.IsPlaced) return false;
        return true;
    }

    private (Moment First, Moment Last) MomentsOf(int session, int week)
    {
        if (isDated)
        {
            var day = DateOf(session);
            return (new Moment(day / 7, day), new Moment(day / 7, day));
        }
        return (new Moment(weeks[week].FirstWeek, 0), new Moment(weeks[week].LastWeek, 0));
    }

    private int DateOf(int session)
    {
        ref readonly var row = ref sessions[session];
        // 1 January of the year 1 was a Monday, so day numbers divided by 7 count calendar weeks.
        return row.Date is { } date
            ? date.DayNumber
            : weeks[row.Week].StartsOn!.Value.DayNumber + System.Numerics.BitOperations.TrailingZeroCount(row.Days | 0x80) % 7;
    }

    /// <summary>Whether every session of a plan has its day in the calendar.</summary>
    public static bool IsDated(WeekRow[] weeks, SessionRow[] sessions)
    {
        foreach (ref readonly var session in sessions.AsSpan())
            if (!IsDated(session.Date, weeks[session.Week].StartsOn, weeks[session.Week].Repeat)) return false;
        return true;
    }

    /// <summary>Whether a session has its day in the calendar: its own, or that on which its week starts where it stands for one week.</summary>
    public static bool IsDated(DateOnly? date, DateOnly? startsOn, int repeat) => date is not null || (startsOn is not null && repeat == 1);

    /// <summary>What was lifted at most in a session, and when.</summary>
    private readonly record struct Lifted(Lift Lift, LoadHistory? Own, Moment Moment, int Heaviest);

    /// <summary>An exercise under loads that are stated alike.</summary>
    private sealed class Lift(LoadBasis basis)
    {
        private Dictionary<string, LoadHistory>? _bySession;

        public LoadBasis Basis => basis;

        /// <summary>The heaviest prescription of the session in hand; −1 for none yet.</summary>
        public int Heaviest { get; set; } = -1;

        public LoadHistory InAnySession { get; } = new();

        /// <summary>What it was in sessions of a name; <see langword="null"/> for a session without one.</summary>
        public LoadHistory? HistoryOf(string? session)
        {
            if (session is null) return null;
            _bySession ??= new Dictionary<string, LoadHistory>(StringComparer.Ordinal);
            if (!_bySession.TryGetValue(session, out var history)) _bySession.Add(session, history = new LoadHistory());
            return history;
        }
    }
}
