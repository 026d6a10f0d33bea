namespace BoneRules.Rules;

/// <summary>Finds where a working load rises above its reference.</summary>
/// <remarks>
/// Heavy and light days of a week are told apart by the session's name: a named session is held against its own past, and only
/// without one against the weeks before. Warm-up and drop sets are no references.
/// </remarks>
internal sealed class ProgressionSteps(ExercisePlan plan, WeekRow[] weeks, SessionRow[] sessions, PrescriptionRow[] prescriptions)
{
    private const int WindowWeeks = 4;
    private const int WindowDays = 28;
    private readonly Dictionary<Stream, LoadHistory> _histories = [];
    private readonly Dictionary<Stream, int> _heaviest = [];
    private readonly List<ProgressionStep> _steps = [];
    private readonly bool _dated = IsDated(plan);

    public ProgressionStep[] Find()
    {
        for (var w = 0; w < weeks.Length; w++)
        {
            weeks[w].FirstStep = _steps.Count;
            foreach (var session in InTime(w)) FindIn(session, w);
            weeks[w].StepCount = _steps.Count - weeks[w].FirstStep;
        }
        return [.. _steps];
    }

    private void FindIn(int session, int week)
    {
        ref readonly var row = ref sessions[session];
        _heaviest.Clear();
        for (var i = row.FirstPrescription; i < row.FirstPrescription + row.PrescriptionCount; i++)
        {
            if (LoadOf(prescriptions[i]) is not (var basis, > 0 and var load)) continue;
            var stream = new Stream(KeyOf(i, row.FirstPrescription, session), basis, null);
            if (!_heaviest.TryGetValue(stream, out var heaviest) || IsHeavier(load, i, heaviest)) _heaviest[stream] = i;
        }
        if (_heaviest.Count == 0) return;
        var (firstMoment, lastMoment) = MomentsOf(session, week);
        foreach (var (stream, prescription) in _heaviest)
        {
            if (ReferenceOf(stream, row.Name, firstMoment) is { } reference) AddStep(stream.Basis, prescription, reference);
            HistoryOf(stream).Add(lastMoment, prescription, LoadOf(prescriptions[prescription])!.Value.Load, prescriptions[prescription].TopRepetitions);
            if (row.Name is not null)
                HistoryOf(stream with { Session = row.Name }).Add(lastMoment, prescription, LoadOf(prescriptions[prescription])!.Value.Load, prescriptions[prescription].TopRepetitions);
        }
    }

    private LoadReference? ReferenceOf(Stream stream, string? session, Moment now)
    {
        if (session is not null && _histories.TryGetValue(stream with { Session = session }, out var own)) return own.ReferenceAt(now, _dated);
        if (!_histories.TryGetValue(stream, out var all)) return null;
        return all.ReferenceAt(now, _dated, onlyEarlierWeeks: session is not null);
    }

