using BoneRules.Rules;

namespace BoneRules;

/// <summary>What a rule says of a plan for a person, and why: each place it looked at, with the conditions that decided.</summary>
public sealed record RuleExplanation
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Whether it says anything to this person at all, and how grave.</summary>
    public required ExplainedCondition ForWhom { get; init; }

    /// <summary>The places that it looked at: those it has something to say of, or the one that was asked for.</summary>
    public required ValueList<ExplainedPlace> Places { get; init; }

    /// <summary>How many places it looked at, those included that it has nothing to say of.</summary>
    public required int PlacesLookedAt { get; init; }
}

/// <summary>What a rule says of one place, and why.</summary>
/// <param name="Path">The place, as in a report.</param>
/// <param name="Verdict">What the rule says.</param>
/// <param name="Conditions">The conditions, in the order in which they decide.</param>
public sealed record ExplainedPlace(string Path, ExplainedVerdict Verdict, ValueList<ExplainedCondition> Conditions);

/// <summary>What a rule says of a place.</summary>
public enum ExplainedVerdict
{
    /// <summary>It does not apply.</summary>
    NotApplicable,
    /// <summary>It applies and finds nothing.</summary>
    Compliant,
    /// <summary>Facts are missing.</summary>
    Undetermined,
    /// <summary>It finds something.</summary>
    Finding,
}

/// <summary>A condition of a rule, and how it was answered.</summary>
/// <param name="Condition">The condition in words.</param>
/// <param name="Answer">Yes, no or unknown.</param>
/// <param name="Value">What it was answered by: a level, a number, a missing fact.</param>
public sealed record ExplainedCondition(string Condition, Truth Answer, string? Value = null);
