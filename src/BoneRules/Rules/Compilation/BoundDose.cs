using System.Numerics;
using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A dose rule with the rows that apply to a person.</summary>
internal sealed class BoundDose
{
    private readonly DoseRule _rule;
    private readonly DoseRow[] _rows;
    private readonly MeasuredBounds[] _bounds;
    private readonly ulong _apply, _own, _literal, _conditional;

    public BoundDose(DoseRule rule, Assessment person) : this(new CompiledDose(rule), person) { }

    public BoundDose(CompiledDose compiled, Assessment person)
    {
        (_rule, _rows, _bounds, _own, _literal, _conditional) = (compiled.Rule, compiled.Rows, compiled.Bounds, compiled.Own, compiled.Literal, compiled.Conditional);
        for (var r = 0; r < _rows.Length; r++)
            if (_rows[r].ForWhom(person).MayBeTrue) _apply |= 1UL << r;
    }

    /// <summary>The rows that hold for the person in a week, as bits: those of its template, and those of the first training weeks while they last.</summary>
    public ulong RowsIn(in WeekContext week)
    {
        var holding = _apply;
        for (var rows = _apply & _conditional; rows != 0; rows &= rows - 1)
        {
            var row = _rows[BitOperations.TrailingZeroCount(rows)];
            if ((row.Template is { } template && template != week.Template) || row.FirstTrainingWeeks < week.TrainingWeeks) holding &= ~(rows & (0 - rows));
        }
        return holding;
    }

    /// <summary>Inside any row, jointly, is in range; outside the exercise's own rows but inside a general one is told as info.</summary>
    /// <param name="prescription">The prescription.</param>
    /// <param name="index">Its position in the plan.</param>
    /// <param name="candidates">The rows that are about its exercise and hold in its week.</param>
    /// <param name="sink">Collects what is found.</param>
    public void Judge(in PrescriptionContext prescription, int index, ulong candidates, FindingSink sink)
    {
        ref readonly var dose = ref prescription.Row;
        if (!dose.IsMain) return;
        var bounds = _bounds[(int)dose.DoseMeasure];
        // A general row settles it where the exercise has none of its own.
        var settling = (candidates & _own) == 0 ? candidates : _literal;
        var speaking = candidates & bounds.Speaking;
        for (var rows = speaking & settling; rows != 0; rows &= rows - 1)
            if (bounds.OfRows[BitOperations.TrailingZeroCount(rows)].Contain(dose)) return;
        var inside = 0UL;
        for (var rows = speaking & ~settling; rows != 0; rows &= rows - 1)
            if (bounds.OfRows[BitOperations.TrailingZeroCount(rows)].Contain(dose)) inside |= rows & (0 - rows);
        var outside = speaking & ~inside;
        if (outside == 0 || (inside != 0 && (outside & _own) == 0)) return;
        Report(prescription, index, inside != 0 ? Severity.Info : Severity.Warning, Nearest(speaking, prescription), sink);
    }

    // Apart, so that the many calls that find nothing don't clear the room of a finding.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Report(in PrescriptionContext prescription, int index, Severity severity, DoseRow nearest, FindingSink sink) => sink.Add(new Judged
    {
        Rule = _rule, Scope = Scope.Prescription, Index = index, Low = severity, High = severity, Justification = Measure(nearest, prescription),
    });

    /// <summary>The row to cite: the exercise's own where it has one, else the one that is missed by least.</summary>
    private DoseRow Nearest(ulong candidates, in PrescriptionContext prescription)
    {
        if ((candidates & _own) != 0) candidates &= _own;
        var (nearest, least) = (BitOperations.TrailingZeroCount(candidates), double.PositiveInfinity);
        for (var rows = candidates; rows != 0; rows &= rows - 1)
        {
            var r = BitOperations.TrailingZeroCount(rows);
            var distance = Distance(_rows[r], prescription);
            if (distance < least) (nearest, least) = (r, distance);
        }
        return _rows[nearest];
    }

    /// <summary>Of the rows that hold, the one that a finding cites; <see langword="null"/> where none speaks of what is prescribed.</summary>
    public DoseRow? Cited(in PrescriptionContext prescription, ulong candidates)
    {
        var speaking = candidates & _bounds[(int)prescription.Row.DoseMeasure].Speaking;
        return speaking == 0 ? null : Nearest(speaking, prescription);
    }

    /// <summary>Whether a prescription lies inside a row; unknown where the row does not speak of what is prescribed.</summary>
    public static Truth IsInside(DoseRow row, in PrescriptionContext prescription) =>
        DoseBounds.Of(row, prescription.Row.DoseMeasure) is { } bounds ? bounds.Contain(prescription.Row) : Truth.Unknown;

    /// <summary>How far outside the row, relative to its bounds; asked only where the row speaks of what is prescribed.</summary>
    private static double Distance(DoseRow row, in PrescriptionContext prescription)
    {
        var (_, low, high, min, max) = Stated(row, prescription);
        var distance = Outside(low, high, min, max);
        return row.Sets is { } sets ? distance + Outside(prescription.Sets.Min, prescription.Sets.Top, sets.Min, sets.Max) : distance;
    }

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

/// <summary>What of a dose rule is the same for everybody.</summary>
internal sealed class CompiledDose
{
    public CompiledDose(DoseRule rule)
    {
        Rule = rule;
        Rows = [.. rule.Rows];
        Bounds = Array.ConvertAll(Enum.GetValues<DoseMeasure>(), measure => new MeasuredBounds(Array.ConvertAll(Rows, row => DoseBounds.Of(row, measure))));
        for (var r = 0; r < Rows.Length; r++)
        {
            if (Rows[r].IsOwn) Own |= 1UL << r;
            if (Rows[r].IsOwn || Rows[r].Template is not null) Literal |= 1UL << r;
            if (Rows[r].Template is not null || Rows[r].FirstTrainingWeeks is not null) Conditional |= 1UL << r;
        }
    }

    public DoseRule Rule { get; }
    public DoseRow[] Rows { get; }

    /// <summary>The bounds of the rows, by what a dose is stated in.</summary>
    public MeasuredBounds[] Bounds { get; }

    /// <summary>A bit for each row that names its exercises, and for each that settles a dose even beside such rows.</summary>
    public ulong Own { get; }
    public ulong Literal { get; }

    /// <summary>A bit for each row that holds in some plans or weeks only.</summary>
    public ulong Conditional { get; }
}

/// <summary>The bounds of all rows for doses that are stated in one way, and a bit for each row that speaks of these.</summary>
internal sealed class MeasuredBounds
{
    public MeasuredBounds(DoseBounds?[] rows)
    {
        OfRows = Array.ConvertAll(rows, static bounds => bounds.GetValueOrDefault());
        for (var r = 0; r < rows.Length; r++)
            if (rows[r] is not null) Speaking |= 1UL << r;
    }

    public DoseBounds[] OfRows { get; }
    public ulong Speaking { get; }
}
