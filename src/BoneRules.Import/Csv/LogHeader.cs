namespace BoneRules.Import.Csv;

/// <summary>Which column of a file holds what.</summary>
internal sealed class LogHeader
{
    private const int MostShown = 20;
    private const int LongestShown = 40;

    /// <summary>The delimiters that were seen, and the tab of spreadsheets.</summary>
    public static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly int[] _index = new int[(int)LogField.NotKept];

    private LogHeader(LogFormat format, char delimiter, string[] names, bool isWritten)
    {
        (Delimiter, Columns, IsWritten) = (delimiter, names.Length, isWritten);
        var notKept = new List<string>();
        Array.Fill(_index, -1);
        for (var i = 0; i < names.Length; i++)
        {
            var column = format.Find(names[i]);
            if (column is null or { Field: LogField.NotKept })
            {
                if (names[i].Length > 0) notKept.Add(names[i]);
                continue;
            }
            if (_index[(int)column.Field] >= 0) Repeated ??= names[i];
            _index[(int)column.Field] = i;
            Mass ??= column.Mass;
            Metres ??= column.Metres;
        }
        NotKept = Shown(notKept);
    }

    public char Delimiter { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>Whether a row of the file names the columns; else they were told by their content.</summary>
    public bool IsWritten { get; }

    /// <summary>The unit of load that the header states.</summary>
    public MassUnit? Mass { get; }

    /// <summary>The unit of distance that the header states, in metres.</summary>
    public double? Metres { get; }

    /// <summary>A column that says again what another says.</summary>
    public string? Repeated { get; }

    /// <summary>The columns for which a plan has no place.</summary>
    public string NotKept { get; }

    /// <summary>The cell of a row; empty where the file has no such column.</summary>
    public string Cell(LogRow row, LogField field)
    {
        var index = _index[(int)field];
        return index >= 0 && index < row.Cells.Length ? row.Cells[index] : "";
    }

    /// <summary>The header of a file, by its first row that is not blank; <see langword="null"/> where that is none of this format.</summary>
    public static LogHeader? Find(LogFormat format, Func<char, LogRow?> firstRow)
    {
        foreach (var delimiter in Delimiters)
            if (firstRow(delimiter) is { Flaw: null } row && (Written(format, delimiter, row) ?? ByContent(format, delimiter, row)) is { } header) return header;
        return null;
    }

    /// <summary>Names for a message, without what could upset a terminal.</summary>
    public static string Shown(IReadOnlyCollection<string> names)
    {
        var shown = names.Take(MostShown).Select(static name => string.Concat((name.Length > LongestShown ? name[..LongestShown] + "…" : name).Where(static c => !char.IsControl(c))));
        return string.Join(", ", shown) + (names.Count > MostShown ? ", …" : "");
    }

    private static LogHeader? Written(LogFormat format, char delimiter, LogRow row)
    {
        var header = new LogHeader(format, delimiter, row.Cells, isWritten: true);
        return Array.TrueForAll(format.Required, required => header._index[(int)required.Field] >= 0) ? header : null;
    }

    private static LogHeader? ByContent(LogFormat format, char delimiter, LogRow row)
    {
        foreach (var layout in format.Layouts)
        {
            if (layout.Length != row.Cells.Length) continue;
            var header = new LogHeader(format, delimiter, layout, isWritten: false);
            if (header.Fits(format, row)) return header;
        }
        return null;
    }

    /// <summary>Whether a row holds under these columns what it should: dates, sets, numbers and units where they belong.</summary>
    private bool Fits(LogFormat format, LogRow row) =>
        LogDate.Read(Cell(row, LogField.Date), out _) is CellReading.Read or CellReading.Ambiguous
        && Cell(row, LogField.ExerciseName).Length > 0
        && format.KindOf(Cell(row, LogField.Set)) != LogRowKind.Unknown
        && IsNumber(row, LogField.Weight) && IsNumber(row, LogField.Repetitions) && IsNumber(row, LogField.Distance) && IsNumber(row, LogField.Seconds) && IsNumber(row, LogField.Rpe)
        && (Cell(row, LogField.WeightUnit) is "" || Units.Mass(Cell(row, LogField.WeightUnit)) is not null)
        && (Cell(row, LogField.DistanceUnit) is "" || Units.Metres(Cell(row, LogField.DistanceUnit)) is not null);

    private bool IsNumber(LogRow row, LogField field) => LogNumber.Read(Cell(row, field), out _) != CellReading.Unreadable;
}
