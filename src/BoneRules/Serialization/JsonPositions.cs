using System.Text;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Finds places in JSON text. The model carries no positions; whoever needs one reads the text a second time.</summary>
internal static class JsonPositions
{
    /// <summary>The position of the value that a JSON Pointer names, or of its nearest ancestor that is there.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static TextPosition FindNearest(ReadOnlySpan<byte> utf8, string pointer) => JsonRegions.Find(utf8, [pointer])[pointer].Start;

    /// <summary>The position of a byte; the text has no byte order mark.</summary>
    public static TextPosition At(ReadOnlySpan<byte> utf8, int offset) => After(TextPosition.Start, utf8[..Math.Clamp(offset, 0, utf8.Length)]);

    /// <summary>Where a text ends that begins at a position.</summary>
    public static TextPosition After(TextPosition start, ReadOnlySpan<byte> utf8)
    {
        var lastBreak = utf8.LastIndexOf((byte)'\n');
        return lastBreak < 0
            ? start with { Column = start.Column + Encoding.UTF8.GetCharCount(utf8) }
            : new TextPosition(start.Line + utf8.Count((byte)'\n'), Encoding.UTF8.GetCharCount(utf8[(lastBreak + 1)..]) + 1);
    }

    /// <summary>A name as a segment of a JSON Pointer.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>A segment of a JSON Pointer as a name.</summary>
    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    internal static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = 64 };

    internal static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
