using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>An exercise in a role with the least dose that its row allows, and how far that may grow.</summary>
internal sealed record Candidate(PoolEntry Entry, DoseRow? Row, ExercisePrescription Start)
{
    public int MostSets { get; init; } = 1;
    public int TopRepetitions { get; init; }

    /// <summary>The least and most seconds of an activity done for time; 0 where it is not.</summary>
    public double LeastSeconds { get; init; }
    public double MostSeconds { get; init; }

    /// <summary>Whether a rule has a note on it, so that anything else comes first.</summary>
    public bool IsNoted { get; init; }

    /// <summary>The lower, the sooner.</summary>
    public int Score { get; init; }

    public string Id => Entry.Exercise.Id;
    public SlotRole Role => Entry.Role;
    public Exercise Exercise => Entry.Exercise;
    public bool IsElastic => MostSeconds > LeastSeconds;

    /// <summary>Whether it fits a day of rest from harder work.</summary>
    public bool FitsRestDay => Exercise.Gentle;
}
