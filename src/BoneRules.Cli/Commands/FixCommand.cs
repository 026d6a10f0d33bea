using System.CommandLine;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules fix PLAN --client CLIENT</c></summary>
internal static class FixCommand
{
    public static Command Create(CliConsole console)
    {
        var plan = new Argument<string>("PLAN") { Description = "The plan: contract JSON or a third party's file; - for standard input." };
        var client = new Option<string>("--client") { Description = "The person, as contract JSON.", Required = true };
        var diff = new Option<bool>("--diff") { Description = "Print what changes, session by session, on standard output; the plan then only goes to a file named with -o." };
        var review = new Option<bool>("--include-review") { Description = "Also apply what a person should look at: substitutes, additions, moves." };
        var asOf = new Option<string?>("--as-of") { Description = "The reference date (YYYY-MM-DD); else the client's asOf, else today." };
        var configuration = Options.Configuration();
        var output = Options.Output();
        var reading = new ReadingOptions();
        var command = new Command("fix", "Mends a plan for a person; what is left goes to standard error.") { plan, client, diff, review, asOf, configuration, output };
        reading.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var input = reading.Read(result.GetValue(plan)!, result, console);
            var person = PlanInput.ReadClient(result.GetValue(client)!, console);
            person = person with { AsOf = Options.DateOf("--as-of", result.GetValue(asOf)) ?? person.AsOf ?? console.Today() };
            var repairer = new PlanRepairer(Options.ValidatorOf(result.GetValue(configuration), console));
            var mended = repairer.Repair(person, input.Plan, new RepairOptions { IncludeReview = result.GetValue(review) }, cancellation);
            var path = result.GetValue(output);
            if (path is not null || !result.GetValue(diff)) Files.Write(path, BoneRulesJson.WritePlan(mended.Plan, indented: true) + "\n", console);
            if (result.GetValue(diff)) console.Output.Write(PlanDiffText.Of(input.Plan, mended.Plan));
            UnreadLines.Print(input.Lines, console.Error);
            LeftText.Print(mended, console.Error);
            return Task.FromResult(mended.Report.Outcome == Outcome.Compliant ? ExitStatus.Compliant : ExitStatus.NotCompliant);
        });
        return command;
    }
}
