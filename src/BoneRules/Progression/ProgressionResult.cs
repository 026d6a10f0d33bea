using System.Text.Json.Serialization;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>The next step of each exercise of a plan, from what was performed.</summary>
public sealed record ProgressionResult
{
    /// <summary>The version of the wire contract.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The reference date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One decision for each exercise of the plan, in its order.</summary>
    public required ValueList<ProgressionDecision> Decisions { get; init; }

    /// <summary>What the log has and the plan does not: nothing is decided on it.</summary>
    public ValueList<string> NotInPlan { get; init; } = [];
}

/// <summary>What to do next with an exercise.</summary>
public sealed record ProgressionDecision
{
    /// <summary>The exercise.</summary>
    public required string Exercise { get; init; }

    /// <summary>The step.</summary>
    public required NextStep Step { get; init; }

    /// <summary>Why, in plain words.</summary>
    public required string Reason { get; init; }

    /// <summary>What the plan has now.</summary>
    public required ExercisePrescription Now { get; init; }

    /// <summary>What to do next; <see langword="null"/> where exercise stops.</summary>
    public ExercisePrescription? Next { get; init; }

    /// <summary>The last sessions that it rests on, latest first: at most two.</summary>
    public ValueList<PerformedSession> Evidence { get; init; } = [];

    /// <summary>Where the guidance stands.</summary>
    public required ValueList<Citation> Citations { get; init; }
}

/// <summary>A step from one prescription to the next.</summary>
[JsonConverter(typeof(ContractNameConverter<NextStep>))]
public enum NextStep
{
    /// <summary>One variable rises.</summary>
    Advance,
    /// <summary>Nothing changes.</summary>
    Hold,
    /// <summary>Less, to build up again.</summary>
    StepBack,
    /// <summary>No exercise before a clinician has looked.</summary>
    Stop,
}

/// <summary>An exercise as it was performed in one session.</summary>
/// <param name="Date">The day, where the log says it.</param>
/// <param name="LoadKilograms">The heaviest working load.</param>
/// <param name="Repetitions">The fewest repetitions of a working set.</param>
/// <param name="Comfortable">Whether it was done with good form and something left; <see langword="null"/> where the log does not say.</param>
public sealed record PerformedSession(DateOnly? Date, double? LoadKilograms, int? Repetitions, bool? Comfortable);
