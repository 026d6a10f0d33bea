using BoneRules;
using BoneRules.NRules;
using BoneRules.Serialization;
using NRules;
using NRules.Fluent;
using NRulesSession;

var folder = AppContext.BaseDirectory;
var client = BoneRulesJson.ReadClient(File.ReadAllText(Path.Combine(folder, "fracture.client.json")));
var plan = BoneRulesJson.ReadPlan(File.ReadAllText(Path.Combine(folder, "week.plan.json")));
var before = PlanValidator.Default.Check(client, plan);

// The rules of the library beside the clinic's own, compiled once.
var own = new RuleRepository();
own.Load(rules => rules.From(typeof(ForbiddenMovementIsSwapped), typeof(UnknownExerciseIsAsked)));
var repository = new BoneRulesRepository().With(own);
var factory = repository.Compile();

// A session: insert the plan, let the rules fire, read what they concluded.
var session = factory.CreateSession();
var facts = session.InsertPlan(repository, client, plan);
session.Fire();
Console.WriteLine("The clinic's rules:");
foreach (var note in session.Query<Note>().AsEnumerable().OrderBy(note => note.Text, StringComparer.Ordinal)) Console.WriteLine($"    {note.Text}");

// The same report as from the engine, of the plan as the session has left it.
var report = session.Report(facts);
Print("Before", before);
Print("After", report);

// The author answers: one prescription changes in place, and only what it can change is judged again.
session.Change(facts.Prescriptions[4], facts.Prescriptions[4].Source with { Exercise = "bird-dog" });
session.Fire();
Print("Answered", session.Report(facts));

// What CI must see: the swaps made, the unknown still unknown, and the session of one mind with the engine.
var engine = PlanValidator.Default.Check(client, facts.Plan.Source);
var agrees = BoneRulesJson.WriteReport(session.Report(facts)) == BoneRulesJson.WriteReport(engine);
var swapped = facts.Prescriptions[1].Source.Exercise != "sit-up" && facts.Prescriptions[3].Source.Exercise != "box-jump";
return agrees && swapped && report.Outcome == Outcome.Undetermined && engine.Outcome == Outcome.Compliant ? 0 : 1;

static void Print(string when, ValidationReport report)
{
    Console.WriteLine($"{when}: {report.Outcome}");
    foreach (var finding in report.Findings.Where(finding => finding.Severity == Severity.Error)) Console.WriteLine($"    {finding.RuleId} {finding.Path} {finding.Message}");
    foreach (var matter in report.Undetermined) Console.WriteLine($"    {matter.RuleIds.Count} rules wait for {string.Join(" and ", matter.Missing)}");
}
