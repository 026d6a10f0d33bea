using System.Text;

namespace BoneRules.Import.Tests.Csv;

/// <summary>A file that is made while it is read, a few bytes at a time, and never held.</summary>
internal sealed class EndlessLog(string header, Func<int, string> row, int rows) : Stream
{
    private byte[] _ahead = Encoding.UTF8.GetBytes(header);
    private int _position, _row;

    /// <summary>How many rows were asked for.</summary>
    public int RowsMade => _row;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _ahead.Length)
        {
            if (_row == rows) return 0;
            (_ahead, _position) = (Encoding.UTF8.GetBytes(row(_row++)), 0);
        }
        var length = Math.Min(count, _ahead.Length - _position);
        Array.Copy(_ahead, _position, buffer, offset, length);
        _position += length;
        return length;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
