namespace BoneRules.Generation;

/// <summary>A prescription as the first week has it, and how long it may grow to be.</summary>
internal sealed class Slot
{
    public required Candidate Candidate { get; init; }

    /// <summary>As it stands in the week in which it begins.</summary>
    public required ExercisePrescription First { get; set; }

    /// <summary>The week of the plan in which it begins, from 1.</summary>
    public int FromWeek { get; init; } = 1;

    /// <summary>The last week of the plan that has it.</summary>
    public int UntilWeek { get; private set; } = int.MaxValue;

    /// <summary>The harder exercise that takes its place.</summary>
    public Slot? Next { get; private set; }

    /// <summary>The easier exercise that it takes the place of.</summary>
    public Slot? Follows { get; private init; }

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

    /// <summary>Lets a harder exercise take the place after some weeks; it must not take longer.</summary>
    public void StepUp(Candidate harder, int afterWeek)
    {
        UntilWeek = afterWeek;
        Next = new Slot { Candidate = harder, First = harder.Start, FromWeek = afterWeek + 1, Follows = this };
        Next.Reserve();
    }

    /// <summary>Whether the plan has it in the week.</summary>
    public bool IsIn(int week) => FromWeek <= week && week <= UntilWeek;

    public void Reserve(double? seconds = null) => Seconds = seconds ?? SecondsOf(Candidate, First);
}
