using System.CommandLine;

namespace BoneRules.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Option<string?> Output() => new("--output", "-o") { Description = "Write to this file instead of standard output." };
}
