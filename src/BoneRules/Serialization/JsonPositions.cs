using System.Text;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>A place in a text: line and column from 1, the column in UTF-16 code units.</summary>
internal readonly record struct JsonPosition(int Line, int Column)
{
    public static JsonPosition Start { get; } = new(1, 1);
}

/// <summary>Finds places in JSON text. The model carries no positions; whoever needs one reads the text a second time.</summary>
internal static class JsonPositions
{
    /// <summary>The position of the value that a JSON Pointer names, or <see langword="null"/> where there is none.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonPosition? Find(ReadOnlySpan<byte> utf8, string pointer)
    {
        utf8 = WithoutByteOrderMark(utf8);
        if (pointer.Length > 0 && pointer[0] != '/') return null;
        var reader = new Utf8JsonReader(utf8, ReaderOptions);
        if (!reader.Read()) return null;
        foreach (var range in pointer.AsSpan(Math.Min(pointer.Length, 1)).Split('/'))
        {
            if (pointer.Length == 0) break;
            var segment = Unescape(pointer.AsSpan(1)[range]);
            var found = reader.TokenType switch
            {
                JsonTokenType.StartObject => MoveToProperty(ref reader, segment),
                JsonTokenType.StartArray => MoveToItem(ref reader, segment),
                _ => false,
            };
            if (!found) return null;
        }
        return At(utf8, (int)reader.TokenStartIndex);
    }

    /// <summary>The position of the value that a pointer names, or of its nearest ancestor that is there.</summary>
    public static JsonPosition FindNearest(ReadOnlySpan<byte> utf8, string pointer)
    {
        for (; ; pointer = pointer[..Math.Max(pointer.LastIndexOf('/'), 0)])
        {
            if (Find(utf8, pointer) is { } position) return position;
            if (pointer.Length == 0) return JsonPosition.Start;
        }
    }

    /// <summary>The position of a byte; the text has no byte order mark.</summary>
    public static JsonPosition At(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..Math.Clamp(offset, 0, utf8.Length)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new JsonPosition(line, column);
    }

    /// <summary>A name as a segment of a JSON Pointer.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    internal static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = 64 };

    internal static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static string Unescape(ReadOnlySpan<char> segment) =>
        segment.ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static bool MoveToProperty(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found) return true;
            reader.Skip();
        }
        return false;
    }

    private static bool MoveToItem(ref Utf8JsonReader reader, string segment)
    {
        if (!uint.TryParse(segment, System.Globalization.NumberStyles.None, null, out var index)) return false;
        for (uint i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index) return true;
            reader.Skip();
        }
        return false;
    }
}
