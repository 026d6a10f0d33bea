using System.Collections.Frozen;
using CsvHelper;

namespace BoneRules.Import.Csv;

/// <summary>A file as rows, one at a time.</summary>
/// <remarks>CsvHelper splits each row; where a row ends is found before, so that a quote that is never closed can't swallow the rest of the file.</remarks>
internal sealed class RowSource(LineSource source)
{
    private const int MostLinesOfRow = 100;
    private const int LongestRow = 10_000;

    private static readonly FrozenDictionary<char, CsvReaderOptions> _options = LogHeader.Delimiters.ToFrozenDictionary(
        static delimiter => delimiter,
        static delimiter => new CsvReaderOptions { Separator = delimiter, HasHeader = false, SkipEmptyLines = false, DetectSeparatorHint = false, BufferSize = 1024 });

    private readonly List<string> _ahead = [];
    private int _line;

    /// <summary>The row that follows, as this delimiter splits it, without taking it; <see langword="null"/> at the end.</summary>
    public LogRow? Peek(char delimiter)
    {
        if (!IsAhead(0)) return null;
        var (lines, flaw) = Frame(delimiter);
        var texts = _ahead.GetRange(0, lines).ToArray();
        return new LogRow(_line + 1, texts, flaw is null ? Split(texts, delimiter) : [], flaw);
    }

    /// <summary>Takes the row that follows.</summary>
    public LogRow? Next(char delimiter)
    {
        if (Peek(delimiter) is not { } row) return null;
        _ahead.RemoveRange(0, row.Lines.Length);
        _line += row.Lines.Length;
        return row;
    }

    /// <summary>The cells of the row that follows, by the delimiter that finds most.</summary>
    public string[] MostCells() => LogHeader.Delimiters.Select(delimiter => Peek(delimiter)?.Cells ?? []).MaxBy(static cells => cells.Length)!;

    private (int Lines, string? Flaw) Frame(char delimiter)
    {
        if (_ahead[0].Length > LongestRow) return (1, "the row is longer than any row of a log");
        var frame = new RowFrame(delimiter);
        var length = 0;
        for (var i = 0; i < MostLinesOfRow && length <= LongestRow && IsAhead(i); i++)
        {
            frame.Add(_ahead[i]);
            length += _ahead[i].Length;
            if (!frame.IsOpen) return (i + 1, frame.HasTextAfterQuote ? "text follows a closing quote, so cells can't be told apart" : null);
        }
        return (1, "a quote is opened and not closed");
    }

    private bool IsAhead(int index)
    {
        while (_ahead.Count <= index)
        {
            if (source.Next() is not { } line) return false;
            _ahead.Add(line);
        }
        return true;
    }

    private static string[] Split(string[] lines, char delimiter)
    {
        using var reader = CsvReader.FromText(string.Join('\n', lines), _options[delimiter]);
        if (!reader.Read()) return [];
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i).Trim();
        return cells;
    }
}
