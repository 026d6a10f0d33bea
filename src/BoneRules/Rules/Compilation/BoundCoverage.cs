using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A coverage with the bands that apply to a person.</summary>
internal sealed class BoundCoverage
{
    private readonly Coverage _rule;
    private readonly BoundBand[] _bands;

    public BoundCoverage(Coverage rule, Assessment person)
    {
        _rule = rule;
        var bands = new BoundBand[rule.Bands.Count];
        var applying = 0;
        // A band that may apply is held against the person: too little is at most a warning, and better told than not.
        foreach (var band in rule.Bands)
            if (band.ForWhom(person).MayBeTrue) bands[applying++] = new BoundBand(band);
        _bands = bands[..applying];
    }

    public bool IsSilent => _bands.Length == 0;

    public void Judge(in WeekContext week, int index, FindingSink sink)
    {
        if (_rule.Measure(week) is not { } amount) return;
        foreach (ref readonly var band in _bands.AsSpan())
        {
            if (!(amount.Highest < band.Min) && !(amount.Lowest > band.Max)) continue;
            if (band.AfterTrainingWeeks >= week.TrainingWeeks) continue;
            Report(band.Source, amount, index, sink);
            return;
        }
    }

    // Apart, so that the many calls that find nothing don't clear the room of a finding.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Report(CoverageBand band, in Amount amount, int index, FindingSink sink) => sink.Add(new Judged
    {
        Rule = _rule,
        Scope = Scope.Week,
        Index = index,
        Low = band.Severity,
        High = band.Severity,
        Justification = Justification.OfNumber(_rule.Quantity, amount.Highest < band.Min ? amount.Highest : amount.Lowest, band.Min, band.Max),
    });

    /// <summary>A band as plain numbers: what it does not state, nothing is outside of.</summary>
    private readonly struct BoundBand(CoverageBand band)
    {
        public readonly double Min = band.Min ?? double.NegativeInfinity;
        public readonly double Max = band.Max ?? double.PositiveInfinity;
        public readonly int AfterTrainingWeeks = band.AfterTrainingWeeks ?? int.MinValue;
        public readonly CoverageBand Source = band;
    }
}
