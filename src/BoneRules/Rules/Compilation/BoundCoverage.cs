using System.Numerics;
using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A coverage with the bands that apply to a person.</summary>
internal sealed class BoundCoverage
{
    private readonly Coverage _rule;
    private readonly ulong _bands;

    public BoundCoverage(Coverage rule, Assessment person)
    {
        _rule = rule;
        // A band that may apply is held against the person: too little is at most a warning, and better told than not.
        for (var i = 0; i < rule.Bands.Count; i++)
            if (rule.Bands[i].ForWhom(person).MayBeTrue) _bands |= 1UL << i;
    }

    public bool IsSilent => _bands == 0;

    public void Judge(in WeekContext week, int index, FindingSink sink)
    {
        if (_rule.Measure(week) is not { } amount) return;
        for (var bands = _bands; bands != 0; bands &= bands - 1)
        {
            var band = _rule.Bands[BitOperations.TrailingZeroCount(bands)];
            if (band.AfterTrainingWeeks >= week.TrainingWeeks) continue;
            if (!(amount.Highest < band.Min) && !(amount.Lowest > band.Max)) continue;
            Report(band, amount, index, sink);
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
