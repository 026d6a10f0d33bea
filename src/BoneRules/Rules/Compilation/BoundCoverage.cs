using System.Numerics;
using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A coverage with its bands as plain numbers, for everybody.</summary>
internal sealed class CompiledCoverage(Coverage rule)
{
    public Coverage Rule { get; } = rule;

    public Band[] Bands { get; } = BandsOf(rule);

    private static Band[] BandsOf(Coverage rule)
    {
        var bands = new Band[rule.Bands.Count];
        for (var i = 0; i < bands.Length; i++) bands[i] = new Band(rule.Bands[i]);
        return bands;
    }

    /// <summary>A band: what it does not state, nothing is outside of.</summary>
    public readonly struct Band(CoverageBand band)
    {
        public readonly double Min = band.Min ?? double.NegativeInfinity;
        public readonly double Max = band.Max ?? double.PositiveInfinity;
        public readonly int AfterTrainingWeeks = band.AfterTrainingWeeks ?? int.MinValue;
        public readonly CoverageBand Source = band;
    }
}

/// <summary>A coverage with the bands that apply to a person.</summary>
internal sealed class BoundCoverage
{
    private readonly Coverage _rule;
    private readonly CompiledCoverage.Band[] _bands;
    private readonly ulong _applying;

    public BoundCoverage(Coverage rule, Assessment person) : this(new CompiledCoverage(rule), person) { }

    public BoundCoverage(CompiledCoverage compiled, Assessment person)
    {
        (_rule, _bands) = (compiled.Rule, compiled.Bands);
        // A band that may apply is held against the person: too little is at most a warning, and better told than not.
        for (var i = 0; i < _bands.Length; i++)
            if (_bands[i].Source.ForWhom(person).MayBeTrue) _applying |= 1UL << i;
    }

    public bool IsSilent => _applying == 0;

    public void Judge(in WeekContext week, int index, FindingSink sink)
    {
        if (_rule.Measure(week) is not { } amount) return;
        for (var bands = _applying; bands != 0; bands &= bands - 1)
        {
            ref readonly var band = ref _bands[BitOperations.TrailingZeroCount(bands)];
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
}
