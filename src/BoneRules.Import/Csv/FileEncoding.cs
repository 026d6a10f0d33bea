using System.Text;

namespace BoneRules.Import.Csv;

/// <summary>Tells encodings by their byte order mark.</summary>
internal static class FileEncoding
{
    /// <summary>No mark is longer.</summary>
    public const int LongestMark = 4;

    /// <summary>What stands in the place of bytes that are no text in the encoding of the file.</summary>
    public const char Unreadable = '\uFFFD';

    private static readonly Encoding[] _marked = [new UTF32Encoding(), new UTF8Encoding(), new UnicodeEncoding(), new UnicodeEncoding(bigEndian: true, byteOrderMark: true)];
    private static readonly Encoding _unmarked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The encoding, and the length of the mark; UTF-8 where there is none.</summary>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) return (_unmarked, Encoding.UTF8.Preamble.Length);
        // UTF-32 before UTF-16: its mark begins with the other's.
        foreach (var encoding in _marked)
            if (encoding.Preamble.Length > 0 && head.StartsWith(encoding.Preamble)) return (encoding, encoding.Preamble.Length);
        return (_unmarked, 0);
    }
}
