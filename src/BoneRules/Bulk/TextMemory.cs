using System.Buffers.Binary;

namespace BoneRules.Serialization;

/// <summary>Remembers what was read by its text. Plans say the same again and again, from week to week and from plan to plan; what was read once is copied.</summary>
/// <remarks>
/// The same text of an object always reads alike, wherever it stands, so a text that begins like a remembered object is that object.
/// A text that comes for the first time leaves only its mark: texts of which each is another one are not kept.
/// </remarks>
/// <param name="places">How many texts that differ early it tells apart, a power of two; of those that differ late it keeps four.</param>
/// <param name="longest">The longest text that it keeps, in bytes.</param>
internal sealed class TextMemory<T>(int places, int longest) where T : class
{
    private const int Ways = 4;
    private readonly (byte[] Text, T Read)[] _kept = new (byte[], T)[places * Ways];
    private readonly byte[] _next = new byte[places];
    private readonly uint[] _seen = new uint[places * Ways];

    /// <summary>What the object reads as that a text begins with, if it is remembered, and its length.</summary>
    public T? Recall(ReadOnlySpan<byte> text, out int length)
    {
        foreach (ref readonly var kept in WaysOf(text))
        {
            if (kept.Text is null) break;
            if (!text.StartsWith(kept.Text)) continue;
            length = kept.Text.Length;
            return kept.Read;
        }
        length = 0;
        return null;
    }

    /// <summary>Whether the text of an object came before, so that it is worth to be kept.</summary>
    public bool ComesAgain(ReadOnlySpan<byte> text)
    {
        if (text.Length > longest) return false;
        var mark = MarkOf(text);
        ref var last = ref _seen[mark & (uint)(_seen.Length - 1)];
        if (last == mark) return true;
        last = mark;
        return false;
    }

    /// <summary>Keeps what an object reads as.</summary>
    public void Keep(ReadOnlySpan<byte> text, T read)
    {
        ref var next = ref _next[PlaceOf(text)];
        WaysOf(text)[next] = (text.ToArray(), read);
        next = (byte)((next + 1) % Ways);
    }

    private Span<(byte[] Text, T Read)> WaysOf(ReadOnlySpan<byte> text) => _kept.AsSpan(PlaceOf(text) * Ways, Ways);

    /// <summary>A place by the text up to the first brace that closes: all of a small object, and the first part of one that holds others.</summary>
    private int PlaceOf(ReadOnlySpan<byte> text)
    {
        if (text.Length > longest) text = text[..longest];
        var end = text.IndexOf((byte)'}');
        return (int)(MarkOf(end > 0 ? text[..end] : text) & (uint)(places - 1));
    }

    /// <summary>A number for a text, in as few steps as will do: a text that is mistaken for another one is only not found.</summary>
    private static uint MarkOf(ReadOnlySpan<byte> text)
    {
        const ulong factor = 0x9E37_79B9_7F4A_7C15;
        var (mark, other) = ((ulong)text.Length, factor);
        for (; text.Length >= 2 * sizeof(ulong); text = text[(2 * sizeof(ulong))..])
        {
            mark = ((mark ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * factor) ^ (mark >> 29);
            other = ((other ^ BinaryPrimitives.ReadUInt64LittleEndian(text[sizeof(ulong)..])) * factor) ^ (other >> 31);
        }
        foreach (var letter in text) mark = (mark ^ letter) * factor;
        mark ^= other * factor;
        return (uint)(mark ^ (mark >> 32));
    }
}
