using BoneRules;
using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Testing;
using CustomRule;

// The rules of the library, and after them the clinic's own.
var rules = RuleSet.Recommended.With("recommended-acme", "1.0.0", FloorAfterKneeOperation.Create(), LegPressAfterKneeOperation.Create());
var validator = new PlanValidator(rules, ExerciseCatalog.Default);

foreach (var rule in rules.Rules) Console.WriteLine($"{rule.Descriptor.Id,-7} {rule.Descriptor.Title}");
Console.WriteLine();

var plan = BoneRulesJson.ReadPlan(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "week.plan.json")));
var report = validator.Check(Clients.Sample, plan);

Console.WriteLine($"{plan.Name}: {report.Outcome}, by {report.Rules.Preset} {report.Rules.Version}");
foreach (var finding in report.Findings.Where(finding => finding.Severity >= Severity.Warning))
    Console.WriteLine($"{finding.Severity,-8} {finding.RuleId,-7} {finding.Message}");
Console.WriteLine();

// What CI must see: the clinic's rules honoured beside the library's, and their tables kept.
string[] expected = ["ACME1", "ACME2", "BR1001"];
var missed = expected.Except(report.Findings.Select(finding => finding.RuleId)).ToList();
if (missed.Count > 0)
{
    Console.Error.WriteLine($"Not found: {string.Join(", ", missed)}");
    return 1;
}
try
{
    RuleTables.Verify();
}
catch (RuleVerificationException failed)
{
    Console.Error.WriteLine(failed.Message);
    return 1;
}
Console.WriteLine("The clinic's rules do what their tables say.");
return 0;
