using BoneRules;
using BoneRules.Serialization;

// A plan as an app wrote it, and the person who is to follow it.
var folder = AppContext.BaseDirectory;
var plan = BoneRulesJson.ReadPlan(File.ReadAllText(Path.Combine(folder, "third-party.plan.json")));
var client = BoneRulesJson.ReadClient(File.ReadAllText(Path.Combine(folder, "fracture.client.json")));

// Each finding with the ways to mend it: data, for a person or an app to choose from.
var report = PlanRepairer.Default.WithFixes(client, plan, PlanValidator.Default.Check(client, plan));
foreach (var finding in report.Findings.Where(finding => finding.Severity == Severity.Error))
{
    Console.WriteLine($"{finding.RuleId} {finding.Message}");
    foreach (var fix in finding.Fixes!) Console.WriteLine($"    {fix.Applicability,-12} {fix.Title} ({fix.Edits.Count} edits)");
}

// What software may do alone: lower and take away.
var careful = PlanRepairer.Default.Repair(client, plan);
Print("Without review", careful);

// With a person's word on what is put in place of it.
var reviewed = PlanRepairer.Default.Repair(client, plan, new RepairOptions { IncludeReview = true });
Print("With review", reviewed);

// One fix at a time is JSON Patch on the plan, and then the plan is checked again.
var chosen = report.Findings.First(finding => finding.Severity == Severity.Error).Fixes![0];
var patched = PlanPatch.Apply(plan, chosen.Edits);
var errorsBefore = report.Findings.Count(finding => finding.Severity == Severity.Error);
var errorsAfter = PlanValidator.Default.Check(client, patched).Findings.Count(finding => finding.Severity == Severity.Error);
Console.WriteLine($"{chosen.Title}: {errorsBefore} errors before, {errorsAfter} after");

var asExpected = errorsAfter < errorsBefore && careful.Report.Outcome != Outcome.NonCompliant && reviewed.Report.Outcome != Outcome.NonCompliant;
return asExpected ? 0 : 1;

static void Print(string title, RepairResult result)
{
    Console.WriteLine($"{title}: {result.Report.Outcome}, stopped because {result.StopReason}");
    foreach (var (finding, fix) in result.Applied) Console.WriteLine($"    {finding.RuleId} {finding.Severity}: {fix.Title}");
    foreach (var (finding, reason) in result.Left) Console.WriteLine($"    left {finding.RuleId} {finding.Severity} {finding.Message} {reason}");
}
