namespace BoneRules.Import;

/// <summary>What a caller knows about a file that the file does not say, and how much of it is wanted.</summary>
public sealed record ImportOptions
{
    /// <summary>The most rows of a log that are read where a caller does not say otherwise.</summary>
    public const int DefaultMostRows = 200_000;

    /// <summary>The largest log that is read where a caller does not say otherwise: 16 MiB.</summary>
    public const long DefaultMostBytes = 16 * 1024 * 1024;

    /// <summary>The unit of loads that name none; where it is <see langword="null"/> such loads stay unknown and are reported.</summary>
    public MassUnit? DefaultUnit { get; init; }

    /// <summary>The names of exercises by the ids that a file has in their place; ids that do not stand here stay unknown and are reported.</summary>
    public IReadOnlyDictionary<string, string>? ExerciseNames { get; init; }

    /// <summary>The first day of a log that is wanted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of a log that is wanted.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The most lines below the header of a log, at least 1; one more is an error.</summary>
    /// <remarks>Rows are read one at a time: beyond the result, memory does not grow with their number.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostRows { get; init => field = AtLeastOne(value); } = DefaultMostRows;

    /// <summary>The largest log, in bytes, at least 1; one byte more is an error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MostBytes { get; init => field = AtLeastOne(value); } = DefaultMostBytes;

    private static T AtLeastOne<T>(T value) where T : System.Numerics.INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, T.One);
        return value;
    }
}

/// <summary>Units of load.</summary>
public enum MassUnit
{
    /// <summary>Kilograms.</summary>
    Kilograms,
    /// <summary>Pounds of exactly 0.45359237 kg.</summary>
    Pounds,
}
