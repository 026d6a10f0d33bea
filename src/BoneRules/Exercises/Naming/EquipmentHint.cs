using System.Collections.Frozen;

namespace BoneRules.Naming;

/// <summary>What a source says about equipment beside the name, in the words of names and of the catalogue.</summary>
internal static class EquipmentHint
{
    /// <summary>Equipment that makes another exercise of the same name, and the equipment of the catalogue that agrees with it.</summary>
    private static readonly FrozenDictionary<string, string[]> Agreeing = (((string Word, string[] Equipment)[])
    [
        ("barbell", ["barbell", "ezBar", "trapBar", "landmine"]),
        ("ezbar", ["ezBar", "barbell"]),
        ("trapbar", ["trapBar", "barbell"]),
        ("landmine", ["landmine", "barbell"]),
        ("dumbbell", ["dumbbell", "kettlebell", "plate"]),
        ("kettlebell", ["kettlebell", "dumbbell"]),
        ("plate", ["plate", "dumbbell"]),
        ("medicineball", ["medicineBall"]),
        ("sandbag", ["sandbag"]),
        ("cable", ["cable", "machine"]),
        ("machine", ["machine", "cable", "smithMachine", "sled", "dipBars", "romanChair", "rower", "elliptical", "stepper", "treadmill", "bicycle"]),
        ("smith", ["smithMachine", "machine"]),
        ("band", ["band"]),
    ]).ToFrozenDictionary(static entry => entry.Word, static entry => entry.Equipment, StringComparer.Ordinal);

    /// <summary>The words of the hint, as a name would have them in brackets; empty where none is stated.</summary>
    public static IReadOnlyList<string> Words(ExerciseHints? hints) => hints?.Equipment is { } equipment ? ExerciseName.Read(equipment).Words : [];

    /// <summary>Whether an exercise may be what a name with this hint means: a "squat" with a barbell is not a squat without load.</summary>
    public static bool Agrees(IReadOnlyList<string> words, Exercise exercise)
    {
        foreach (var word in words)
            if (Agreeing.TryGetValue(word, out var equipment))
                return exercise.Equipment.Any(equipment.Contains);
        return true;
    }
}
