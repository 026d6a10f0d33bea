namespace BoneRules.Import;

/// <summary>What a caller knows about a text that the text does not say.</summary>
public sealed record TextImportOptions
{
    /// <summary>The unit of loads that name none; where it is <see langword="null"/> such loads stay unknown and are reported.</summary>
    public MassUnit? DefaultUnit { get; init; }
}

/// <summary>Units of load.</summary>
public enum MassUnit
{
    /// <summary>Kilograms.</summary>
    Kilograms,
    /// <summary>Pounds of exactly 0.45359237 kg.</summary>
    Pounds,
}
