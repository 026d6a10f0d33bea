using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A way to mend what a finding is about. It stands alone: after applying one, check again.</summary>
public sealed record PlanFix
{
    /// <summary>Who decides on it.</summary>
    public required FixApplicability Applicability { get; init; }

    /// <summary>What it does, in a line. For people: don't parse it.</summary>
    public required string Title { get; init; }

    /// <summary>The edits, the first of which tests that the plan is still the one that was checked; empty for advice.</summary>
    public required ValueList<PlanEdit> Edits { get; init; }
}

/// <summary>Who decides on a fix.</summary>
[JsonConverter(typeof(ContractNameConverter<FixApplicability>))]
public enum FixApplicability
{
    /// <summary>It only lowers or takes away load or hazard: software may apply it.</summary>
    Automatic,
    /// <summary>It adds, raises, moves or substitutes something: a person looks at it first.</summary>
    NeedsReview,
    /// <summary>No edit of the plan can settle the matter; the title says what does.</summary>
    AdviceOnly,
}
