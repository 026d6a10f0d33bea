namespace BoneRules.Rules;

/// <summary>The bounds of a dose row as plain numbers, so that the many doses that are right are told by a few comparisons.</summary>
internal readonly struct DoseBounds(DoseRow row)
{
    private readonly Bound _sets = row.Sets is { } sets ? Bound.Of(sets) : new Bound(0, double.PositiveInfinity);
    private readonly Bound? _repetitions = row.Repetitions is { } repetitions ? Bound.Of(repetitions) : null;
    private readonly Bound? _seconds = row.Seconds is { } seconds ? Bound.Of(seconds) : null;
    private readonly Bound? _flights = row.Flights is { } flights ? Bound.Of(flights) : null;

    /// <summary>Whether the dose lies inside; unknown where the row does not speak of what is prescribed.</summary>
    public Truth Contains(in PrescriptionContext prescription)
    {
        if (prescription.Repetitions is { } repetitions) return Contains(_repetitions, repetitions.Min, repetitions.Top, prescription.Sets);
        if (prescription.Seconds is { } seconds) return Contains(_seconds, seconds.Min, seconds.Top, prescription.Sets);
        if (prescription.Flights is { } flights) return Contains(_flights, flights.Min, flights.Top, prescription.Sets);
        return Truth.Unknown;
    }

    private Truth Contains(in Bound? bound, double low, double high, CountRange sets) =>
        bound is { } known ? known.Contains(low, high) && _sets.Contains(sets.Min, sets.Top) : Truth.Unknown;

    private readonly record struct Bound(double Min, double Max)
    {
        public static Bound Of(CountRange range) => new(range.Min, range.Max ?? double.PositiveInfinity);

        public static Bound Of(MeasureRange range) => new(range.Min, range.Max ?? double.PositiveInfinity);

        public bool Contains(double low, double high) => low >= Min && high <= Max;
    }
}
