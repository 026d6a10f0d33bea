namespace BoneRules.Rules;

/// <summary>The bounds of a dose row for doses that are stated in one way, as plain numbers, so that the many doses that are right are told by a few comparisons.</summary>
/// <param name="Min">The least; NaN where the row does not speak of doses that are stated so.</param>
/// <param name="Max">The most.</param>
/// <param name="FewestSets">The fewest sets.</param>
/// <param name="MostSets">The most sets.</param>
internal readonly record struct DoseBounds(double Min, double Max, double FewestSets, double MostSets)
{
    public static DoseBounds Of(DoseRow row, DoseMeasure measure)
    {
        var (sets, any) = (row.Sets, double.PositiveInfinity);
        var (min, max) = measure switch
        {
            DoseMeasure.Repetitions => (row.Repetitions?.Min, row.Repetitions?.Max),
            DoseMeasure.Seconds => (row.Seconds?.Min, row.Seconds?.Max),
            DoseMeasure.Flights => (row.Flights?.Min, row.Flights?.Max),
            _ => ((double?)null, (double?)null),
        };
        return new DoseBounds(min ?? double.NaN, max ?? any, sets?.Min ?? 0, sets?.Max ?? any);
    }

    /// <summary>Whether the dose lies inside; unknown where the row does not speak of what is prescribed.</summary>
    public Truth Contains(in PrescriptionRow row)
    {
        // No number is at least NaN.
        if (row.DoseLow >= Min && row.DoseHigh <= Max && row.Sets.Min >= FewestSets && row.Sets.Top <= MostSets) return Truth.True;
        return double.IsNaN(Min) ? Truth.Unknown : Truth.False;
    }
}
