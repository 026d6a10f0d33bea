using System.CommandLine;
using BoneRules.Cli.Commands;

namespace BoneRules.Cli;

/// <summary>The <c>bonerules</c> command line.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, CliConsole console)
    {
        var root = new RootCommand("Checks exercise plans for people with weak bones against published guidance. Information, not medical advice.")
        {
            CheckCommand.Create(console),
            FixCommand.Create(console),
            GenerateCommand.Create(console),
            ProgressCommand.Create(console),
            ImportCommand.Create(console),
            RulesCommand.Create(console),
            ExplainCommand.Create(console),
            BatchCommand.Create(console),
            ClassifyCommand.Create(console),
            DiffCommand.Create(console),
            SchemaCommand.Create(console),
            McpCommand.Create(console),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            // The parser breaks its longer messages over lines; a caller reads one.
            console.Error.WriteLine($"bonerules: {string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
            return ExitStatus.CouldNotCheck;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CommandException failure)
        {
            console.Error.WriteLine($"bonerules: {failure.Message}");
            return ExitStatus.CouldNotCheck;
        }
    }
}
