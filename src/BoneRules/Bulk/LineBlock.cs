using System.Buffers;

namespace BoneRules.Bulk;

/// <summary>Lines that are read, checked and written together; used again and again.</summary>
internal sealed class LineBlock : IDisposable
{
    private const int UsualBytes = 256 * 1024;

    /// <summary>What grew beyond it, for one long line, is given back.</summary>
    public const int MostKeptBytes = 4 * 1024 * 1024;

    public byte[] Buffer { get; private set; } = new byte[UsualBytes];
    public int Length { get; set; }
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Length);
    public long FirstLine { get; private set; }
    public int LineCount { get; set; }

    /// <summary>Whether it stands for one line that is longer than any document.</summary>
    public bool IsOneTooLong { get; set; }

    public ArrayBufferWriter<byte> Output { get; private set; } = new(UsualBytes);
    public PlanStreamCounts Counts { get; set; } = PlanStreamCounts.None;
    public List<UnreadableLine> Unreadable { get; } = [];

    /// <summary>What kept its worker from its work.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Set once the block is checked.</summary>
    public ManualResetEventSlim Done { get; } = new();

    public void Begin(long firstLine, ReadOnlySpan<byte> carried)
    {
        if (Buffer.Length > MostKeptBytes) Buffer = new byte[UsualBytes];
        if (Output.Capacity > MostKeptBytes) Output = new ArrayBufferWriter<byte>(UsualBytes);
        Output.ResetWrittenCount();
        Unreadable.Clear();
        Done.Reset();
        (FirstLine, Length, LineCount, IsOneTooLong, Counts, Failure) = (firstLine, 0, 0, false, PlanStreamCounts.None, null);
        if (carried.Length > Buffer.Length) Grow(carried.Length);
        carried.CopyTo(Buffer);
        Length = carried.Length;
    }

    public void Grow(int size)
    {
        var grown = new byte[size];
        Bytes.CopyTo(grown);
        Buffer = grown;
    }

    public void Dispose() => Done.Dispose();
}
