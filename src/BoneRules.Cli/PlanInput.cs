using System.Text;
using BoneRules.Import;
using BoneRules.Serialization;

namespace BoneRules.Cli;

/// <summary>A plan as it was given: contract JSON or a third party's text, with the lines that could not be read.</summary>
internal sealed record PlanInput(ExercisePlan Plan, ValueList<ImportedLine> Lines)
{
    public const string TextFormat = "text";
    public const string JsonFormat = "json";

    /// <summary>Reads a plan; what begins with a brace is contract JSON, anything else is text, unless <paramref name="from"/> says which.</summary>
    public static PlanInput Read(string path, string? from, string? unit, CliConsole console)
    {
        var bytes = Files.Read(path, console);
        var format = from ?? (LooksLikeJson(bytes) ? JsonFormat : TextFormat);
        return format == JsonFormat ? new PlanInput(ReadJson(path, bytes), []) : ReadText(path, bytes, unit);
    }

    /// <summary>Reads a client.</summary>
    public static ClientProfile ReadClient(string path, CliConsole console)
    {
        var bytes = Files.Read(path, console);
        return BoneRulesJson.TryReadClient(bytes, out var client, out var error) ? client : throw new CommandException(Describe(path, error));
    }

    private static ExercisePlan ReadJson(string path, byte[] bytes) =>
        BoneRulesJson.TryReadPlan(bytes, out var plan, out var error) ? plan : throw new CommandException(Describe(path, error));

    private static PlanInput ReadText(string path, byte[] bytes, string? unit)
    {
        try
        {
            var options = new ImportOptions { DefaultUnit = unit switch { "kg" => MassUnit.Kilograms, "lb" => MassUnit.Pounds, _ => null } };
            var imported = TextPlanImporter.Import(Encoding.UTF8.GetString(bytes), options);
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
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        // A list is no plan, but whoever sends one meant JSON, and deserves the reader's word on it.
        return bytes.Length > 0 && (bytes[0] == '{' || (bytes[0] == '[' && !bytes.StartsWith("[ ]"u8) && !bytes.StartsWith("[x]"u8)));
    }
}
