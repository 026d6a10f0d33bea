using System.CommandLine;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules import FILE --from text</c></summary>
internal static class ImportCommand
{
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The third party's plan; - for standard input." };
        var from = Options.OneOf("--from", "The format of the file.", PlanInput.TextFormat);
        from.Required = true;
        var unit = Options.OneOf("--unit", "The unit of loads that name none.", "kg", "lb");
        var output = Options.Output();
        var command = new Command("import", "Turns a third party's plan into contract JSON; what it could not read goes to standard error, by line.")
        {
            file, from, unit, output,
        };
        command.SetAction(result =>
        {
            var input = PlanInput.Read(result.GetValue(file)!, result.GetValue(from), result.GetValue(unit), console);
            Files.Write(result.GetValue(output), BoneRulesJson.WritePlan(input.Plan, indented: true) + "\n", console);
            UnreadLines.Print(input.Lines, console.Error);
            return ExitStatus.Compliant;
        });
        return command;
    }
}
