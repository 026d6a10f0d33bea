using BoneRules.Rules;
using BoneRules.Testing;

namespace BoneRules.Tests.Rules;

/// <summary>A case, and what a rule really says of it.</summary>
internal sealed record JudgedCase(RuleCase Case, ValueList<ExpectedFinding> Findings, ValueList<string> Missing)
{
    /// <summary>The numbers that its findings state as limits.</summary>
    public IEnumerable<MeasureLimit> Limits => Findings.Select(static finding => finding.Limit).OfType<MeasureLimit>().Where(static limit => limit.Level is null);

    /// <summary>Whether the rule says what the case states.</summary>
    public bool Holds => Case.Gravest is { } gravest
        ? gravest == Gravest
        : Findings.ToHashSet().SetEquals(Case.Findings) && Missing.ToHashSet().SetEquals(Case.Missing);

    private ExpectedJudgement Gravest => Findings.Select(static finding => finding.Severity).DefaultIfEmpty().Max() switch
    {
        Severity.Error => ExpectedJudgement.Error,
        _ when Missing.Count > 0 => ExpectedJudgement.Undetermined,
        Severity.Warning => ExpectedJudgement.Warning,
        Severity.Info => ExpectedJudgement.Info,
        _ => ExpectedJudgement.Clean,
    };

    /// <summary>Whether the rule says the same of another case, wherever it finds it.</summary>
    public bool SaysWhat(JudgedCase other) => Findings.Select(static finding => finding.Severity).SequenceEqual(other.Findings.Select(static finding => finding.Severity)) && Missing.Equals(other.Missing);

    /// <summary>The table of a rule, judged by the rule alone.</summary>
    public static IReadOnlyList<JudgedCase> Table(string id) => Table(RuleSet.Recommended.Find(id)!, ExerciseCatalog.Default).ToList();

    /// <summary>The table of a rule, judged by it in another form or over another catalogue.</summary>
    public static IEnumerable<JudgedCase> Table(Rule rule, ExerciseCatalog catalog)
    {
        var alone = new PlanValidator(new RuleSet("alone", "1", [rule]), catalog);
        return RuleTables.Of(rule.Descriptor.Id).Select(ruleCase => Of(ruleCase, rule, ruleCase.Configuration is { } configuration ? new PlanValidator(configuration) : alone));
    }

    private static JudgedCase Of(RuleCase ruleCase, Rule rule, PlanValidator validator)
    {
        var (report, id) = (validator.Check(ruleCase.Client, ruleCase.Plan), rule.Descriptor.Id);
        return new JudgedCase(
            ruleCase,
            report.Findings.Where(finding => finding.RuleId == id).Select(static finding => new ExpectedFinding(finding.Severity, finding.Path, finding.Measured, finding.Limit)).ToValueList(),
            report.Undetermined.Where(matter => matter.RuleIds.Contains(id)).SelectMany(static matter => matter.Missing).ToValueList());
    }
}
