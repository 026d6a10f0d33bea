namespace BoneRules.Rules;

/// <summary>The bounds of a dose row for doses that are stated in one way, as plain numbers, so that the many doses that are right are told by a few comparisons.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The most.</param>
/// <param name="FewestSets">The fewest sets.</param>
/// <param name="MostSets">The most sets.</param>
internal readonly record struct DoseBounds(double Min, double Max, int FewestSets, int MostSets)
{
    /// <summary>The bounds; <see langword="null"/> where the row does not speak of doses that are stated so.</summary>
    public static DoseBounds? Of(DoseRow row, DoseMeasure measure)
    {
        (double Min, double? Max)? range = measure switch
        {
            DoseMeasure.Repetitions => row.Repetitions is { } repetitions ? (repetitions.Min, repetitions.Max) : null,
            DoseMeasure.Seconds => row.Seconds is { } seconds ? (seconds.Min, seconds.Max) : null,
            DoseMeasure.Flights => row.Flights is { } flights ? (flights.Min, flights.Max) : null,
            _ => null,
        };
        return range is var (min, max) ? new DoseBounds(min, max ?? double.PositiveInfinity, row.Sets?.Min ?? 0, row.Sets?.Max ?? int.MaxValue) : null;
    }

    public bool Contain(in PrescriptionRow dose) =>
        dose.DoseLow >= Min && dose.DoseHigh <= Max && dose.Sets.Min >= FewestSets && dose.Sets.Top <= MostSets;
}
