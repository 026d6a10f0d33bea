namespace BoneRules.Rules;

/// <summary>The bounds of a dose row as plain numbers, so that the many doses that are right are told by a few comparisons.</summary>
internal readonly struct DoseBounds
{
    private readonly bool _speaksOfRepetitions, _speaksOfSeconds;
    private readonly int _fewestSets, _mostSets, _fewestRepetitions, _mostRepetitions;
    private readonly double _leastSeconds, _mostSeconds;

    public DoseBounds(DoseRow row)
    {
        (_fewestSets, _mostSets) = row.Sets is { } sets ? (sets.Min, sets.Max ?? int.MaxValue) : (0, int.MaxValue);
        if (row.Repetitions is { } repetitions) (_speaksOfRepetitions, _fewestRepetitions, _mostRepetitions) = (true, repetitions.Min, repetitions.Max ?? int.MaxValue);
        if (row.Seconds is { } seconds) (_speaksOfSeconds, _leastSeconds, _mostSeconds) = (true, seconds.Min, seconds.Max ?? double.PositiveInfinity);
    }

    /// <summary>Whether the dose lies inside; unknown where the row does not speak of what is prescribed.</summary>
    public Truth Contains(in PrescriptionContext prescription)
    {
        bool inside;
        if (prescription.Repetitions is { } repetitions)
        {
            if (!_speaksOfRepetitions) return Truth.Unknown;
            inside = repetitions.Min >= _fewestRepetitions && repetitions.Top <= _mostRepetitions;
        }
        else if (_speaksOfSeconds && prescription.Seconds is { } seconds) inside = seconds.Min >= _leastSeconds && seconds.Top <= _mostSeconds;
        else return Truth.Unknown;
        var sets = prescription.Sets;
        return inside && sets.Min >= _fewestSets && sets.Top <= _mostSets;
    }
}
