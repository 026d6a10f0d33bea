using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>How grave a finding is, from nothing to an error.</summary>
[JsonConverter(typeof(ContractNameConverter<Severity>))]
public enum Severity
{
    /// <summary>Allowed: no finding.</summary>
    None,
    /// <summary>It could be better.</summary>
    Info,
    /// <summary>The guidance is not met.</summary>
    Warning,
    /// <summary>This can harm this person, or breaks a "never".</summary>
    Error,
}
