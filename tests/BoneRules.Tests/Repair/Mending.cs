using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Repair;

/// <summary>Short forms for tests of mends.</summary>
internal static class Mending
{
    public static RepairOptions Reviewed { get; } = new() { IncludeReview = true };

    /// <summary>The fixes of a rule's first finding.</summary>
    public static ValueList<PlanFix> Fixes(ClientProfile person, ExercisePlan plan, string rule)
    {
        var finding = PlanValidator.Default.Check(person, plan).Findings.FirstOrDefault(finding => finding.RuleId == rule);
        finding.Should().NotBeNull($"{rule} finds something");
        return PlanRepairer.Default.Propose(person, plan, finding!);
    }

    /// <summary>The plan with a fix applied, after a look at what every fix must keep to.</summary>
    public static ExercisePlan Applied(this PlanFix fix, ExercisePlan plan)
    {
        fix.Edits[0].Op.Should().Be(EditOperation.Test, "a fix begins with a test");
        return PlanPatch.Apply(plan, fix.Edits);
    }

    public static int Errors(ClientProfile person, ExercisePlan plan) => PlanValidator.Default.Check(person, plan).Findings.Count(finding => finding.Severity == Severity.Error);

    public static IEnumerable<string> RulesFound(ClientProfile person, ExercisePlan plan, Severity atLeast) =>
        PlanValidator.Default.Check(person, plan).Findings.Where(finding => finding.Severity >= atLeast).Select(finding => finding.RuleId);

    public static string Json(ExercisePlan plan) => BoneRulesJson.WritePlan(plan, indented: true);
}
