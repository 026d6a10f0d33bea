using System.CommandLine;
using BoneRules.Cli.Mcp;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules mcp</c></summary>
internal static class McpCommand
{
    public static Command Create(CliConsole console)
    {
        var configuration = Options.Configuration();
        var command = new Command("mcp", "Serves the Model Context Protocol on standard input and output, for assistants: read-only tools that check, explain and mend plans.") { configuration };
        command.SetAction(async (result, cancellation) =>
        {
            var tools = new ToolBox(Options.ValidatorOf(result.GetValue(configuration), console), console.Today);
            // Only here is the protocol's library named, so that no other command loads it.
            await McpHost.RunAsync(tools, console.Input, console.Bytes, cancellation);
            return ExitStatus.Compliant;
        });
        return command;
    }
}
