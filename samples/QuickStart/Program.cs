using BoneRules;
using BoneRules.Import;
using BoneRules.Serialization;

// A plan as an app wrote it, and the person who is to follow it.
var folder = AppContext.BaseDirectory;
var imported = TextPlanImporter.Import(File.ReadAllText(Path.Combine(folder, "third-party-plan.md")));
var client = BoneRulesJson.ReadClient(File.ReadAllText(Path.Combine(folder, "client.json")));

var report = PlanValidator.Default.Check(client, imported.Plan);

Console.WriteLine($"{imported.Plan.Name}: {report.Outcome}, bone tier {report.Assessment.ReportedBoneTier}");
foreach (var finding in report.Findings.Where(finding => finding.Severity >= Severity.Warning))
{
    var citation = finding.Citations[0];
    Console.WriteLine($"{finding.Severity,-8} {finding.RuleId} {finding.Message}");
    Console.WriteLine($"         source {citation.Source}, {citation.Locator} ({string.Join(", ", citation.Statements)})");
    Console.WriteLine($"         fix    {finding.Advice}");
}
foreach (var matter in report.Undetermined) Console.WriteLine($"Unknown  {matter.Message}");
foreach (var exercise in report.NotAssessed) Console.WriteLine($"Not recognised: {exercise.Name}");
foreach (var line in imported.Lines.Where(line => line.Kind == ImportedLineKind.NotUnderstood)) Console.WriteLine($"Line {line.Line} not understood: {line.Text}");
