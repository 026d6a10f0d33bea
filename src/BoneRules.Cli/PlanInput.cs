using BoneRules.Import;
using BoneRules.Serialization;

namespace BoneRules.Cli;

/// <summary>A plan as it was given: contract JSON or a third party's file, with an account of its lines.</summary>
internal sealed record PlanInput(ExercisePlan Plan, ValueList<ImportedLine> Lines)
{
    /// <summary>The format of the wire contract, beside those that can be imported.</summary>
    public const string JsonFormat = "json";

    /// <summary>Reads a plan of the format that its content tells, unless <paramref name="from"/> says which.</summary>
    public static PlanInput Read(string path, string? from, string? unit, CliConsole console) => Read(path, from, OptionsOf(unit), console);

    /// <inheritdoc cref="Read(string, string, string, CliConsole)"/>
    public static PlanInput Read(string path, string? from, ImportOptions options, CliConsole console)
    {
        var bytes = Files.Read(path, console);
        var format = from ?? FormatOf(path, bytes);
        return format == JsonFormat ? new PlanInput(ReadJson(path, bytes), []) : Import(path, bytes, format, options);
    }

    /// <summary>Reads a client.</summary>
    public static ClientProfile ReadClient(string path, CliConsole console)
    {
        var bytes = Files.Read(path, console);
        return BoneRulesJson.TryReadClient(bytes, out var client, out var error) ? client : throw new CommandException(Describe(path, error));
    }

    /// <summary>Reads a configuration.</summary>
    public static CheckConfiguration ReadConfiguration(string path, CliConsole console)
    {
        var bytes = Files.Read(path, console);
        return BoneRulesJson.TryReadConfiguration(bytes, out var configuration, out var error) ? configuration : throw new CommandException(Describe(path, error));
    }

    public static ImportOptions OptionsOf(string? unit) => new() { DefaultUnit = unit switch { "kg" => MassUnit.Kilograms, "lb" => MassUnit.Pounds, _ => null } };

    /// <summary>What looks like JSON and is no other app's is the contract's, whose reader says best what is wrong with it.</summary>
    private static string FormatOf(string path, byte[] bytes)
    {
        var detected = PlanFormats.Detect(bytes, path);
        if (LooksLikeJson(bytes)) return detected.Id is { } id && id != PlanFormats.Text ? id : JsonFormat;
        return detected.Id ?? throw new CommandException($"{path}: {detected.Reason} Say which with --from.");
    }

    private static ExercisePlan ReadJson(string path, byte[] bytes) =>
        BoneRulesJson.TryReadPlan(bytes, out var plan, out var error) ? plan : throw new CommandException(Describe(path, error));

    private static PlanInput Import(string path, byte[] bytes, string format, ImportOptions options)
    {
        try
        {
            var imported = PlanFormats.Import(format, new MemoryStream(bytes, writable: false), options);
            return new PlanInput(imported.Plan, imported.Lines);
        }
        catch (ImportException failure)
        {
            throw new CommandException($"{path}:{failure.Line}: {failure.Message}");
        }
    }

    private static string Describe(string path, ContractError error)
    {
        var place = error.Path.Length == 0 ? "" : $"{error.Path}: ";
        return $"{path}:{error.Line}:{error.Column}: {place}{error.Message}";
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(System.Text.Encoding.UTF8.Preamble)) bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        // A list is no plan, but whoever sends one meant JSON, and deserves the reader's word on it.
        return bytes.Length > 0 && (bytes[0] == '{' || (bytes[0] == '[' && !bytes.StartsWith("[ ]"u8) && !bytes.StartsWith("[x]"u8)));
    }
}
