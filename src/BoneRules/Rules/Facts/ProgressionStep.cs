namespace BoneRules.Rules;

/// <summary>A working load that is above its reference.</summary>
/// <remarks>The reference is the heaviest working load of the exercise in the previous 28 days, and the most repetitions at it; after a longer
/// break the last working load.</remarks>
internal struct ProgressionStep
{
    public int Prescription, Reference;
    public LoadBasis Basis;
    public double Load, ReferenceLoad;

    /// <summary>The heaviest load of the weeks before this one; the reference where there is none.</summary>
    public double WeekReferenceLoad;
    public int? Repetitions, ReferenceRepetitions;

    /// <summary>Whether more than 28 days lie between.</summary>
    public bool AfterBreak;
}

/// <summary>How a load is stated.</summary>
public enum LoadBasis
{
    /// <summary>In kilograms an implement.</summary>
    Kilograms,
    /// <summary>In percent of the one-repetition maximum.</summary>
    PercentOneRepetitionMaximum,
}
