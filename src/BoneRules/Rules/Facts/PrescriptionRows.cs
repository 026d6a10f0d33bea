namespace BoneRules.Rules;

/// <summary>Reads prescriptions into rows.</summary>
internal static class PrescriptionRows
{
    private const int MostSets = 1000;

    private static CountRange One { get; } = new(1);

    public static void Read(ref PrescriptionRow row, ExercisePrescription source, PlanSession session, int sessionIndex, CompiledExercise exercise)
    {
        row.Exercise = exercise;
        row.Session = sessionIndex;
        row.Repetitions = source.Repetitions;
        row.Seconds = source.DurationSeconds;
        row.HoldSeconds = source.HoldSeconds;
        row.Flights = source.Flights;
        row.LoadKilograms = source.LoadKilograms;
        row.PercentOneRepetitionMaximum = source.PercentOneRepetitionMaximum;
        row.RepetitionMaximum = source.RepetitionMaximum;
        row.VestKilograms = source.VestKilograms;
        row.RepetitionsInReserve = InReserve(source.Effort);
        row.Tempo = source.Tempo;
        row.Support = source.Support;
        row.Phase = source.Phase;
        row.Supervision = source.Supervision ?? session.Supervision;
        row.Comfortable = source.Comfortable;
        Complete(ref row, new StatedDose
        {
            Sets = source.Sets,
            Rounds = source.Rounds,
            Impacts = source.Impacts,
            PerSide = source.PerSide == true,
            StatesDistance = source.DistanceMetres is not null,
            Details = source.SetDetails,
        });
    }

    /// <summary>Reckons what follows from the statements of a prescription, once all that its row keeps as it stands is there.</summary>
    public static void Complete(ref PrescriptionRow row, in StatedDose dose)
    {
        row.Sets = Times(dose.Sets ?? One, dose.Rounds);
        row.InVest = row.VestKilograms is { } vest ? vest > 0 : row.Exercise.NeedsVest;
        row.TopRepetitions = row.Repetitions?.Top;
        row.StatesDose = row.Repetitions is not null || row.Seconds is not null || row.HoldSeconds is not null || row.Flights is not null
            || dose.StatesDistance || dose.Impacts is not null || dose.Details is { Count: > 0 };
        var allSets = row.Sets;
        if (dose.Details is { Count: > 0 } details)
        {
            allSets = Times(new CountRange(Math.Min(details.Count, MostSets)), dose.Rounds);
            ReadDetails(ref row, details, dose.Rounds);
        }
        row.WithoutRepetitions = row.Repetitions is null && (row.Seconds is not null || row.HoldSeconds is not null || dose.StatesDistance || row.Flights is not null);
        var sides = dose.PerSide ? 2 : 1;
        ReadContacts(ref row, dose.Impacts, allSets, sides);
        ReadMinutes(ref row, sides);
        (row.DoseMeasure, row.DoseLow, row.DoseHigh) = DoseOf(row);
    }

    private static (DoseMeasure Measure, double Low, double High) DoseOf(in PrescriptionRow row)
    {
        if (row.Repetitions is { } repetitions) return (DoseMeasure.Repetitions, repetitions.Min, repetitions.Top);
        if (row.Seconds is { } seconds) return (DoseMeasure.Seconds, seconds.Min, seconds.Top);
        return row.Flights is { } flights ? (DoseMeasure.Flights, flights.Min, flights.Top) : default;
    }

