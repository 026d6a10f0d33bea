using System.CommandLine;
using BoneRules.Cli.Commands;

namespace BoneRules.Cli;

/// <summary>The <c>bonerules</c> command line.</summary>
internal static class CommandLine
{
    /// <summary>The commands, in the order of the help.</summary>
    private static readonly (string Name, Func<CliConsole, Command> Create)[] Commands =
    [
        ("check", CheckCommand.Create),
        ("fix", FixCommand.Create),
        ("generate", GenerateCommand.Create),
        ("progress", ProgressCommand.Create),
        ("import", ImportCommand.Create),
        ("rules", RulesCommand.Create),
        ("explain", ExplainCommand.Create),
        ("batch", BatchCommand.Create),
        ("classify", ClassifyCommand.Create),
        ("diff", DiffCommand.Create),
        ("schema", SchemaCommand.Create),
        ("mcp", McpCommand.Create),
    ];

    public static int Run(string[] args, CliConsole console)
    {
        var root = new RootCommand("Checks exercise plans for people with weak bones against published guidance. Information, not medical advice.");
        foreach (var command in Asked(args)) root.Add(command.Create(console));
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

    /// <summary>The command that comes first, where it is one: whoever names it does not wait for the options of all others.</summary>
    private static ReadOnlySpan<(string Name, Func<CliConsole, Command> Create)> Asked(string[] args)
    {
        for (var i = 0; i < Commands.Length && args.Length > 0; i++)
            if (Commands[i].Name == args[0]) return Commands.AsSpan(i, 1);
        return Commands;
    }
}
