using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A contraindication with the severities that its cases have for people of a standing whom it concerns, or may concern.</summary>
internal sealed class BoundContraindication
{
    private readonly Contraindication _rule;
    private readonly BoundCase[] _cases;
    private readonly bool _mayNotConcern;

    public BoundContraindication(Contraindication rule, in Tiers tiers, bool mayNotConcern)
    {
        (_rule, _mayNotConcern) = (rule, mayNotConcern);
        _cases = new BoundCase[rule.Cases.Count];
        for (var i = 0; i < _cases.Length; i++)
        {
            _cases[i] = new BoundCase(rule.Cases[i].Condition, BoundSeverity.Of(rule.Cases[i].Severities, tiers));
            if (_cases[i].Severity.Highest > Severity.None) IsSilent = false;
        }
    }

    public bool IsSilent { get; } = true;

    /// <summary>The first case that holds decides; one that can't be told leaves itself and the next ones possible.</summary>
    /// <returns>Whether the movement is certainly forbidden to the person.</returns>
    public bool Judge(in PrescriptionContext prescription, int index, bool certain, FindingSink sink)
    {
        var first = _cases[0].Holds(prescription);
        // Most movements are fine as they are done, and most rules ask for that first.
        return !(first.IsTrue && _cases[0].Severity.Highest == Severity.None) && JudgeCases(prescription, first, index, certain, sink);
    }

    private bool JudgeCases(in PrescriptionContext prescription, Truth first, int index, bool certain, FindingSink sink)
    {
        var (low, high, axes, unknown) = (Severity.Error, Severity.None, AssessmentAxis.None, 0u);
        for (var i = 0; i < _cases.Length; i++)
        {
            ref readonly var severityCase = ref _cases[i];
            var holds = i == 0 ? first : severityCase.Holds(prescription);
            if (holds.IsFalse) continue;
            if (severityCase.Severity.Lowest < low) low = severityCase.Severity.Lowest;
            if (severityCase.Severity.Highest > high) high = severityCase.Severity.Highest;
            axes |= severityCase.Severity.Axes;
            if (holds.IsTrue) break;
            unknown |= 1u << i;
        }
        if (high == Severity.None) return false;
        if (_mayNotConcern) axes |= _rule.WaitsFor;
        if (_mayNotConcern || !certain) low = Severity.None;
        Report(prescription, index, (low, high), (axes, unknown), certain, sink);
        return low == Severity.Error;
    }

    // Apart, so that the many calls that find nothing don't clear the room of a finding.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Report(
        in PrescriptionContext prescription, int index, (Severity Low, Severity High) severity, (AssessmentAxis Axes, uint Cases) open, bool certain, FindingSink sink) => sink.Add(new Judged
        {
            Rule = _rule,
            Scope = Scope.Prescription,
            Index = index,
            Low = severity.Low,
            High = severity.High,
            Justification = _rule.Measure(prescription),
            Axes = open.Axes,
            UnknownCases = open.Cases,
            MovementUnknown = !certain,
        });

    private readonly record struct BoundCase(PrescriptionCondition? Condition, BoundSeverity Severity)
    {
        public Truth Holds(in PrescriptionContext prescription) => Condition is { } condition ? condition(prescription) : Truth.True;
    }
}
