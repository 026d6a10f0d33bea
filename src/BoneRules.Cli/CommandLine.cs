using System.CommandLine;
using System.CommandLine.Help;
using BoneRules.Cli.Commands;
using BoneRules.Cli.Text;

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
        // Not a root command: that one is called what the file is called that runs.
        var root = new Command("bonerules", "Checks exercise plans for people with weak bones against published guidance. Information, not medical advice.") { new HelpOption(), new VersionOption() };
        foreach (var command in Asked(args)) root.Add(command.Create(console));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            // The parser breaks its longer messages over lines; a caller reads one.
            console.Error.WriteLine($"bonerules: {UnknownCommand(args) ?? string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
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

    /// <summary>What is wrong where the first word is no command; the parser says only that one is missing.</summary>
    private static string? UnknownCommand(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-') || Array.Exists(Commands, command => command.Name == args[0])) return null;
        return $"there is no command {Plain.Of(args[0])}; there are {string.Join(", ", Commands.Select(static command => command.Name))}.";
    }

    /// <summary>The command that comes first, where it is one: whoever names it does not wait for the options of all others.</summary>
    private static ReadOnlySpan<(string Name, Func<CliConsole, Command> Create)> Asked(string[] args)
    {
        for (var i = 0; i < Commands.Length && args.Length > 0; i++)
            if (Commands[i].Name == args[0]) return Commands.AsSpan(i, 1);
        return Commands;
    }
}
