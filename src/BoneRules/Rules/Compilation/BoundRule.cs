using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>A rule with the severities it has for people of a standing, from the least to the greatest that the known facts allow.</summary>
internal readonly struct BoundRule
{
    private readonly Rule _rule;
    private readonly BoundSeverity _severity;
    private readonly AssessmentAxis _waitsFor;

    public BoundRule(Rule rule, SeverityTable severities, AssessmentAxis waitsFor, in Tiers tiers)
    {
        _rule = rule;
        _severity = BoundSeverity.Of(severities, tiers);
        _waitsFor = waitsFor;
    }

    public bool IsSilent => _severity.Highest == Severity.None;

    public void Report(FindingSink sink, Scope scope, int index, in Judgement judgement)
    {
        if (judgement.IsViolation || judgement.IsUndetermined) Add(sink, scope, index, judgement);
    }

    // Apart, so that the many calls that find nothing don't clear the room of a finding.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(FindingSink sink, Scope scope, int index, in Judgement judgement)
    {
        var (low, high) = (_severity.Lowest, _severity.Highest);
        if (judgement.Severity is { } own) (low, high) = (low < own ? low : own, high < own ? high : own);
        if (judgement.IsUndetermined) low = Severity.None;
        if (high == Severity.None) return;
        sink.Add(new Judged
        {
            Rule = _rule,
            Scope = judgement.ClientPath is null ? scope : Scope.Client,
            Index = index,
            Low = low,
            High = high,
            Justification = judgement.Justification,
            Axes = judgement.IsUndetermined ? _severity.Axes | _waitsFor : _severity.Axes,
            Missing = judgement.Missing,
            ClientPath = judgement.ClientPath,
        });
    }
}

/// <summary>The severities of a table for people of a standing, and the axes that leave them open.</summary>
internal readonly record struct BoundSeverity(Severity Lowest, Severity Highest, AssessmentAxis Axes)
{
    public static BoundSeverity Of(SeverityTable table, in Tiers tiers)
    {
        var (bone, falls) = (tiers.Bone, tiers.Falls);
        var lowest = table.At(bone.Lowest, falls.Lowest);
        if (bone.Lowest == bone.Highest && falls.Lowest == falls.Highest) return new BoundSeverity(lowest.Lowest, lowest.Highest, AssessmentAxis.None);
        var highest = table.At(bone.Highest, falls.Highest);
        var axes = AssessmentAxis.None;
        if (Differ(bone.Lowest, falls.Lowest, bone.Highest, falls.Lowest) || Differ(bone.Lowest, falls.Highest, bone.Highest, falls.Highest))
            axes |= AssessmentAxis.Bone;
        if (Differ(bone.Lowest, falls.Lowest, bone.Lowest, falls.Highest) || Differ(bone.Highest, falls.Lowest, bone.Highest, falls.Highest))
            axes |= AssessmentAxis.Falls;
        return new BoundSeverity(lowest.Lowest, highest.Highest, axes);

        bool Differ(BoneTier bone1, FallsLevel falls1, BoneTier bone2, FallsLevel falls2) => table.At(bone1, falls1) != table.At(bone2, falls2);
    }
}
