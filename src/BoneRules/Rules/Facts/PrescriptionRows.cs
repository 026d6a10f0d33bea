namespace BoneRules.Rules;

/// <summary>Reads prescriptions into rows.</summary>
internal static class PrescriptionRows
{
    private const int MostSets = 1000;

    public static PrescriptionRow Read(ExercisePrescription source, PlanSession session, int sessionIndex, CompiledExercise exercise)
    {
        var row = new PrescriptionRow
        {
            Exercise = exercise,
            Session = sessionIndex,
            Sets = Times(source.Sets ?? 1, source.Rounds ?? 1),
            Repetitions = source.Repetitions,
            Seconds = source.DurationSeconds,
            HoldSeconds = source.HoldSeconds,
            Flights = source.Flights,
            LoadKilograms = source.LoadKilograms,
            PercentOneRepetitionMaximum = source.PercentOneRepetitionMaximum,
            RepetitionMaximum = source.RepetitionMaximum,
            VestKilograms = source.VestKilograms,
            RepetitionsInReserve = InReserve(source.Effort),
            TopRepetitions = source.Repetitions?.Top,
            StatedImpacts = source.Impacts,
            Tempo = source.Tempo,
            Support = source.Support,
            Phase = source.Phase,
            Supervision = source.Supervision ?? session.Supervision,
            Comfortable = source.Comfortable,
            StatesDose = source is not { Repetitions: null, DurationSeconds: null, HoldSeconds: null, Flights: null, DistanceMetres: null, Impacts: null, SetDetails: null or { Count: 0 } },
        };
        var allSets = row.Sets;
        if (source.SetDetails is { Count: > 0 } details)
        {
            allSets = Times(new CountRange(Math.Min(details.Count, MostSets)), source.Rounds ?? 1);
            ReadDetails(ref row, source, details);
        }
        row.WithoutRepetitions = row.Repetitions is null
            && (row.Seconds is not null || source.HoldSeconds is not null || source.DistanceMetres is not null || source.Flights is not null);
        var sides = source.PerSide == true ? 2 : 1;
        ReadContacts(ref row, source, allSets, sides);
        ReadMinutes(ref row, source, sides);
        return row;
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
        row.Sets = Times(new CountRange(Math.Min(working, MostSets)), source.Rounds ?? 1);
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

    private static CountRange Times(CountRange sets, CountRange rounds) => new(
        (int)Math.Min(MostSets, (long)sets.Min * rounds.Min),
        sets.Max is null || rounds.Max is null ? null : (int)Math.Min(MostSets, (long)sets.Top * rounds.Top));

    private static CountRange? Join(CountRange? left, CountRange? right) =>
        (left, right) is ({ } l, { } r) ? new CountRange(Math.Min(l.Min, r.Min), l.Max is null || r.Max is null ? null : Math.Max(l.Top, r.Top)) : left ?? right;

    private static MeasureRange? Join(MeasureRange? left, MeasureRange? right) =>
        (left, right) is ({ } l, { } r) ? new MeasureRange(Math.Min(l.Min, r.Min), l.Max is null || r.Max is null ? null : Math.Max(l.Top, r.Top)) : left ?? right;

    private static double? Larger(double? left, double? right) => left is null || right > left ? right ?? left : left;

    private static double? Smaller(double? left, double? right) => left is null || right < left ? right ?? left : left;
}
