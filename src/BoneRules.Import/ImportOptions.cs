namespace BoneRules.Import;

/// <summary>What a caller knows about a file that the file does not say, and how much of it is wanted.</summary>
public sealed record ImportOptions
{
    /// <summary>The unit of loads that name none; where it is <see langword="null"/> such loads stay unknown and are reported.</summary>
    public MassUnit? DefaultUnit { get; init; }

    /// <summary>The names of exercises by the ids that a file has in their place; ids that do not stand here stay unknown and are reported.</summary>
    public IReadOnlyDictionary<string, string>? ExerciseNames { get; init; }
}

/// <summary>Units of load.</summary>
public enum MassUnit
{
    /// <summary>Kilograms.</summary>
    Kilograms,
    /// <summary>Pounds of exactly 0.45359237 kg.</summary>
    Pounds,
}
