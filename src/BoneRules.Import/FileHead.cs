using BoneRules.Import.Csv;
using BoneRules.Import.Json;
using BoneRules.Import.Liftoscript;

namespace BoneRules.Import;

/// <summary>The beginning of a file, as text, and the name of the file.</summary>
internal sealed class FileHead
{
    private static readonly LogFormat[] _logs = [LogFormats.Strong, LogFormats.Hevy, LogFormats.FitNotes];

    private readonly string? _fileName;
    private readonly Lazy<(bool IsList, HashSet<string> Names)> _names;

    public FileHead(ReadOnlySpan<byte> bytes, string? fileName)
    {
        var (encoding, mark) = FileEncoding.Of(bytes);
        (Text, _fileName) = (encoding.GetString(bytes[mark..]), fileName);
        _names = new(() => JsonHead.Names(Text));
    }

    public string Text { get; }

    public bool BeginsAsJson => Text.AsSpan().TrimStart() is ['{', ..];

    public bool HasExtension(string extension) => _fileName?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Why it is such a log, or <see langword="null"/> where it is none.</summary>
    public string? FitsLog(LogFormat format)
    {
        if (Rows() is not { } rows || LogHeader.Find(format, rows.Peek) is not { } header) return null;
        return header.IsWritten
            ? $"the first row has the columns of a {format.Name}: {format.ExpectedColumns}"
            : $"the first row holds what the rows of a {format.Name} hold, without a header";
    }

    /// <summary>Why it is a JSON object of that kind, or <see langword="null"/> where it is none.</summary>
    public string? HasMember(string name, string kind) =>
        BeginsAsJson && !_names.Value.IsList && _names.Value.Names.Contains(name) ? $"it is JSON with \"{name}\", {kind}" : null;

    /// <summary>Why it is a JSON list of that kind, or <see langword="null"/> where it is none.</summary>
    public string? HasItemsWith(string name, string other, string kind) =>
        Text.AsSpan().TrimStart() is ['[', ..] && _names.Value.IsList && _names.Value.Names.IsSupersetOf([name, other]) ? $"it is a JSON list of objects with \"{name}\" and \"{other}\", {kind}" : null;

    /// <summary>Why it is a program in Liftoscript, or <see langword="null"/> where it is none.</summary>
    public string? FitsProgram() => BeginsAsJson || HasExtension(".csv") ? null : ProgramHead.Fits(Text);

    /// <summary>Why it is text, or <see langword="null"/> where it is rather something that is not known.</summary>
    public string? FitsText() => BeginsAsJson || HasExtension(".csv") ? null : "no other format fits, so it is read as text";

    public string WhyUnknown()
    {
        if (BeginsAsJson) return "it begins as JSON, of no format that is known";
        var found = Rows() is { } rows ? LogHeader.Shown(rows.MostCells()) : "none";
        return $"the file is named as CSV, and its columns are {found}; expected are {string.Join(", or ", _logs.Select(static log => $"for {log.Name} {log.ExpectedColumns}"))}";
    }

    private RowSource? Rows()
    {
        var rows = new RowSource(new LineSource(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text)), long.MaxValue));
        while (rows.Peek(',') is { } row)
        {
            if (!row.IsAboveHeader) return rows;
            rows.Next(',');
        }
        return null;
    }
}
