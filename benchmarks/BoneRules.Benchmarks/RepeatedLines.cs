namespace BoneRules.Benchmarks;

/// <summary>Some lines, again and again, up to a number.</summary>
internal sealed class RepeatedLines(IReadOnlyList<byte[]> lines, int count) : Stream
{
    private int _line, _at;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int length)
    {
        var read = 0;
        while (read < length && _line < count)
        {
            var line = lines[_line % lines.Count].AsSpan(_at);
            var part = line[..Math.Min(line.Length, length - read)];
            part.CopyTo(buffer.AsSpan(offset + read));
            read += part.Length;
            _at += part.Length;
            if (part.Length == line.Length) (_line, _at) = (_line + 1, 0);
        }
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();
}
