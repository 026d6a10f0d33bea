using System.Globalization;
using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Docs;

/// <summary>Sample plans and published programmes as they were, the edits, and what is left, person by person.</summary>
internal static class RepairedPlans
{
    public const string Page = "docs/guides/repaired-plans.md";

    private const string Examples = "tests/BoneRules.Tests/Examples", Templates = "src/BoneRules/Generation/Templates";

    /// <summary>Three sample plans and the two mini-programmes.</summary>
    public static readonly (string Title, string Path)[] Plans =
    [
        ("A plan as an app wrote it", $"{Examples}/third-party.plan.json"),
        ("A language model's plan", "samples/RepairPlan/third-party.plan.json"),
        ("The week of four pillars", $"{Templates}/four-pillar-week.json"),
        ("Fifteen minutes a day", $"{Examples}/daily-15.plan.json"),
        ("The twenty-minute circuit", $"{Examples}/circuit-20.plan.json"),
    ];

    /// <summary>The people, by the letters of the rulings.</summary>
    public static readonly (string Name, ClientProfile Person)[] Persons =
    [
        ("B1: osteopenia", People.Osteopenia), ("B2: osteoporosis", People.Osteoporosis), ("B3: a vertebral fracture", People.VertebralFracture),
        ("F2: osteopenia and two falls", People.Osteopenia.AfterTwoFalls()),
    ];

    public static string Write(string root)
    {
        var text = new StringBuilder();
        foreach (var (title, path) in Plans)
        {
            var plan = BoneRulesJson.ReadPlan(Checkout.Text(root, path));
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n[{path}](../../{path})\n");
            foreach (var (name, person) in Persons) Append(text, name, person, plan);
            text.Append('\n');
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, ClientProfile person, ExercisePlan plan)
    {
        var before = PlanValidator.Default.Check(person, plan);
        var result = PlanRepairer.Default.Repair(person, plan, new RepairOptions { IncludeReview = true });
        text.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\nBefore: {Counts(before)}. After: {Counts(result.Report)}.\n\n");
        if (result.Applied.Count == 0) text.Append("Nothing is changed.\n");
        foreach (var (finding, fix) in result.Applied)
            text.Append(CultureInfo.InvariantCulture, $"- {Applicability(fix)}, for [{finding.RuleId}](../rules/{finding.RuleId}.md) {RulePage.Name(finding.Severity.ToString())}: {fix.Title}\n");
        foreach (var (finding, reason) in result.Left.DistinctBy(static left => (left.Finding.RuleId, left.Reason)))
            text.Append(CultureInfo.InvariantCulture, $"- left, [{finding.RuleId}](../rules/{finding.RuleId}.md) {RulePage.Name(finding.Severity.ToString())}: {finding.Message} {reason}\n");
    }

    private static string Applicability(PlanFix fix) => fix.Applicability == FixApplicability.Automatic ? "automatic" : "after review";

    private static string Counts(ValidationReport report) => string.Create(CultureInfo.InvariantCulture,
        $"{Number(report, Severity.Error, "error")}, {Number(report, Severity.Warning, "warning")}");

    private static string Number(ValidationReport report, Severity severity, string what)
    {
        var count = report.Findings.Count(finding => finding.Severity == severity);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
    }
}