    private void AddStep(LoadBasis basis, int prescription, LoadReference reference)
    {
        var load = LoadOf(prescriptions[prescription])!.Value.Load;
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

    private LoadHistory HistoryOf(Stream stream)
    {
        if (!_histories.TryGetValue(stream, out var history)) _histories.Add(stream, history = new LoadHistory());
        return history;
    }

    private bool IsHeavier(double load, int prescription, int than)
    {
        var other = LoadOf(prescriptions[than])!.Value.Load;
        return load > other || (load == other && (prescriptions[prescription].TopRepetitions ?? 0) > (prescriptions[than].TopRepetitions ?? 0));
    }

    private static (LoadBasis Basis, double Load)? LoadOf(in PrescriptionRow row)
    {
        if (row.Phase == SessionPhase.WarmUp) return null;
        if (row.LoadKilograms is { } kilograms) return (LoadBasis.Kilograms, kilograms);
        return row.PercentOneRepetitionMaximum is { } percent ? (LoadBasis.PercentOneRepetitionMaximum, percent) : null;
    }

    /// <summary>The exercise, or the name as it was written where the catalogue does not know it.</summary>
    private string KeyOf(int prescription, int first, int session)
    {
        if (prescriptions[prescription].Exercise.Id is { } id) return id;
        ref readonly var row = ref sessions[session];
        var source = plan.Weeks[row.Week].Sessions[session - weeks[row.Week].FirstSession].Prescriptions[prescription - first];
        return "?" + (source.Exercise ?? source.Name);
    }

    private IEnumerable<int> InTime(int week)
    {
        var order = Enumerable.Range(weeks[week].FirstSession, weeks[week].SessionCount);
        if (_dated) return order.OrderBy(session => DateOf(session, week));
        var placed = order.All(session => sessions[session].IsPlaced);
        return placed ? order.OrderBy(session => System.Numerics.BitOperations.TrailingZeroCount(sessions[session].Days)) : order;
    }

    private (Moment First, Moment Last) MomentsOf(int session, int week)
    {
        if (_dated)
        {
            var day = DateOf(session, week);
            return (new Moment(day / 7, day), new Moment(day / 7, day));
        }
        return (new Moment(weeks[week].FirstWeek, 0), new Moment(weeks[week].LastWeek, 0));
    }

    private int DateOf(int session, int week)
    {
        var source = plan.Weeks[week].Sessions[session - weeks[week].FirstSession];
        // 1 January of the year 1 was a Monday, so day numbers divided by 7 count calendar weeks.
        return source.Date is { } date
            ? date.DayNumber
            : plan.Weeks[week].StartsOn!.Value.DayNumber + System.Numerics.BitOperations.TrailingZeroCount(sessions[session].Days | 0x80) % 7;
    }

    private static bool IsDated(ExercisePlan plan)
    {
        foreach (var week in plan.Weeks)
            foreach (var session in week.Sessions)
                if (session.Date is null && (week.StartsOn is null || week.Repeat > 1)) return false;
        return true;
    }

    private readonly record struct Stream(string Exercise, LoadBasis Basis, string? Session);

    private readonly record struct Moment(int Week, int Day);

    private readonly record struct LoadReference(int Prescription, double Load, int? Repetitions, double? EarlierWeeksLoad, bool AfterBreak);

    /// <summary>The heaviest load of each week, and the most repetitions at it.</summary>
    private sealed class LoadHistory
    {
        private readonly List<(Moment Moment, int Prescription, double Load, int? Repetitions)> _weeks = [];

        public void Add(Moment moment, int prescription, double load, int? repetitions)
        {
            if (_weeks.Count > 0 && _weeks[^1] is var last && last.Moment.Week == moment.Week)
            {
                if (load > last.Load) _weeks[^1] = (moment, prescription, load, repetitions);
                else if (load == last.Load) _weeks[^1] = (moment, prescription, load, Most(last.Repetitions, repetitions));
                else _weeks[^1] = last with { Moment = moment };
            }
            else _weeks.Add((moment, prescription, load, repetitions));
        }

        public LoadReference? ReferenceAt(Moment now, bool dated, bool onlyEarlierWeeks = false)
        {
            LoadReference? best = null;
            double? earlier = null;
            for (var i = _weeks.Count - 1; i >= 0; i--)
            {
                var (moment, prescription, load, repetitions) = _weeks[i];
                if (onlyEarlierWeeks && moment.Week >= now.Week) continue;
                var recent = dated ? now.Day - moment.Day <= WindowDays : now.Week - moment.Week <= WindowWeeks;
                if (!recent) return best ?? new LoadReference(prescription, load, repetitions, load, AfterBreak: true);
                if (moment.Week < now.Week) earlier = earlier > load ? earlier : load;
                if (best is not { } known || load > known.Load) best = new LoadReference(prescription, load, repetitions, earlier, AfterBreak: false);
                else if (load == known.Load) best = known with { Repetitions = Most(known.Repetitions, repetitions) };
                best = best.Value with { EarlierWeeksLoad = earlier };
            }
            return best;
        }

        private static int? Most(int? left, int? right) => left is null || right > left ? right ?? left : left;
    }
}
