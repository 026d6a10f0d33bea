using System.Text.Json.Serialization;

namespace BoneRules.Cli.Baselines;

/// <summary>Findings that somebody accepted as they were on the day: the document of <c>--baseline</c>.</summary>
internal sealed record BaselineFile
{
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The person for whom they were accepted, as assessed.</summary>
    public required BaselinePerson Person { get; init; }

    public required IReadOnlyList<AcceptedFinding> Accepted { get; init; }
}

/// <summary>What of an assessment decides how grave things are.</summary>
internal sealed record BaselinePerson(string Gate, string BoneTier, string FallsLevel)
{
    public static BaselinePerson Of(Assessment person) =>
        new(Text.ContractName.Of(person.Gate.Highest), person.ReportedBoneTier.ToString(), person.FallsLevel.Highest.ToString());

    public override string ToString() => $"gate {Gate}, bone tier {BoneTier}, falls level {FallsLevel}";
}

/// <summary>An accepted finding.</summary>
internal sealed record AcceptedFinding
{
    /// <summary>The file of the plan, from the folder of the baseline, with slashes.</summary>
    public required string Plan { get; init; }

    public required string Rule { get; init; }

    /// <summary>As the contract writes it.</summary>
    public required string Severity { get; init; }

    /// <summary>What was measured, against which limit: it is accepted at this value, not at another.</summary>
    public string? Measured { get; init; }

    /// <summary>Identifies the prescription as it was: with another dose or load it is not the one that was accepted.</summary>
    public string? Prescription { get; init; }

    /// <summary>For whoever reads the file; nothing decides by it.</summary>
    public required string Message { get; init; }

    public required string Fingerprint { get; init; }
    public required string Reason { get; init; }
    public required string Author { get; init; }

    /// <summary>The last day on which it counts.</summary>
    public DateOnly? ExpiresOn { get; init; }
}

/// <summary>Reads and writes the document strictly.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BaselineFile))]
internal sealed partial class BaselineContext : JsonSerializerContext;
