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
        row.Sets = Times(source.Sets ?? One, source.Rounds);
        row.Repetitions = source.Repetitions;
        row.Seconds = source.DurationSeconds;
        row.HoldSeconds = source.HoldSeconds;
        row.Flights = source.Flights;
        row.LoadKilograms = source.LoadKilograms;
        row.PercentOneRepetitionMaximum = source.PercentOneRepetitionMaximum;
        row.RepetitionMaximum = source.RepetitionMaximum;
        row.VestKilograms = source.VestKilograms;
        row.InVest = source.VestKilograms is { } vest ? vest > 0 : exercise.Exercise is not null ? exercise.NeedsVest : Vests.AreNamedIn(source.Exercise) || Vests.AreNamedIn(source.Name);
        row.RepetitionsInReserve = InReserve(source.Effort);
        row.TopRepetitions = source.Repetitions?.Top;
        row.Tempo = source.Tempo;
        row.Support = source.Support;
        row.Phase = source.Phase;
        row.Supervision = source.Supervision ?? session.Supervision;
        row.Comfortable = source.Comfortable;
        row.StatesDose = source is not { Repetitions: null, DurationSeconds: null, HoldSeconds: null, Flights: null, DistanceMetres: null, Impacts: null, SetDetails: null or { Count: 0 } };
        var allSets = row.Sets;
        if (source.SetDetails is { Count: > 0 } details)
        {
            allSets = Times(new CountRange(Math.Min(details.Count, MostSets)), source.Rounds);
            ReadDetails(ref row, source, details);
        }
        row.WithoutRepetitions = row.Repetitions is null
            && (row.Seconds is not null || source.HoldSeconds is not null || source.DistanceMetres is not null || source.Flights is not null);
        var sides = source.PerSide == true ? 2 : 1;
        ReadContacts(ref row, source, allSets, sides);
        ReadMinutes(ref row, source, sides);
    }

    private static void ReadDetails(ref PrescriptionRow row, ExercisePrescription source, ValueList<SetDetail> details)
    {
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
            repetitions = Join(repetitions, set.Repetitions ?? source.Repetitions);
            seconds = Join(seconds, set.DurationSeconds ?? source.DurationSeconds);
            percent = Larger(percent, set.PercentOneRepetitionMaximum ?? source.PercentOneRepetitionMaximum);
            row.RepetitionsInReserve = Smaller(row.RepetitionsInReserve, InReserve(set.Effort));
            var setLoad = set.LoadKilograms ?? source.LoadKilograms;
            var setTop = (set.Repetitions ?? source.Repetitions)?.Top;
            if (setLoad > load || load is null && setLoad is not null) (load, top) = (setLoad, setTop);
            else if (setLoad == load && (top is null || setTop > top)) top = setTop;
        }
        row.Sets = Times(new CountRange(Math.Min(working, MostSets)), source.Rounds);
        (row.Repetitions, row.Seconds, row.LoadKilograms) = (repetitions, seconds, load);
        (row.PercentOneRepetitionMaximum, row.TopRepetitions) = (percent, top);
    }

    private static void ReadContacts(ref PrescriptionRow row, ExercisePrescription source, CountRange sets, int sides)
    {
        if (source.Impacts is { } stated)
        {
            row.FewestContacts = row.MostContacts = (double)stated * sides;
            return;
        }
        if (row.Exercise.Movement is not { Continuous: false, ContactsPerRepetition: > 0 and var contacts } || row.Repetitions is not { } repetitions)
            return;
        row.FewestContacts = (double)sets.Min * repetitions.Min * contacts * sides;
        row.MostContacts = (double)sets.Top * repetitions.Top * contacts * sides;
    }

    private static void ReadMinutes(ref PrescriptionRow row, ExercisePrescription source, int sides)
    {
        var seconds = row.Seconds?.Min ?? source.HoldSeconds?.Min * (row.Repetitions?.Min ?? 1);
        row.Minutes = (seconds ?? 0) * row.Sets.Min * sides / 60;
        row.MinutesOpen = seconds is null && row.Exercise.Movement.Continuous == true;
    }

    /// <summary>Repetitions in reserve: as stated, or what is left to ten on the scale of exertion; other scales say nothing about it.</summary>
    private static double? InReserve(Effort? effort) => effort switch
    {
        { Scale: EffortScale.RepetitionsInReserve } => effort.Value,
        { Scale: EffortScale.Rpe10 } => Math.Max(0, 10 - effort.Value),
        _ => null,
    };

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
