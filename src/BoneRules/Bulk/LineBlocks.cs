using System.Buffers;

namespace BoneRules.Bulk;

/// <summary>Cuts a stream into blocks of whole lines. A line ends with a line feed, a carriage return, or both; the last one may end with the stream.</summary>
internal sealed class LineBlocks(Stream input)
{
    /// <summary>A little more than the greatest document, so that its reader says what is wrong with the next size up.</summary>
    private const int LongestLine = Serialization.DocumentSize.Greatest + 1024;

    private ArrayBufferWriter<byte> _carried = new();
    private long _nextLine = 1;

    /// <summary>Fills a block with the next lines, as many as one reading gives.</summary>
    /// <returns>Whether there were any.</returns>
    public bool TryRead(LineBlock block)
    {
        block.Begin(_nextLine, _carried.WrittenSpan);
        if (_carried.Capacity > LineBlock.MostKeptBytes) _carried = new ArrayBufferWriter<byte>();
        else _carried.ResetWrittenCount();
        while (true)
        {
            if (block.Length == block.Buffer.Length)
            {
                if (block.Length >= LongestLine) return PassOver(block);
                block.Grow(Math.Min(LongestLine, block.Length * 2));
            }
            var read = input.Read(block.Buffer.AsSpan(block.Length));
            if (read == 0) return End(block, block.Length);
            var searched = Math.Max(0, block.Length - 1);
            block.Length += read;
            if (EndOfLines(block.Bytes[searched..]) is var end and > 0) return End(block, searched + end);
        }
    }

    private bool End(LineBlock block, int end)
    {
        _carried.Write(block.Bytes[end..]);
        block.Length = end;
        for (var lines = new LineCutter(block.Bytes); lines.Next(out _);) block.LineCount++;
        _nextLine += block.LineCount;
        return end > 0;
    }

    /// <summary>A line that is longer than any document: its text is not kept.</summary>
    private bool PassOver(LineBlock block)
    {
        (block.Length, block.LineCount, block.IsOneTooLong) = (0, 1, true);
        _nextLine++;
        for (int read; (read = input.Read(block.Buffer)) > 0;)
        {
            var end = block.Buffer.AsSpan(0, read).IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) continue;
            var rest = block.Buffer.AsSpan(end + 1, read - end - 1);
            if (block.Buffer[end] == '\n') _carried.Write(rest);
            else if (!rest.IsEmpty) _carried.Write(rest[0] == '\n' ? rest[1..] : rest);
            else if (input.ReadByte() is var next and >= 0 and not '\n') _carried.Write([(byte)next]);
            break;
        }
        return true;
    }

    /// <summary>Behind the last whole line. A carriage return at the very end may be the first half of a line end.</summary>
    private static int EndOfLines(ReadOnlySpan<byte> bytes) => Math.Max(bytes.LastIndexOf((byte)'\n'), bytes[..^1].LastIndexOf((byte)'\r')) + 1;
}

/// <summary>Goes through the lines of a block.</summary>
internal ref struct LineCutter(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The next line, without its end.</summary>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        line = default;
        if (_rest.IsEmpty) return false;
        var end = _rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0) end = _rest.Length;
        line = _rest[..end];
        _rest = _rest[end..];
        _rest = _rest[(_rest.StartsWith("\r\n"u8) ? 2 : Math.Min(1, _rest.Length))..];
        return true;
    }
}
