using System.CommandLine;
using System.Globalization;
using BoneRules.Import;

namespace BoneRules.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = $"{description} ({string.Join(", ", values)})" };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Option<string?> Output() => new("--output", "-o") { Description = "Write to this file instead of standard output." };

    public static Option<string?> Configuration() => new("--config") { Description = "A configuration (bonerules.json): preset, severities, parameters, suppressions, exercises." };

    /// <summary>The validator that a configuration asks for; the recommended one without.</summary>
    public static PlanValidator ValidatorOf(string? path, CliConsole console)
    {
        if (path is null) return PlanValidator.Default;
        try
        {
            return new PlanValidator(PlanInput.ReadConfiguration(path, console));
        }
        catch (ArgumentException refused)
        {
            throw new CommandException($"{path}: {refused.Message}");
        }
    }

    /// <summary>A date as an option states it.</summary>
    public static DateOnly? DateOf(string option, string? stated)
    {
        if (stated is null) return null;
        return DateOnly.TryParseExact(stated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CommandException($"{option}: \"{stated}\" is not a date such as 2026-11-22.");
    }
}

/// <summary>The options that say how to read a third party's file.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _from = Options.OneOf("--from", "The format of the file, where its content does not tell.", [PlanInput.JsonFormat, .. PlanFormats.Ids]);
    private readonly Option<string?> _unit = Options.OneOf("--unit", "The unit of loads that name none.", "kg", "lb");
    private readonly Option<string?> _since = new("--since") { Description = "Of a log, only what was done from this date on (YYYY-MM-DD)." };
    private readonly Option<string?> _until = new("--until") { Description = "Of a log, only what was done up to this date (YYYY-MM-DD)." };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_from, _unit, _since, _until]) command.Add(option);
    }

    public PlanInput Read(string path, ParseResult result, CliConsole console)
    {
        var options = PlanInput.OptionsOf(result.GetValue(_unit)) with
        {
            From = Options.DateOf("--since", result.GetValue(_since)),
            To = Options.DateOf("--until", result.GetValue(_until)),
        };
        return PlanInput.Read(path, result.GetValue(_from), options, console);
    }
}
