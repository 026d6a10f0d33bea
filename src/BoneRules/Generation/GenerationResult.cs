using System.Text.Json.Serialization;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A generated plan with its reasons, or why there is none.</summary>
public sealed record GenerationResult
{
    /// <summary>The version of the wire contract.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>What came of the request.</summary>
    public required GenerationState State { get; init; }

    /// <summary>The plan; <see langword="null"/> where the request was refused or can't be met.</summary>
    public ExercisePlan? Plan { get; init; }

    /// <summary>Why each prescription is there and where its dose comes from, in the order of the plan.</summary>
    public ValueList<PrescriptionExplanation> Explanations { get; init; } = [];

    /// <summary>What of a template was changed for the person, and why.</summary>
    public ValueList<TemplateChange> Changes { get; init; } = [];

    /// <summary>What belongs to the plan beside its sessions.</summary>
    public ValueList<PlanReminder> Reminders { get; init; } = [];

    /// <summary>Guidance that the plan does not meet within the request, and what would meet it: warnings make a plan partial, notes are goals to grow into.</summary>
    public ValueList<UnmetGuideline> Unmet { get; init; } = [];

    /// <summary>Why the request was refused.</summary>
    public GenerationRefusal? Refusal { get; init; }

    /// <summary>What stands in each other's way where no plan can be made.</summary>
    public ValueList<GenerationConflict> Conflicts { get; init; } = [];

    /// <summary>The plan as the rules judge it. What concerns the person alone, such as a missing clearance, stands here too.</summary>
    public ValidationReport? Report { get; init; }
}

/// <summary>What came of a request for a plan.</summary>
[JsonConverter(typeof(ContractNameConverter<GenerationState>))]
public enum GenerationState
{
    /// <summary>The rules forbid exercise now; nothing was made.</summary>
    Refused,
    /// <summary>No plan within the request could pass; the conflicts say what is in the way.</summary>
    Infeasible,
    /// <summary>A safe plan that leaves guidance unmet.</summary>
    Partial,
    /// <summary>A plan that meets all guidance that can warn of it.</summary>
    Complete,
}

/// <summary>Why a prescription is there.</summary>
public sealed record PrescriptionExplanation
{
    /// <summary>Its place in the plan.</summary>
    public required string Path { get; init; }

    /// <summary>The exercise.</summary>
    public required string Exercise { get; init; }

    /// <summary>What it is for.</summary>
    public required string Reason { get; init; }

    /// <summary>The rules whose guidance it serves.</summary>
    public ValueList<string> RuleIds { get; init; } = [];

    /// <summary>The row that its dose is from, in a few words; or the design choice.</summary>
    public required string Dose { get; init; }

    /// <summary>Where that row stands; <see langword="null"/> for a design choice of the generator.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How it differs from the week before, and why.</summary>
    public string? Change { get; init; }

    /// <summary>Exercises of the same intent that a rule keeps from this person.</summary>
    public ValueList<ExcludedExercise> Excluded { get; init; } = [];
}

/// <summary>An exercise that a rule keeps from the person.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Title">What the rule is about.</param>
public sealed record ExcludedExercise(string Exercise, string RuleId, string Title);

/// <summary>A change to a template.</summary>
/// <param name="Path">The place in the plan, or of the session where the exercise was left out.</param>
/// <param name="From">The template's exercise.</param>
/// <param name="To">The exercise in its place; <see langword="null"/> where none could be.</param>
/// <param name="RuleId">The rule that kept the template's own; <see langword="null"/> where equipment or a known load did.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record TemplateChange(string Path, string From, string? To, string? RuleId, string Reason);

/// <summary>Guidance that a plan does not meet.</summary>
public sealed record UnmetGuideline
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the plan lacks.</summary>
    public required string Message { get; init; }

    /// <summary>What would meet it.</summary>
    public required string Remedy { get; init; }

    /// <summary>The places in the plan.</summary>
    public required ValueList<string> Paths { get; init; }
}

/// <summary>Why a request was refused.</summary>
/// <param name="Gate">The gate that is shut.</param>
/// <param name="Reasons">What it is shut for.</param>
/// <param name="Advice">What to do.</param>
public sealed record GenerationRefusal(Gate Gate, ValueList<AssessmentReason> Reasons, string Advice);

/// <summary>Something in the way of any plan.</summary>
/// <param name="RuleId">The rule; <see langword="null"/> where it is the request itself.</param>
/// <param name="Message">What is in the way, in plain words.</param>
public sealed record GenerationConflict(string? RuleId, string Message);
