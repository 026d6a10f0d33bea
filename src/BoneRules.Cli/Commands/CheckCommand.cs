using System.CommandLine;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules check PLAN --client CLIENT</c></summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        var plan = new Argument<string>("PLAN") { Description = "The plan: contract JSON or a third party's file; - for standard input." };
        var client = new Option<string>("--client") { Description = "The person, as contract JSON.", Required = true };
        var format = Options.OneOf("--format", "How to print the report.", "text", "json");
        var explain = new Option<bool>("--explain") { Description = "Also print why, condition by condition, and what each answer to a missing fact would change." };
        var fixes = new Option<bool>("--fixes") { Description = "Also give ways to mend each finding." };
        var asOf = new Option<string?>("--as-of") { Description = "The reference date (YYYY-MM-DD); else the client's asOf, else today." };
        var configuration = Options.Configuration();
        var output = Options.Output();
        var reading = new ReadingOptions();
        var command = new Command("check", "Judges a plan for a person.") { plan, client, format, fixes, explain, asOf, configuration, output };
        reading.AddTo(command);
        command.SetAction(result =>
        {
            var input = reading.Read(result.GetValue(plan)!, result, console);
            var person = PlanInput.ReadClient(result.GetValue(client)!, console);
            person = person with { AsOf = Options.DateOf("--as-of", result.GetValue(asOf)) ?? person.AsOf ?? console.Today() };
            var validator = Options.ValidatorOf(result.GetValue(configuration), console);
            var report = validator.Check(person, input.Plan);
            if (result.GetValue(fixes)) report = new PlanRepairer(validator).WithFixes(person, input.Plan, report);
            if (result.GetValue(format) == "json")
            {
                Files.Write(result.GetValue(output), BoneRulesJson.WriteReport(report, indented: true) + "\n", console);
                UnreadLines.Print(input.Lines, console.Error);
            }
            else ReportText.Print(report, input, new Reasons(validator, person), result.GetValue(explain), result.GetValue(output), console);
            return report.Outcome == Outcome.Compliant ? ExitStatus.Compliant : ExitStatus.NotCompliant;
        });
        return command;
    }
}
