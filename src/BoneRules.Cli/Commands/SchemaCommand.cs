using System.CommandLine;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules schema plan|client|report|config</c></summary>
internal static class SchemaCommand
{
    public static Command Create(CliConsole console)
    {
        var name = new Argument<string>("NAME") { Description = "plan, client, report or config." };
        name.AcceptOnlyFromAmong("plan", "client", "report", "config");
        var output = Options.Output();
        var command = new Command("schema", "Prints the JSON Schema of a document.") { name, output };
        command.SetAction(result =>
        {
            var schema = result.GetValue(name) switch
            {
                "plan" => ContractSchema.Plan,
                "client" => ContractSchema.Client,
                "config" => ContractSchema.Configuration,
                _ => ContractSchema.Report,
            };
            Files.Write(result.GetValue(output), schema.TrimEnd('\n') + "\n", console);
            return ExitStatus.Compliant;
        });
        return command;
    }
}
