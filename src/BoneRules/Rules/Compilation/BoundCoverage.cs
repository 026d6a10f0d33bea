using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A coverage with the bands that apply to a person.</summary>
internal sealed class BoundCoverage(Coverage rule, Assessment person)
{
    // A band that may apply is held against the person: too little is at most a warning, and better told than not.
    private readonly CoverageBand[] _bands = [.. rule.Bands.Where(band => band.ForWhom(person).MayBeTrue)];

    public bool IsSilent => _bands.Length == 0;

    public void Judge(in WeekContext week, int index, FindingSink sink)
    {
        if (rule.Measure(week) is not { } amount) return;
        foreach (var band in _bands)
        {
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
        Rule = rule,
        Scope = Scope.Week,
        Index = index,
        Low = band.Severity,
        High = band.Severity,
        Justification = Justification.OfNumber(rule.Quantity, amount.Highest < band.Min ? amount.Highest : amount.Lowest, band.Min, band.Max),
    });
}
