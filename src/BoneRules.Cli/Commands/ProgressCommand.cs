using System.CommandLine;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules progress LOG --plan PLAN --client CLIENT</c></summary>
internal static class ProgressCommand
{
    public static Command Create(CliConsole console)
    {
        var log = new Argument<string>("LOG") { Description = "What was performed: contract JSON or a third party's file; - for standard input." };
        var plan = new Option<string>("--plan") { Description = "The plan that was followed.", Required = true };
        var client = new Option<string>("--client") { Description = "The person, as contract JSON.", Required = true };
        var format = Options.OneOf("--format", "How to print the steps.", "text", "json");
        var asOf = new Option<string?>("--as-of") { Description = "The day of the decision (YYYY-MM-DD); else the client's asOf, else today." };
        var configuration = Options.Configuration();
        var output = Options.Output();
        var reading = new ReadingOptions();
        var command = new Command("progress", "Says the next step of each exercise, from what was performed.") { log, plan, client, format, asOf, configuration, output };
        reading.AddTo(command);
        command.SetAction(result =>
        {
            var performed = reading.Read(result.GetValue(log)!, result, console);
            var planned = PlanInput.Read(result.GetValue(plan)!, null, (string?)null, console);
            var person = PlanInput.ReadClient(result.GetValue(client)!, console);
            person = person with { AsOf = Options.DateOf("--as-of", result.GetValue(asOf)) ?? person.AsOf ?? console.Today() };
            var progressor = new PlanProgressor(Options.ValidatorOf(result.GetValue(configuration), console).Rules);
            var steps = Progress(progressor, person, planned.Plan, performed.Plan, result.GetValue(log)!);
            Files.Write(result.GetValue(output), result.GetValue(format) == "json" ? BoneRulesJson.WriteProgression(steps, indented: true) + "\n" : ProgressionText.Of(steps), console);
            UnreadLines.Print(performed.Lines, console.Error);
            return steps.Decisions.Any(static decision => decision.Step == NextStep.Stop) ? ExitStatus.NotCompliant : ExitStatus.Compliant;
        });
        return command;
    }

    private static ProgressionResult Progress(PlanProgressor progressor, ClientProfile person, ExercisePlan plan, ExercisePlan log, string path)
    {
        try
        {
            return progressor.Progress(person, plan, log);
        }
        catch (ArgumentException refused)
        {
            throw new CommandException($"{path}: {refused.Message.ReplaceLineEndings(" ")}");
        }
    }
}
