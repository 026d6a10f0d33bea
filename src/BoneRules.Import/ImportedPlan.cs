namespace BoneRules.Import;

/// <summary>A third party's plan as far as it could be read, with an account of every line.</summary>
/// <remarks>Where a file is JSON, whose lines mean nothing, a "line" is a value of it, or an object that was taken or left as a whole. Immutable; compares by content.</remarks>
public sealed record ImportedPlan
{
    /// <summary>The plan. Its prescriptions carry the line, column and text they come from.</summary>
    public required ExercisePlan Plan { get; init; }

    /// <summary>Every line of the text, or every value of JSON, in order: what became of it, and why where it was not read as it stands.</summary>
    public required ValueList<ImportedLine> Lines { get; init; }
}

/// <summary>A line of the text, and what became of it.</summary>
public sealed record ImportedLine
{
    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The line as it stands in the text, without its line break; of JSON the path and the value.</summary>
    public required string Text { get; init; }

    /// <summary>What became of it.</summary>
    public required ImportedLineKind Kind { get; init; }

    /// <summary>What was not read or was decided, and why; always there for <see cref="ImportedLineKind.PartlyUnderstood"/> and
    /// <see cref="ImportedLineKind.NotUnderstood"/>.</summary>
    public string? Reason { get; init; }
}

/// <summary>What became of a line.</summary>
public enum ImportedLineKind
{
    /// <summary>Nothing stands on it.</summary>
    Blank,
    /// <summary>It says when or where: the name of the plan, of a week, day, session or section, the header or the rule of a table, a fence.</summary>
    Structure,
    /// <summary>Words that ask for no dose; at most they stand in the notes of the plan.</summary>
    Prose,
    /// <summary>It is in the plan, all of it.</summary>
    Understood,
    /// <summary>It is in the plan, but something on it is not; the reason says what.</summary>
    PartlyUnderstood,
    /// <summary>It asks for something that is not in the plan; the reason says why.</summary>
    NotUnderstood,
    /// <summary>It is not in the plan because the caller asked for other days.</summary>
    LeftOut,
}
