namespace BoneRules.Generation;

/// <summary>A prescription as the first week has it, and how long it may grow to be.</summary>
internal sealed class Slot
{
    public required Candidate Candidate { get; init; }

    /// <summary>As it stands in the week in which it begins.</summary>
    public required ExercisePrescription First { get; set; }

    /// <summary>The week of the plan in which it begins, from 1.</summary>
    public int FromWeek { get; init; } = 1;

    /// <summary>The seconds that are kept free for it: what it takes once it has grown.</summary>
    public double Seconds { get; private set; }

    public SlotRole Role => Candidate.Role;

    public bool CountsLowImpact => Candidate.Exercise.Movement is { Continuous: true, WeightBearing: true, Impact: ImpactLevel.Low };

    public static double SecondsOf(Candidate candidate, ExercisePrescription prescription)
    {
        var grown = candidate.Role == SlotRole.Strength && prescription.Repetitions is { } repetitions && candidate.TopRepetitions > repetitions.Top
            ? prescription with { Repetitions = candidate.TopRepetitions }
            : prescription;
        return TimeModel.SecondsOf(grown);
    }

    public void Reserve(double? seconds = null) => Seconds = seconds ?? SecondsOf(Candidate, First);
}
