namespace BoneRules.Tests.Bulk;

/// <summary>A stream to read that is no file.</summary>
internal abstract class ReadStream : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives so many bytes at a time.</summary>
internal sealed class SmallReadings(byte[] bytes, int size) : ReadStream
{
    private readonly MemoryStream _inner = new(bytes);

    public override int Read(byte[] buffer, int offset, int count) => _inner.Read(buffer, offset, Math.Min(count, size));
}

/// <summary>A line again and again.</summary>
internal sealed class Endless(byte[] line) : ReadStream
{
    private long _read;
    private int _at;

    public long BytesRead => Interlocked.Read(ref _read);

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++, _at = (_at + 1) % line.Length) buffer[offset + i] = line[_at];
        Interlocked.Add(ref _read, count);
        return count;
    }
}

/// <summary>A start, very many letters, and an end.</summary>
internal sealed class LongLine(byte[] start, long letters, byte[] end) : ReadStream
{
    private long _at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var total = start.Length + letters + end.Length;
        var read = (int)Math.Min(count, total - _at);
        for (var i = 0; i < read; i++, _at++)
            buffer[offset + i] = _at < start.Length ? start[_at] : _at < start.Length + letters ? (byte)'x' : end[_at - start.Length - letters];
        return read;
    }
}

/// <summary>A stream to write that takes nothing, and fails when told to.</summary>
internal sealed class Stuck(bool failed = false) : Stream
{
    private readonly ManualResetEventSlim _failed = new(failed);

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void Fail() => _failed.Set();

    public override void Write(byte[] buffer, int offset, int count)
    {
        _failed.Wait();
        throw new IOException("No space left on device");
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _failed.Dispose();
        base.Dispose(disposing);
    }
}
