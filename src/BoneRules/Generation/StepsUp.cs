using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>What may come after a prescription: the next load with the repetitions back at the start, else a repetition more.</summary>
internal static class StepsUp
{
    internal const double MostRise = 1.1 + 1e-9;
    internal const double PercentRise = 1.05;

    /// <summary>The steps, to be tried in order; one variable at a time, and never more than a tenth.</summary>
    public static IEnumerable<ExercisePrescription> Above(ExercisePrescription now, Slot slot, ClientProfile client)
    {
        var (start, exercise) = (slot.First, slot.Candidate.Exercise);
        // A range is the person's to work through; only what has a number rises in a plan.
        if (now.Repetitions is not { Max: { } most } repetitions || repetitions.Min != most || exercise.Pillar != ExercisePillar.Resistance) yield break;
        if (start.Repetitions is { } first && most > first.Top)
        {
            if (now.LoadKilograms is { } load && load + SmallestStepOf(client, exercise) is var heavier && heavier <= load * MostRise)
                yield return now with { LoadKilograms = Math.Round(heavier, 3), Repetitions = first };
            if (now.PercentOneRepetitionMaximum is { } percent)
                yield return now with { PercentOneRepetitionMaximum = Math.Floor(percent * PercentRise), Repetitions = first };
        }
        if (most + 1 <= most * MostRise && (slot.Candidate.TopRepetitions is not (> 0 and var top) || most < top)) yield return now with { Repetitions = most + 1 };
    }

    /// <summary>The smallest step of the equipment that an exercise takes.</summary>
    public static double SmallestStepOf(ClientProfile client, Exercise exercise) => LoadSteps.SmallestStep(client, exercise);
}
