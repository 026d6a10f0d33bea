using AssistantGuard;
using BoneRules.Serialization;

// A language model writes plans; nobody sees one before it was checked. Two files stand in for the model, so that the sample always says the same.
var folder = AppContext.BaseDirectory;
var client = BoneRulesJson.ReadClient(File.ReadAllText(Path.Combine(folder, "client.json")));
var answers = new Queue<string>(["first-answer.md", "second-answer.md"]);
Func<string, string> assistant = _ => File.ReadAllText(Path.Combine(folder, answers.Dequeue()));

// Every report is kept, of what was refused as of what was accepted: somebody may ask later what was shown, and why.
var reports = Directory.CreateDirectory(args is [var path] ? path : Path.Combine(folder, "reports"));
var guard = new PlanGuard(client, mostAttempts: 3);
var accepted = guard.Ask("Write a week of exercise for this person.", assistant, attempt =>
{
    File.WriteAllText(Path.Combine(reports.FullName, $"attempt-{attempt.Number}.report.json"), BoneRulesJson.WriteReport(attempt.Report, indented: true) + "\n");
    Console.WriteLine($"Attempt {attempt.Number}: {attempt.Report.Outcome}");
    if (attempt.RepairRequest is { } request) Console.WriteLine(request);
});

Console.WriteLine(accepted is null ? "Nothing is shown: no answer passed. A person writes the plan." : $"Attempt {accepted.Number} is shown, with {accepted.Report.Findings.Count} remarks. Information, not medical advice.");
return accepted?.Number == 2 && reports.GetFiles("*.report.json").Length >= 2 ? 0 : 1;
