namespace BoneRules.Rules;

/// <summary>What the rules on progression ask of a step.</summary>
internal static class LoadSteps
{
    private const double Rounding = 1e-6;
    private const double BarStep = 2.5;
    private const double OtherStep = 1;

    /// <summary>Whether a change is above a limit by more than what binary fractions add to it: 7 kg to 7.7 kg is 10 %, not more.</summary>
    public static bool Exceeds(double change, double limit) => change > limit + Rounding;

    /// <summary>Whether the load rose by no more than the smallest step of the equipment.</summary>
    public static bool IsSmallest(in StepContext step) =>
        step.Basis == LoadBasis.Kilograms && !Exceeds(step.LoadChange, SmallestStep(step.Person.Client, step.Prescription.Exercise));

    /// <summary>Whether the repetitions went back towards the bottom of their range.</summary>
    public static bool RepetitionsReturned(in StepContext step) =>
        step.RepetitionsChange < 0 && step.Prescription.Repetitions is { } now && step.Reference.Repetitions is { } before && now.Min <= before.Min;

    /// <summary>Whether the repetitions rose with the load; unknown where a side states none, and no matter of time and distance.</summary>
    public static Truth RepetitionsRaised(in StepContext step)
    {
        if (step.RepetitionsChange is { } change) return change > 0;
        return step.Prescription.WithoutRepetitions || step.Reference.WithoutRepetitions ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether a symptom holds loads where they are, without stopping exercise.</summary>
    public static bool HoldsLoads(this Symptom symptom) => symptom is Symptom.ExcessiveSoreness or Symptom.FormBreakdown;

    /// <summary>The smallest step among the equipment of an exercise: the person's own where known.</summary>
    public static double SmallestStep(ClientProfile client, Exercise? exercise)
    {
        double? smallest = null;
        foreach (var equipment in exercise?.Equipment ?? [])
            if (StepOf(client, equipment) is { } step) smallest = Math.Min(step, smallest ?? step);
        return smallest ?? OtherStep;
    }

    /// <summary>The step of a kind of equipment; <see langword="null"/> for what is no load, such as a bench.</summary>
    private static double? StepOf(ClientProfile client, string equipment)
    {
        foreach (var known in client.EquipmentIncrementsKilograms ?? [])
            if (string.Equals(known.Name, equipment, StringComparison.OrdinalIgnoreCase)) return known.Kilograms;
        return equipment switch
        {
            "barbell" or "trapBar" or "ezBar" or "smithMachine" => BarStep,
            "dumbbell" or "kettlebell" or "machine" or "cable" or "band" or "plate" or "medicineBall" or "sandbag" or "sled" or "landmine" => OtherStep,
            _ => null,
        };
    }
}
