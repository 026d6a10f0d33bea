using BoneRules.Import;
using BoneRules.Serialization;

namespace BoneRules.Cli;

/// <summary>A plan as it was given: contract JSON or a third party's file, with an account of its lines.</summary>
internal sealed class PlanInput
{
    /// <summary>The format of the wire contract, beside those that can be imported.</summary>
    public const string JsonFormat = "json";

    private ExercisePlan? _plan;

    private PlanInput(TextFile file, ExercisePlan? plan, ValueList<ImportedLine> lines, bool isContract) => (File, _plan, Lines, IsContract) = (file, plan, lines, isContract);

    /// <summary>The file.</summary>
    public TextFile File { get; }

    /// <summary>The plan. What was checked as text is read when somebody asks for more than its report.</summary>
    public ExercisePlan Plan => _plan ??= ReadJson(File);

    /// <summary>What became of each line of a third party's file; none for contract JSON.</summary>
    public ValueList<ImportedLine> Lines { get; }

    /// <summary>Whether it is contract JSON, so that paths of the plan are paths of the file.</summary>
    public bool IsContract { get; }

    /// <summary>Reads a plan of the format that its content tells, unless <paramref name="from"/> says which.</summary>
    public static PlanInput Read(string path, string? from, string? unit, CliConsole console) => Read(path, from, OptionsOf(unit), console);

    /// <inheritdoc cref="Read(string, string, string, CliConsole)"/>
    public static PlanInput Read(string path, string? from, ImportOptions options, CliConsole console) => Read(TextFile.Read(path, console), from, options);

    /// <inheritdoc cref="Read(string, string, string, CliConsole)"/>
    public static PlanInput Read(TextFile file, string? from, ImportOptions options)
    {
        var format = from ?? FormatOf(file);
        return format == JsonFormat ? new PlanInput(file, ReadJson(file), [], isContract: true) : Import(file, format, options);
    }

    /// <summary>A plan that was found to be contract JSON without being read.</summary>
    public static PlanInput OfContract(TextFile file) => new(file, null, [], isContract: true);

    /// <summary>Whether a file may be contract JSON, as far as its first letter tells.</summary>
    public static bool MayBeContract(TextFile file, string? from) => (from ?? JsonFormat) == JsonFormat && LooksLikeJson(file.Bytes);

    /// <summary>Reads a client.</summary>
    public static ClientProfile ReadClient(string path, CliConsole console) => ClientOf(TextFile.Read(path, console));

    /// <summary>The client that a file describes.</summary>
    public static ClientProfile ClientOf(TextFile file) =>
        BoneRulesJson.TryReadClient(file.Bytes, out var client, out var error) ? client : throw new CommandException(Describe(file.Path, error));

    /// <summary>The configuration that a file describes.</summary>
    public static CheckConfiguration ConfigurationOf(TextFile file) =>
        BoneRulesJson.TryReadConfiguration(file.Bytes, out var configuration, out var error) ? configuration : throw new CommandException(Describe(file.Path, error));

    public static ImportOptions OptionsOf(string? unit) => new() { DefaultUnit = unit switch { "kg" => MassUnit.Kilograms, "lb" => MassUnit.Pounds, _ => null } };

    /// <summary>What looks like JSON and is no other app's is the contract's, whose reader says best what is wrong with it.</summary>
    private static string FormatOf(TextFile file)
    {
        var detected = PlanFormats.Detect(file.Bytes, file.Path);
        if (LooksLikeJson(file.Bytes)) return detected.Id is { } id && id != PlanFormats.Text ? id : JsonFormat;
        return detected.Id ?? throw new CommandException($"{file.Path}: {detected.Reason} Say which with --from.");
    }

    private static ExercisePlan ReadJson(TextFile file) =>
        BoneRulesJson.TryReadPlan(file.Bytes, out var plan, out var error) ? plan : throw new CommandException(Describe(file.Path, error));

    private static PlanInput Import(TextFile file, string format, ImportOptions options)
    {
        try
        {
            var imported = PlanFormats.Import(format, new MemoryStream(file.Bytes, writable: false), options);
            return new PlanInput(file, imported.Plan, imported.Lines, isContract: false);
        }
        catch (ImportException failure)
        {
            throw new CommandException($"{file.Path}:{failure.Line}: {failure.Message}");
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
