using BoneRules;
using BoneRules.Serialization;

// What was prescribed, what was done, and the person; a log of any importer will do.
static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
var client = BoneRulesJson.ReadClient(Text("client.json"));
var plan = BoneRulesJson.ReadPlan(Text("plan.json"));
var log = BoneRulesJson.ReadPlan(Text("log.json"));

var result = PlanProgressor.Default.Progress(client, plan, log);

foreach (var decision in result.Decisions)
{
    Console.WriteLine($"{decision.Exercise}: {decision.Step}. {decision.Reason}");
    Console.WriteLine($"  now {decision.Now.Repetitions} × {decision.Now.LoadKilograms} kg, next {decision.Next?.Repetitions} × {decision.Next?.LoadKilograms} kg");
    Console.WriteLine($"  source {decision.Citations[0].Source}, {decision.Citations[0].Locator}");
}

// Noted symptoms come before any number.
var dizzy = PlanProgressor.Default.Progress(client with { Symptoms = [Symptom.Dizziness] }, plan, log);
Console.WriteLine($"With dizziness: {dizzy.Decisions[0].Step}. {dizzy.Decisions[0].Reason}");

NextStep[] expected = [NextStep.Advance, NextStep.Advance, NextStep.StepBack, NextStep.Hold];
return result.Decisions.Select(decision => decision.Step).SequenceEqual(expected) && dizzy.Decisions.All(decision => decision.Step == NextStep.Stop) ? 0 : 1;
