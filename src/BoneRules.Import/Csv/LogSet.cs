namespace BoneRules.Import.Csv;

/// <summary>What a row says of one set, or of a note.</summary>
internal sealed class LogSet
{
    /// <summary>When the workout began; midnight where only the day is known.</summary>
    public required DateTime Start { get; init; }

    public required string Workout { get; init; }

    public required string WorkoutNumber { get; init; }

    public required string Exercise { get; init; }

    public required string Category { get; init; }

    public required string Notes { get; init; }

    public required string WorkoutNotes { get; init; }

    /// <summary>The set; <see langword="null"/> where the row is a note.</summary>
    public required SetDetail? Set { get; init; }

    public required double? Metres { get; init; }

    /// <summary>On what basis the load has its unit; <see langword="null"/> without a load.</summary>
    public required UnitBasis? Unit { get; init; }
}

/// <summary>What became of a row.</summary>
/// <param name="Kind">What became of its lines.</param>
/// <param name="Reason">Why, where it is not in the plan as it stands.</param>
/// <param name="Set">What goes into the plan, if anything does.</param>
internal readonly record struct LogReading(ImportedLineKind Kind, string? Reason = null, LogSet? Set = null);
