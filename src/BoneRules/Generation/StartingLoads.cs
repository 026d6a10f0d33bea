using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>The first load of an exercise. What is not known is not guessed: without a known maximum the load is light, or left to feel.</summary>
internal static class StartingLoads
{
    /// <summary>Between the 40 and 50 % that the sources start at.</summary>
    internal const double StartShare = 0.45;

    /// <summary>A hand weight for whoever's maximum is not known.</summary>
    internal const double LightKilograms = 2;

    /// <summary>An empty bar; nobody can start below it.</summary>
    internal const double BarKilograms = 20;

    /// <summary>Repetitions to leave in reserve: what counts as light, and still strengthens.</summary>
    public static Effort FourInReserve { get; } = new() { Scale = EffortScale.RepetitionsInReserve, Value = 4 };

    /// <summary>The prescription with its load and effort; <see langword="null"/> where no safe start is known.</summary>
    public static ExercisePrescription? Load(ExercisePrescription prescription, Exercise exercise, ClientProfile client)
    {
        if (exercise.Movement.Resistance is not (Resistance.Band or Resistance.FreeWeight or Resistance.Machine)) return prescription;
        var loaded = prescription with { Effort = FourInReserve };
        if (exercise.Movement.Resistance == Resistance.Band) return loaded;
        var step = LoadSteps.SmallestStep(client, exercise);
        if (MaximumOf(client, exercise) is { } maximum)
        {
            var start = Math.Floor(maximum * StartShare / step) * step;
            return start >= Math.Max(step, NeedsBar(exercise) ? BarKilograms : 0) ? loaded with { LoadKilograms = Math.Round(start, 3) } : null;
        }
        if (NeedsBar(exercise)) return null;
        // Stacks of machines differ too much for a number: the feel decides.
        return exercise.Movement.Resistance == Resistance.Machine ? loaded : loaded with { LoadKilograms = Math.Round(Math.Ceiling(LightKilograms / step) * step, 3) };
    }

    private static double? MaximumOf(ClientProfile client, Exercise exercise)
    {
        foreach (var known in client.OneRepetitionMaximumKilograms ?? [])
            if (known.Name == exercise.Id && known.Kilograms > 0) return known.Kilograms;
        return null;
    }

    private static bool NeedsBar(Exercise exercise)
    {
        foreach (var equipment in exercise.Equipment)
            if (equipment is "barbell" or "trapBar" or "ezBar" or "smithMachine" or "landmine") return true;
        return false;
    }
}
