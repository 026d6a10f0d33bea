using BoneRules.Rules;

namespace BoneRules.Tests.Rules;

/// <summary>What one rule says about a plan for a person, for the case tables of the rules.</summary>
internal static class RuleCheck
{
    /// <summary>The gravest thing the rule says: a finding's severity, else undetermined, else clean.</summary>
    public static ExpectedJudgement Judge(string ruleId, ClientProfile client, ExercisePlan plan, CheckConfiguration? configuration = null)
    {
        var validator = configuration is null ? PlanValidator.Default : new PlanValidator(configuration);
        var report = validator.Check(client, plan);
        var findings = report.Findings.Where(finding => finding.RuleId == ruleId).ToList();
        var undetermined = report.Undetermined.Any(matter => matter.RuleIds.Contains(ruleId));
        var gravest = findings.Count == 0 ? Severity.None : findings.Max(finding => finding.Severity);
        if (gravest == Severity.Error) return ExpectedJudgement.Error;
        if (undetermined) return ExpectedJudgement.Undetermined;
        return gravest switch
        {
            Severity.Warning => ExpectedJudgement.Warning,
            Severity.Info => ExpectedJudgement.Info,
            _ => ExpectedJudgement.Clean,
        };
    }

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Findings(string ruleId, ClientProfile client, ExercisePlan plan) =>
        PlanValidator.Default.Check(client, plan).Findings.Where(finding => finding.RuleId == ruleId).ToList();

    /// <summary>The people for whom severity tables have a column, by the name of the tier or falls level.</summary>
    public static ClientProfile Person(string tier) => tier switch
    {
        "B0" => People.Healthy,
        "B1" => People.Osteopenia,
        "B2" => People.Osteoporosis,
        "B2High" => People.SevereOsteoporosis,
        "B3" => People.VertebralFracture,
        "F1" => People.Healthy.AfterOneFall(),
        "F2" => People.Healthy.AfterTwoFalls(),
        "B2F1" => People.Osteoporosis.AfterOneFall(),
        "B2F2" => People.Osteoporosis.AfterTwoFalls(),
        "unknown" => People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Not one of the people."),
    };
}
