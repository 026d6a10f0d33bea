using BoneRules;
using BoneRules.Serialization;

// A woman of 70 with osteoporosis and a vertebral fracture, who has a chair and a band.
var client = BoneRulesJson.ReadClient(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "client.json")));
var request = new GenerationRequest { DaysPerWeek = 5, MinutesPerSession = 30, Weeks = 12, Equipment = ["chair", "band"], Seed = 7 };

var result = PlanGenerator.Default.Generate(client, request);

Console.WriteLine($"{result.State}: {result.Plan?.Name}");
foreach (var session in result.Plan?.Weeks[0].Sessions ?? []) Console.WriteLine($"  {session.Name}, {TimeModel.MinutesOf(session):0} minutes");
foreach (var explanation in result.Explanations.Take(8))
{
    Console.WriteLine($"{explanation.Path}: {explanation.Reason} {string.Join(", ", explanation.RuleIds)}");
    Console.WriteLine($"  dose: {explanation.Dose} ({explanation.Citation?.Source})");
    foreach (var other in explanation.Excluded) Console.WriteLine($"  not {other.Exercise}: {other.RuleId}, {other.Title}");
}
foreach (var unmet in result.Unmet) Console.WriteLine($"{unmet.Severity}: {unmet.Message} What would meet it: {unmet.Remedy}");

// The same rules judge what they wrote.
if (result.State != GenerationState.Complete || result.Plan is not { } plan) return 1;
var report = PlanValidator.Default.Check(client, plan);
Console.WriteLine($"Checked: {report.Outcome}, {report.Findings.Count(finding => finding.Severity >= Severity.Warning)} warnings");

// A published template, fitted to her: what her spine must not take is exchanged, and each change says why.
var routine = PlanGenerator.Default.Generate(client, new GenerationRequest { Template = PlanTemplate.Daily15, DaysPerWeek = 7, MinutesPerSession = 15 });
foreach (var change in routine.Changes.DistinctBy(change => change.From)) Console.WriteLine($"{change.From} → {change.To}: {change.Reason} ({change.RuleId})");

return report.IsCompliant && routine.Changes.Any(change => change is { From: "heel-drop", To: "heel-raise" or "soft-heel-drop" }) ? 0 : 1;
