using System.Numerics;

namespace BoneRules.Rules;

/// <summary>A dose rule with the rows that apply to a person.</summary>
internal sealed class BoundDose
{
    private readonly DoseRule _rule;
    private readonly DoseRow[] _rows;
    private readonly ulong _apply;

    public BoundDose(DoseRule rule, Assessment person)
    {
        _rule = rule;
        _rows = [.. rule.Rows];
        for (var r = 0; r < _rows.Length; r++)
            if (_rows[r].ForWhom(person).MayBeTrue) _apply |= 1UL << r;
    }

    /// <summary>Inside any row, jointly, is in range; outside the exercise's own rows but inside a general one is told as info.</summary>
    public void Judge(in PrescriptionContext prescription, int index, ulong exerciseRows, in WeekContext week, FindingSink sink)
    {
        if (Missed(prescription, exerciseRows, week) is not (var row, var severity)) return;
        sink.Add(new Judged
        {
            Rule = _rule, Scope = Scope.Prescription, Index = index, Low = severity, High = severity, Justification = Measure(row, prescription),
        });
    }

    /// <summary>The row that a prescription misses by least, and how grave that is; <see langword="null"/> where it is in range or no row speaks of it.</summary>
    public (DoseRow Row, Severity Severity)? Missed(in PrescriptionContext prescription, ulong exerciseRows, in WeekContext week)
    {
        if (prescription.Phase is not (null or SessionPhase.Main)) return null;
        bool insideGeneral = false, hasOwn = false;
        DoseRow? nearest = null;
        var least = double.PositiveInfinity;
        for (var rows = exerciseRows & _apply; rows != 0; rows &= rows - 1)
        {
            var row = _rows[BitOperations.TrailingZeroCount(rows)];
            if (row.Template is { } template && template != week.Template) continue;
            if (row.FirstTrainingWeeks < week.TrainingWeeks) continue;
            if (Distance(row, prescription) is not { } distance) continue;
            if (distance == 0 && (row.IsOwn || row.Template is not null)) return null;
            insideGeneral |= distance == 0;
            hasOwn |= row.IsOwn;
            // The exercise's own row is the one to cite where it has one.
            if (distance + (row.IsOwn ? 0 : 1000) >= least) continue;
            (nearest, least) = (row, distance + (row.IsOwn ? 0 : 1000));
        }
        return nearest is null || (insideGeneral && !hasOwn) ? null : (nearest, insideGeneral ? Severity.Info : Severity.Warning);
    }

    /// <summary>Whether a prescription lies inside a row; unknown where the row does not speak of what is prescribed.</summary>
    public static Truth IsInside(DoseRow row, in PrescriptionContext prescription) => Distance(row, prescription) is { } distance ? distance == 0 : Truth.Unknown;

    /// <summary>How far outside the row, relative to its bounds; <see langword="null"/> where the row does not speak of what is prescribed.</summary>
    private static double? Distance(DoseRow row, in PrescriptionContext prescription)
    {
        if (!Speaks(row, prescription)) return null;
        var (_, low, high, min, max) = Stated(row, prescription);
        var distance = Outside(low, high, min, max);
        return row.Sets is { } sets ? distance + Outside(prescription.Sets.Min, prescription.Sets.Top, sets.Min, sets.Max) : distance;
    }

    private static bool Speaks(DoseRow row, in PrescriptionContext prescription) => prescription switch
    {
        { Repetitions: not null } => row.Repetitions is not null,
        { Seconds: not null } => row.Seconds is not null,
        { Flights: not null } => row.Flights is not null,
        _ => false,
    };

    private static double Outside(double low, double high, double min, double? max) =>
        (Math.Max(0, min - low) / Math.Max(1, min)) + (max is { } upper ? Math.Max(0, high - upper) / Math.Max(1, upper) : 0);

    private static Justification Measure(DoseRow row, in PrescriptionContext prescription)
    {
        var (quantity, low, high, allowedMin, allowedMax) = Stated(row, prescription);
        if (row.Sets is { } sets && Outside(prescription.Sets.Min, prescription.Sets.Top, sets.Min, sets.Max) > 0)
            return Justification.OfNumber(Quantity.Sets, Worst(prescription.Sets.Min, prescription.Sets.Top, sets.Min), sets.Min, sets.Max).And(quantity, high);
        return Justification.OfNumber(quantity, Worst(low, high, allowedMin), allowedMin, allowedMax).And(Quantity.Sets, prescription.Sets.Top);
    }

    /// <summary>What the prescription states, and what the row allows of it; called only where the row speaks of it.</summary>
    private static (Quantity Quantity, double Low, double High, double Min, double? Max) Stated(DoseRow row, in PrescriptionContext prescription)
    {
        if (prescription.Repetitions is { } repetitions)
            return (Quantity.Repetitions, repetitions.Min, repetitions.Top, row.Repetitions!.Value.Min, row.Repetitions.Value.Max);
        if (prescription.Seconds is { } seconds)
            return (Quantity.Seconds, seconds.Min, seconds.Top, row.Seconds!.Value.Min, row.Seconds.Value.Max);
        var flights = prescription.Flights!.Value;
        return (Quantity.Flights, flights.Min, flights.Top, row.Flights!.Value.Min, row.Flights.Value.Max);
    }

    private static double Worst(double low, double high, double min) => low < min ? low : high;
}
