using BoneRules.Rules;

namespace BoneRules;

/// <summary>Keeps the account of suppressions: which findings each covers, and which cover none or are over.</summary>
internal sealed class SuppressionLedger
{
    private readonly ValueList<Suppression> _suppressions;
    private readonly bool[] _over, _used;

    public SuppressionLedger(ValueList<Suppression> suppressions, DateOnly? asOf)
    {
        _suppressions = suppressions;
        _used = new bool[suppressions.Count];
        _over = new bool[suppressions.Count];
        for (var i = 0; i < _over.Length; i++)
            _over[i] = IsOver(suppressions[i], asOf);
    }

    /// <summary>The first suppression in force that covers the finding; all that do are in use.</summary>
    public Suppression? Covering(Finding finding, string? nameInPlan)
    {
        Suppression? first = null;
        for (var i = 0; i < _suppressions.Count; i++)
        {
            if (_over[i] || !Matches(_suppressions[i], finding, nameInPlan)) continue;
            _used[i] = true;
            first ??= _suppressions[i];
        }
        return first;
    }

    /// <summary>The suppressions at fault, by their place in the configuration.</summary>
    public IEnumerable<(int Index, SuppressionFault Fault)> Faults()
    {
        for (var i = 0; i < _suppressions.Count; i++)
        {
            if (_over[i]) yield return (i, SuppressionFault.Expired);
            else if (!_used[i]) yield return (i, SuppressionFault.Unused);
        }
    }

    /// <summary>Whether its last day is over, or no reference date tells whether it is.</summary>
    internal static bool IsOver(Suppression suppression, DateOnly? asOf) => suppression.ExpiresOn is { } last && !(asOf <= last);

    /// <summary>Whether it is about the finding, in force or not.</summary>
    internal static bool Matches(Suppression suppression, Finding finding, string? nameInPlan) =>
        suppression.Rule == finding.RuleId
        && (suppression.Path is not { } path || finding.Path == path || (finding.Path.StartsWith(path, StringComparison.Ordinal) && finding.Path[path.Length..].StartsWith('/')))
        && (suppression.Exercise is not { } exercise || exercise == finding.Exercise || exercise == nameInPlan)
        && (suppression.Id is not { } id || id == finding.Id);
}
