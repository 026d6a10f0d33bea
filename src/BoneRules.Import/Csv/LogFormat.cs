namespace BoneRules.Import.Csv;

/// <summary>What a column of a log can hold.</summary>
internal enum LogField { Date, WorkoutNumber, Workout, ExerciseName, Category, Superset, Set, Weight, WeightUnit, Repetitions, Rpe, Distance, DistanceUnit, Seconds, Notes, WorkoutNotes, NotKept }

/// <summary>What a row of a log is.</summary>
internal enum LogRowKind { NotStated, Working, WarmUp, Drop, Failure, Rest, Note, Unknown }

/// <summary>A column of a format, under the name that stands in the header.</summary>
/// <param name="Header">The name.</param>
/// <param name="Field">What it holds.</param>
/// <param name="Mass">The unit of load that the name states.</param>
/// <param name="Metres">The length of the unit of distance that the name states.</param>
internal sealed record LogColumn(string Header, LogField Field, MassUnit? Mass = null, double? Metres = null);

/// <summary>A format of logs with one set a row, as data: a new variant is a column or a layout more.</summary>
internal sealed record LogFormat
{
    /// <summary>The name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Every column that was seen in such files, in any variant.</summary>
    public required LogColumn[] Columns { get; init; }

    /// <summary>A header without these is no header of this format; each by the name that a message gives it.</summary>
    public required (LogField Field, string Header)[] Required { get; init; }

    /// <summary>The columns, in order, of files that were seen without a header row.</summary>
    public string[][] Layouts { get; init; } = [];

    /// <summary>What a row is, by the cell that says so.</summary>
    public required Func<string, LogRowKind> KindOf { get; init; }

    public string ExpectedColumns => string.Join(", ", Required.Select(static required => required.Header));

    public LogColumn? Find(string header) => Array.Find(Columns, column => column.Header.Equals(header, StringComparison.OrdinalIgnoreCase));
}
