using System.Text.Json.Serialization;

namespace BoneRules.Cli.Sarif;

/// <summary>As much of SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS) as is written here; the names are the standard's.</summary>
internal sealed record SarifLog(IReadOnlyList<SarifRun> Runs)
{
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Version { get; } = "2.1.0";
}

internal sealed record SarifRun
{
    public required SarifTool Tool { get; init; }
    public required IReadOnlyList<SarifInvocation> Invocations { get; init; }
    public required IReadOnlyDictionary<string, SarifArtifactLocation> OriginalUriBaseIds { get; init; }
    public required IReadOnlyList<SarifArtifact> Artifacts { get; init; }
    public required IReadOnlyList<SarifResult> Results { get; init; }
    public string ColumnKind { get; } = "utf16CodeUnits";
    public required SarifProperties Properties { get; init; }
}

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, SarifText FullDescription, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule
{
    public required string Id { get; init; }
    public required SarifText ShortDescription { get; init; }
    public required SarifText FullDescription { get; init; }
    public required SarifText Help { get; init; }
    public string? HelpUri { get; init; }
    public required SarifConfiguration DefaultConfiguration { get; init; }
    public required SarifProperties Properties { get; init; }
}

internal sealed record SarifConfiguration(string Level);

/// <summary>A text; rules and messages have the same shape.</summary>
internal sealed record SarifText(string Text, string? Markdown = null);

internal sealed record SarifInvocation(bool ExecutionSuccessful, int ExitCode, IReadOnlyList<SarifNotification> ToolExecutionNotifications);

internal sealed record SarifNotification(string Level, SarifText Message, IReadOnlyList<SarifLocation>? Locations);

internal sealed record SarifArtifact(SarifArtifactLocation Location, IReadOnlyList<string> Roles);

internal sealed record SarifArtifactLocation
{
    public string? Uri { get; init; }
    public string? UriBaseId { get; init; }
    public SarifText? Description { get; init; }
}

internal sealed record SarifResult
{
    public required string RuleId { get; init; }
    public required int RuleIndex { get; init; }
    public required string Level { get; init; }
    public required SarifText Message { get; init; }
    public required IReadOnlyList<SarifLocation> Locations { get; init; }
    public IReadOnlyList<SarifLocation>? RelatedLocations { get; init; }
    public IReadOnlyDictionary<string, string>? PartialFingerprints { get; init; }
    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }
    public IReadOnlyList<SarifFix>? Fixes { get; init; }
    public SarifProperties? Properties { get; init; }
}

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation, IReadOnlyList<SarifLogicalLocation>? LogicalLocations = null, SarifText? Message = null);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A part of a text; without an end it reaches to the end of its line.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int? EndLine = null, int? EndColumn = null);

internal sealed record SarifLogicalLocation(string Name, string FullyQualifiedName);

internal sealed record SarifSuppression(string Kind, string Status, string Justification);

internal sealed record SarifFix(SarifText Description, IReadOnlyList<SarifArtifactChange> ArtifactChanges);

internal sealed record SarifArtifactChange(SarifArtifactLocation ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifContent InsertedContent);

internal sealed record SarifContent(string Text);

/// <summary>What the standard has no name for.</summary>
internal sealed record SarifProperties
{
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Of a run, the rules that judged.</summary>
    public RuleSetIdentity? RuleSet { get; init; }

    /// <summary>Of a run, the reference date.</summary>
    public string? AsOf { get; init; }

    /// <summary>Of a run, the verdict on each plan: the results alone don't tell compliant from undetermined.</summary>
    public IReadOnlyDictionary<string, string>? Outcomes { get; init; }

    /// <summary>Of an undecided matter, the facts that would settle it.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Of an undecided matter, the rules that wait.</summary>
    public IReadOnlyList<string>? WaitingRules { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
