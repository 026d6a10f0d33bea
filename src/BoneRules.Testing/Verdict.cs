using BoneRules.Rules;

namespace BoneRules.Testing;

/// <summary>What one rule says in a report.</summary>
internal sealed class Verdict(ValidationReport report, string ruleId)
{
    public ValidationReport Report { get; } = report;

    public ValueList<Finding> Findings { get; } = report.Findings.Where(finding => finding.RuleId == ruleId).ToValueList();

    public ValueList<UndeterminedMatter> Open { get; } = report.Undetermined.Where(matter => matter.RuleIds.Contains(ruleId)).ToValueList();

    public ValueList<string> Missing => Open.SelectMany(static matter => matter.Missing).Distinct().ToValueList();

    /// <summary>How many findings are this grave or graver; what is open may be as grave.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity >= severity) + Open.Count;

    public bool IsSilent => Findings.Count == 0 && Open.Count == 0;

    /// <summary>The gravest thing that the rule says: an error, else that it is undecided, else a lesser finding.</summary>
    public ExpectedJudgement Gravest => Findings.Select(static finding => finding.Severity).DefaultIfEmpty().Max() switch
    {
        Severity.Error => ExpectedJudgement.Error,
        _ when Open.Count > 0 => ExpectedJudgement.Undetermined,
        Severity.Warning => ExpectedJudgement.Warning,
        Severity.Info => ExpectedJudgement.Info,
        _ => ExpectedJudgement.Clean,
    };

    /// <summary>Whether the rule says the same in another report.</summary>
    public bool SaysWhat(Verdict other) => Findings.Equals(other.Findings) && Missing.Equals(other.Missing);

    public override string ToString()
    {
        var said = Findings.Select(static finding => Words.Of(ExpectedFinding.Of(finding))).ToList();
        if (Open.Count > 0) said.Add("undecided without " + Words.List(Missing));
        return said.Count == 0 ? "nothing" : string.Join("; ", said);
    }
}
