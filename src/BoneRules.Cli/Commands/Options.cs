using System.CommandLine;
using System.CommandLine.Parsing;
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
    public static PlanValidator ValidatorOf(string? path, CliConsole console) => ValidatorOf(path is null ? null : TextFile.Read(path, console));

    /// <inheritdoc cref="ValidatorOf(string, CliConsole)"/>
    public static PlanValidator ValidatorOf(TextFile? file)
    {
        if (file is null) return PlanValidator.Default;
        try
        {
            return new PlanValidator(PlanInput.ConfigurationOf(file));
        }
        catch (ArgumentException refused)
        {
            throw new CommandException($"{file.Path}: {refused.Message}");
        }
    }

    /// <summary>An address as an option states it.</summary>
    public static Uri? AbsoluteUri(ArgumentResult result)
    {
        var stated = result.Tokens[0].Value;
        if (Uri.TryCreate(stated.EndsWith('/') ? stated : stated + "/", UriKind.Absolute, out var address)) return address;
        result.AddError($"\"{stated}\" is not an address such as https://example.org/docs/.");
        return null;
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
    private readonly Option<string?> _names = new("--exercise-names") { Description = "Names by the ids that the file has in their place, as JSON ({\"345\": \"Squat\"}); without it such exercises stay unknown." };
    private readonly Option<string?> _since = new("--since") { Description = "Of a log, only what was done from this date on (YYYY-MM-DD)." };
    private readonly Option<string?> _until = new("--until") { Description = "Of a log, only what was done up to this date (YYYY-MM-DD)." };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_from, _unit, _names, _since, _until]) command.Add(option);
    }

    public PlanInput Read(string path, ParseResult result, CliConsole console) => PlanInput.Read(path, FormatOf(result), OptionsOf(result, console), console);

    public string? FormatOf(ParseResult result) => result.GetValue(_from);

    public ImportOptions OptionsOf(ParseResult result, CliConsole console) =>
        PlanInput.OptionsOf(result.GetValue(_unit)) with
        {
            ExerciseNames = result.GetValue(_names) is { } names ? ExerciseNames.Read(names, console) : null,
            From = Options.DateOf("--since", result.GetValue(_since)),
            To = Options.DateOf("--until", result.GetValue(_until)),
        };
}