    private static void ReadDetails(ref PrescriptionRow row, ValueList<SetDetail> details, CountRange? rounds)
    {
        // What a set leaves out, the prescription says for all of them.
        var (allRepetitions, allSeconds, allLoad, allPercent) = (row.Repetitions, row.Seconds, row.LoadKilograms, row.PercentOneRepetitionMaximum);
        var working = 0;
        CountRange? repetitions = null;
        MeasureRange? seconds = null;
        double? load = null, percent = null;
        int? top = null;
        foreach (var set in details)
        {
            if (set.Type is SetType.WarmUp or SetType.Drop) continue;
            working++;
            row.ToFailure |= set.Type == SetType.Failure;
            repetitions = Join(repetitions, set.Repetitions ?? allRepetitions);
            seconds = Join(seconds, set.DurationSeconds ?? allSeconds);
            percent = Larger(percent, set.PercentOneRepetitionMaximum ?? allPercent);
            row.RepetitionsInReserve = Smaller(row.RepetitionsInReserve, InReserve(set.Effort));
            var setLoad = set.LoadKilograms ?? allLoad;
            var setTop = (set.Repetitions ?? allRepetitions)?.Top;
            if (setLoad > load || load is null && setLoad is not null) (load, top) = (setLoad, setTop);
            else if (setLoad == load && (top is null || setTop > top)) top = setTop;
        }
        row.Sets = Times(new CountRange(Math.Min(working, MostSets)), rounds);
        (row.Repetitions, row.Seconds, row.LoadKilograms) = (repetitions, seconds, load);
        (row.PercentOneRepetitionMaximum, row.TopRepetitions) = (percent, top);
    }

    private static void ReadContacts(ref PrescriptionRow row, int? impacts, CountRange sets, int sides)
    {
        if (impacts is { } stated)
        {
            row.FewestContacts = row.MostContacts = (double)stated * sides;
            return;
        }
        if (row.Exercise.Movement is not { Continuous: false, ContactsPerRepetition: > 0 and var contacts } || row.Repetitions is not { } repetitions)
            return;
        row.FewestContacts = (double)sets.Min * repetitions.Min * contacts * sides;
        row.MostContacts = (double)sets.Top * repetitions.Top * contacts * sides;
    }

    private static void ReadMinutes(ref PrescriptionRow row, int sides)
    {
        var seconds = row.Seconds?.Min ?? row.HoldSeconds?.Min * (row.Repetitions?.Min ?? 1);
        row.Minutes = (seconds ?? 0) * row.Sets.Min * sides / 60;
        row.MinutesOpen = seconds is null && row.Exercise.Movement.Continuous == true;
    }

    /// <summary>Repetitions in reserve: as stated, or what is left to ten on the scale of exertion; other scales say nothing about it.</summary>
    public static double? InReserve(EffortScale scale, double value) => scale switch
    {
        EffortScale.RepetitionsInReserve => value,
        EffortScale.Rpe10 => Math.Max(0, 10 - value),
        _ => null,
    };

    private static double? InReserve(Effort? effort) => effort is null ? null : InReserve(effort.Scale, effort.Value);

    private static CountRange Times(CountRange sets, CountRange? rounds) => rounds is not { } times ? sets : new CountRange(
        (int)Math.Min(MostSets, (long)sets.Min * times.Min),
        sets.Max is null || times.Max is null ? null : (int)Math.Min(MostSets, (long)sets.Top * times.Top));

    private static CountRange? Join(CountRange? left, CountRange? right) =>
        (left, right) is ({ } l, { } r) ? new CountRange(Math.Min(l.Min, r.Min), l.Max is null || r.Max is null ? null : Math.Max(l.Top, r.Top)) : left ?? right;

    private static MeasureRange? Join(MeasureRange? left, MeasureRange? right) =>
        (left, right) is ({ } l, { } r) ? new MeasureRange(Math.Min(l.Min, r.Min), l.Max is null || r.Max is null ? null : Math.Max(l.Top, r.Top)) : left ?? right;

    private static double? Larger(double? left, double? right) => left is null || right > left ? right ?? left : left;

    private static double? Smaller(double? left, double? right) => left is null || right < left ? right ?? left : left;
}

/// <summary>What a prescription states of its dose beside what its row keeps as it stands.</summary>
internal struct StatedDose
{
    public CountRange? Sets, Rounds;
    public int? Impacts;
    public bool PerSide, StatesDistance;
    public ValueList<SetDetail>? Details;
}
