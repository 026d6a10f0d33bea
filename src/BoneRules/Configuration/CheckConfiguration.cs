using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>How plans are checked where an integrator wants it otherwise: <c>bonerules.json</c>. It replaces data alone, never a predicate.</summary>
/// <remarks>Immutable; compares by content. What is not stated stays as the preset has it.</remarks>
public sealed record CheckConfiguration
{
    /// <summary>The version of the wire contract; 1 where stated.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.SchemaVersion>))]
    public int? SchemaVersion { get; init => field = Guard.Whole<Limit.SchemaVersion>(value); }

    /// <summary>The preset to start from; <see cref="RulePreset.Recommended"/> where not stated.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>Severities by rule id. A safety rule or a screening rule may be raised; it can be neither lowered nor turned off.</summary>
    public ValueList<RuleSeverity>? Severities { get; init; }

    /// <summary>Numbers by rule id and name, where the sources leave room; each rule says which it has, and their bounds.</summary>
    public ValueList<RuleParameterValue>? Parameters { get; init; }

    /// <summary>The region whose nutrition references count for a client who states none.</summary>
    public NutritionRegion? Region { get; init; }

    /// <summary>The units in which the command line prints loads.</summary>
    public UnitSystem? Units { get; init; }

    /// <summary>Findings that somebody answers for.</summary>
    public ValueList<Suppression>? Suppressions { get; init; }

    /// <summary>Exercises of one's own.</summary>
    public ValueList<CustomExercise>? Exercises { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>The presets: the same safety rules, with other doses or severities where sources differ in taste.</summary>
[JsonConverter(typeof(ContractNameConverter<RulePreset>))]
public enum RulePreset
{
    /// <summary>The articles reconciled with the evidence.</summary>
    Recommended,
    /// <summary>The safety rulings with the five articles' own doses.</summary>
    Articles,
    /// <summary>Recommended, with what is told as info raised to a warning.</summary>
    Strict,
}

/// <summary>Units for people.</summary>
[JsonConverter(typeof(ContractNameConverter<UnitSystem>))]
public enum UnitSystem
{
    /// <summary>Kilograms and centimetres.</summary>
    Metric,
    /// <summary>Pounds and inches.</summary>
    Imperial,
}

/// <summary>At which severity a rule's findings are told.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">The severity, or off.</param>
public sealed record RuleSeverity(string RuleId, SeveritySetting Severity);

/// <summary>A severity, or off.</summary>
[JsonConverter(typeof(ContractNameConverter<SeveritySetting>))]
public enum SeveritySetting
{
    /// <summary>The rule is not checked.</summary>
    Off,
    /// <summary>It could be better.</summary>
    Info,
    /// <summary>The guidance is not met.</summary>
    Warning,
    /// <summary>This can harm this person.</summary>
    Error,
}

/// <summary>A number of a rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Name">The name of the parameter, as the rule declares it.</param>
/// <param name="Value">The number, in the unit that the parameter's name says.</param>
public sealed record RuleParameterValue(string RuleId, string Name, double Value);
