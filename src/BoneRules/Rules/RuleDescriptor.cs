using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules.Rules;

/// <summary>What a rule is called, what it is about, and where it comes from.</summary>
public sealed record RuleDescriptor
{
    /// <summary><c>BR</c> and four digits, never reused; a user's own ids do not begin with <c>BR</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The hazard or lack that the rule finds, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The subject.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>The message of a finding, with the placeholders {exercise}, {measured}, {measured2} and {limit}.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in one line.</summary>
    public required string Advice { get; init; }

    /// <summary>Where the guidance stands; never empty for rules of this library.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>Whether leaving this rule undecided leaves the plan undecided; such a rule can't be turned off.</summary>
    public required bool IsSafetyRule { get; init; }

    /// <summary>The stage of its life.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Stable;

    /// <summary>The version of the package in which it appeared.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>The numbers of this rule that no source states, for clinical sign-off.</summary>
    public ValueList<string> DesignChoices { get; init; } = [];
}

/// <summary>The subject of a rule.</summary>
[JsonConverter(typeof(ContractNameConverter<RuleCategory>))]
public enum RuleCategory
{
    /// <summary>Clearance, supervision, symptoms.</summary>
    Screening,
    /// <summary>Movements that endanger the spine.</summary>
    Spine,
    /// <summary>Impact on the skeleton.</summary>
    Impact,
    /// <summary>Resistance training.</summary>
    Resistance,
    /// <summary>Balance and stability.</summary>
    Balance,
    /// <summary>Flexibility and posture.</summary>
    Flexibility,
    /// <summary>Aerobic and weight-bearing work.</summary>
    Aerobic,
    /// <summary>Change from one session or week to the next.</summary>
    Progression,
    /// <summary>How the week and the session are built.</summary>
    Structure,
    /// <summary>Food.</summary>
    Nutrition,
    /// <summary>Rest and relaxation.</summary>
    Recovery,
    /// <summary>Follow-up by scans.</summary>
    Monitoring,
    /// <summary>What the input lets the library judge.</summary>
    Input,
}

/// <summary>The stage of a rule's life.</summary>
[JsonConverter(typeof(ContractNameConverter<RuleStatus>))]
public enum RuleStatus
{
    /// <summary>On trial.</summary>
    Preview,
    /// <summary>In force.</summary>
    Stable,
    /// <summary>To be removed.</summary>
    Deprecated,
    /// <summary>No longer checked; its id is not used again.</summary>
    Removed,
}

/// <summary>The place in a source on which a rule rests.</summary>
/// <param name="Source">The id of the source, as in <see cref="Sources"/>.</param>
/// <param name="Statements">Ids of the statements (<c>G446</c>) or evidence facts (<c>SPI-05</c>).</param>
/// <param name="Locator">Where in the source, such as a heading.</param>
/// <param name="Verification">Whether the source itself was read.</param>
public sealed record Citation(string Source, ValueList<string> Statements, string Locator, Verification Verification);

/// <summary>How far a citation was verified.</summary>
[JsonConverter(typeof(ContractNameConverter<Verification>))]
public enum Verification
{
    /// <summary>The source itself was read.</summary>
    Seen,
    /// <summary>A page that reports the source was read.</summary>
    SecondHand,
    /// <summary>General knowledge, not verified; never carries a rule alone.</summary>
    Unverified,
    /// <summary>No source states it: a choice of this library, listed for clinical sign-off.</summary>
    DesignChoice,
}
