using System.Text;

namespace BoneRules.Import.Csv;

/// <summary>Reads a log row by row, and accounts for every line.</summary>
internal sealed class LogReader
{
    private readonly LogFormat _format;
    private readonly ImportOptions _options;
    private readonly RowSource _rows;
    private readonly List<ImportedLine> _lines = [];
    private readonly LogAssembly _assembly = new();
    private LogReading? _firstFailure;
    private int _firstRow, _linesAbove;

    private LogReader(LogFormat format, Stream content, ImportOptions options)
    {
        (_format, _options) = (format, options);
        _rows = new RowSource(new LineSource(content, options.MostBytes));
    }

    public static ImportedPlan Read(LogFormat format, Stream content, ImportOptions? options) => new LogReader(format, content, options ?? new ImportOptions()).Read();

    public static ImportedPlan Read(LogFormat format, string text, ImportOptions? options)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
        return Read(format, content, options);
    }

    private ImportedPlan Read()
    {
        var header = ReadHeader();
        var reader = new LogRowReader(_format, header, _options);
        while (_rows.Next(header.Delimiter) is { } row)
        {
            if (row.Line + row.Lines.Length - 1 - _linesAbove > _options.MostRows)
                throw new ImportException(row.Line, FormattableString.Invariant($"the log has more than {_options.MostRows} rows, the most that are read."));
            var reading = reader.Read(row);
            if (reading.Kind != ImportedLineKind.Blank && _firstRow == 0) _firstRow = row.Line;
            if (reading.Kind == ImportedLineKind.NotUnderstood && _firstFailure is null) (_firstFailure, _firstRow) = (reading, row.Line);
            if (reading.Set is { } set) _assembly.Add(set, row);
            Account(row, reading);
        }
        return new ImportedPlan { Plan = _assembly.Plan() ?? throw Empty(), Lines = _lines.ToValueList() };
    }

    private LogHeader ReadHeader()
    {
        SkipToText();
        if (_rows.Peek(',') is not { } first) throw new ImportException(1, "the file is empty.");
        if (LogHeader.Find(_format, _rows.Peek) is not { } header)
            throw new ImportException(first.Line, $"this is no {_format.Name}: the columns found are {LogHeader.Shown(_rows.MostCells())}; expected are {_format.ExpectedColumns}.");
        if (header.Repeated is { } repeated) throw new ImportException(first.Line, $"the column {LogHeader.Shown([repeated])} says again what another column says.");
        if (!header.IsWritten) return header;
        Account(_rows.Next(header.Delimiter)!, new(ImportedLineKind.Structure, header.NotKept.Length > 0 ? $"columns that are not kept: {header.NotKept}" : null));
        _linesAbove = _lines.Count;
        return header;
    }

    private void SkipToText()
    {
        while (_rows.Peek(',') is { IsAboveHeader: true } row && _lines.Count < _options.MostRows)
            Account(_rows.Next(',')!, new(row.IsBlank ? ImportedLineKind.Blank : ImportedLineKind.Structure));
        _linesAbove = _lines.Count;
    }

    private void Account(LogRow row, LogReading reading)
    {
        var (kind, reason) = (reading.Kind, reading.Reason);
        for (var i = 0; i < row.Lines.Length; i++)
        {
            var text = row.Lines[i];
            var (lineKind, lineReason) = (kind, reason);
            if (text.Contains(FileEncoding.Unreadable, StringComparison.Ordinal))
            {
                if (kind == ImportedLineKind.Understood) lineKind = ImportedLineKind.PartlyUnderstood;
                lineReason = reason is null ? "bytes that are no text" : $"{reason}; bytes that are no text";
            }
            _lines.Add(new ImportedLine { Line = row.Line + i, Text = text, Kind = lineKind, Reason = lineReason });
        }
    }

    private ImportException Empty() => (_firstRow, _firstFailure) switch
    {
        (0, _) => new(Math.Max(_lines.Count, 1), "the file has a header but no rows."),
        (_, { } failure) => new(_firstRow, $"no row could be read; here, {failure.Reason}."),
        _ => new(_firstRow, _options.From is null && _options.To is null ? "no row is a set." : "no set was performed on the days that are asked for."),
    };
}
