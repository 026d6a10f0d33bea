using System.CommandLine;
using System.Globalization;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules check PLAN --client CLIENT</c></summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        var plan = new Argument<string>("PLAN") { Description = "The plan: contract JSON, text or Markdown; - for standard input." };
        var client = new Option<string>("--client") { Description = "The person, as contract JSON.", Required = true };
        var format = Options.OneOf("--format", "How to print the report.", "text", "json");
        var from = Options.OneOf("--from", "The format of the plan, where it can't be told.", PlanInput.TextFormat, PlanInput.JsonFormat);
        var unit = Options.OneOf("--unit", "The unit of loads that name none.", "kg", "lb");
        var asOf = new Option<string>("--as-of") { Description = "The reference date (YYYY-MM-DD); else the client's asOf, else today." };
        var output = Options.Output();
        var command = new Command("check", "Judges a plan for a person.") { plan, client, format, from, unit, asOf, output };
        command.SetAction(result =>
        {
            var input = PlanInput.Read(result.GetValue(plan)!, result.GetValue(from), result.GetValue(unit), console);
            var person = PlanInput.ReadClient(result.GetValue(client)!, console);
            person = person with { AsOf = ReferenceDate(result.GetValue(asOf), person, console) };
            var report = PlanValidator.Default.Check(person, input.Plan);
            if (result.GetValue(format) == "json")
            {
                Files.Write(result.GetValue(output), BoneRulesJson.WriteReport(report, indented: true) + "\n", console);
                UnreadLines.Print(input.Lines, console.Error);
            }
            else ReportText.Print(report, input, result.GetValue(output), console);
            return report.Outcome == Outcome.Compliant ? ExitStatus.Compliant : ExitStatus.NotCompliant;
        });
        return command;
    }

    private static DateOnly ReferenceDate(string? stated, ClientProfile client, CliConsole console)
    {
        if (stated is null) return client.AsOf ?? console.Today();
        return DateOnly.TryParseExact(stated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CommandException($"--as-of: \"{stated}\" is not a date such as 2026-11-22.");
    }
}
