using System.CommandLine;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules import FILE --from FORMAT</c></summary>
internal static class ImportCommand
{
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The third party's plan or log; - for standard input." };
        var output = Options.Output();
        var reading = new ReadingOptions();
        var command = new Command("import", "Turns a third party's plan or log into contract JSON; what it could not read goes to standard error, by line.") { file, output };
        reading.AddTo(command);
        command.SetAction(result =>
        {
            var input = reading.Read(result.GetValue(file)!, result, console);
            Files.Write(result.GetValue(output), BoneRulesJson.WritePlan(input.Plan, indented: true) + "\n", console);
            UnreadLines.Print(input.Lines, console.Error);
            ImportSummary.Print(input, console.Error);
            return ExitStatus.Compliant;
        });
        return command;
    }
}
