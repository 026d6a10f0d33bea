namespace BoneRules.Cli;

/// <summary>A stream that says in one line which file failed, and leaves no half line in a file that it could not write on.</summary>
internal sealed class NamedStream : Stream
{
    private readonly Stream _inner;
    private readonly string _name;
    private readonly bool _isOwn;
    private long _whole;

    private NamedStream(Stream inner, string name, bool isOwn)
    {
        (_inner, _name, _isOwn) = (inner, name, isOwn);
        if (isOwn && inner.CanWrite && inner.CanSeek) _whole = inner.Position;
    }

    /// <summary>A file to read, or the standard input for "-".</summary>
    public static NamedStream ToRead(string path, CliConsole console) => path == "-"
        ? new NamedStream(console.Input, "standard input", isOwn: false)
        : new NamedStream(Open(path, "read", () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan)), path, isOwn: true);

    /// <summary>A file to write, or the standard output where none is named.</summary>
    public static NamedStream ToWrite(string? path, bool append, CliConsole console)
    {
        if (path is null) return new NamedStream(console.Bytes, "standard output", isOwn: false);
        var file = Open(path, "written", () => new FileStream(path, append ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 0));
        if (append && file.CanSeek) CutHalfLine(file);
        return new NamedStream(file, path, isOwn: true);
    }

    public override bool CanRead => _inner.CanRead;
    public override bool CanSeek => false;
    public override bool CanWrite => _inner.CanWrite;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _inner.Read(buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_name}: can't be read: {failure.Message}");
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
            _inner.Flush();
            _whole += buffer.Length;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            CutWhatFailed();
            throw new CommandException($"{_name}: can't be written: {failure.Message}");
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _isOwn) _inner.Dispose();
        base.Dispose(disposing);
    }

    private void CutWhatFailed()
    {
        if (!_isOwn || !_inner.CanSeek) return;
        try
        {
            _inner.SetLength(_whole);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A device has no length to set; what it took, it took.
            _whole = 0;
        }
    }

    /// <summary>Goes behind the last whole line: a process that was killed may have left half of one.</summary>
    private static void CutHalfLine(FileStream file)
    {
        var end = file.Length;
        while (end > 0)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n') break;
            end--;
        }
        file.SetLength(end);
        file.Position = end;
    }

    private static FileStream Open(string path, string verb, Func<FileStream> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandException($"{path}: can't be {verb}: {failure.Message}");
        }
    }
}
