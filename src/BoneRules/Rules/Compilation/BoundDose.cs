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
        double distance;
        if (prescription.Repetitions is { } repetitions)
        {
            if (row.Repetitions is not { } allowed) return null;
            distance = Outside(repetitions.Min, repetitions.Top, allowed.Min, allowed.Max);
        }
        else if (prescription.Seconds is { } seconds)
        {
            if (row.Seconds is not { } allowed) return null;
            distance = Outside(seconds.Min, seconds.Top, allowed.Min, allowed.Max);
        }
        else return null;
        return row.Sets is { } sets ? distance + Outside(prescription.Sets.Min, prescription.Sets.Top, sets.Min, sets.Max) : distance;
    }

    private static double Outside(double low, double high, double min, double? max) =>
        (Math.Max(0, min - low) / Math.Max(1, min)) + (max is { } upper ? Math.Max(0, high - upper) / Math.Max(1, upper) : 0);

    private static Justification Measure(DoseRow row, in PrescriptionContext prescription)
    {
        if (row.Sets is { } sets && Outside(prescription.Sets.Min, prescription.Sets.Top, sets.Min, sets.Max) > 0)
            return Justification.OfNumber(Quantity.Sets, Worst(prescription.Sets.Min, prescription.Sets.Top, sets.Min), sets.Min, sets.Max)
                .And(prescription.Repetitions is null ? Quantity.Seconds : Quantity.Repetitions, prescription.Repetitions?.Top ?? prescription.Seconds!.Value.Top);
        if (prescription.Repetitions is { } repetitions)
            return Justification.OfNumber(
                    Quantity.Repetitions, Worst(repetitions.Min, repetitions.Top, row.Repetitions!.Value.Min), row.Repetitions.Value.Min, row.Repetitions.Value.Max)
                .And(Quantity.Sets, prescription.Sets.Top);
        var seconds = prescription.Seconds!.Value;
        return Justification.OfNumber(Quantity.Seconds, Worst(seconds.Min, seconds.Top, row.Seconds!.Value.Min), row.Seconds.Value.Min, row.Seconds.Value.Max)
            .And(Quantity.Sets, prescription.Sets.Top);
    }

    private static double Worst(double low, double high, double min) => low < min ? low : high;
}
