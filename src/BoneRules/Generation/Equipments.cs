namespace BoneRules.Generation;

/// <summary>What there is to train with, and what an exercise needs of it.</summary>
internal sealed class Equipments
{
    /// <summary>Names that stand for each other: a goblet squat takes a dumbbell or a kettlebell, a step-up a step or a box.</summary>
    private static readonly string[][] Alternatives = [["dumbbell", "kettlebell", "barbell", "plate", "medicineBall", "sandbag"], ["step", "box"]];

    internal static readonly ValueList<string> Home = ["chair", "mat", "wall"];
    private readonly HashSet<string> _available;

    public Equipments(ValueList<string>? requested) => _available = [.. requested ?? Home];

    public bool Has(string equipment) => _available.Contains(equipment);

    /// <summary>What is missing for an exercise; empty where it can be done.</summary>
    public List<string> MissingFor(Exercise exercise)
    {
        var missing = new List<string>();
        foreach (var needed in exercise.Equipment)
            if (!_available.Contains(needed) && !AnotherServes(exercise, needed)) missing.Add(needed);
        return missing;
    }

    private bool AnotherServes(Exercise exercise, string needed)
    {
        foreach (var group in Alternatives)
        {
            if (!group.AsSpan().Contains(needed)) continue;
            foreach (var other in exercise.Equipment)
                if (group.AsSpan().Contains(other) && _available.Contains(other)) return true;
        }
        return false;
    }
}
