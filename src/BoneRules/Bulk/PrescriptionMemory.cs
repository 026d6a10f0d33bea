using System.Buffers.Binary;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Remembers prescriptions by their text. Plans say the same again and again, from session to session and from week to week; what was read once is copied.</summary>
/// <remarks>
/// The same text of an object always reads as the same row, wherever it stands, so a text that begins like a remembered object is that object.
/// A text that comes for the first time leaves only its mark: texts of which each is another one cost no memory.
/// </remarks>
internal sealed class PrescriptionMemory
{
    private const int Places = 1 << 12;
    private const int Longest = 512;
    private readonly Remembered?[] _places = new Remembered?[Places];
    private readonly uint[] _marks = new uint[Places];

    /// <summary>Copies the prescription that a text begins with, if it is remembered.</summary>
    /// <returns>Its length; 0 where it is not.</returns>
    public int Recall(ReadOnlySpan<byte> text, ref PrescriptionRow row, ref PrescriptionLabel label)
    {
        if (_places[PlaceOf(MarkOf(text))] is not { } known || !text.StartsWith(known.Text)) return 0;
        row = known.Row;
        label = known.Label;
        return known.Text.Length;
    }

    /// <summary>Remembers a prescription when its text comes for the second time.</summary>
    public void Remember(ReadOnlySpan<byte> text, in PrescriptionRow row, in PrescriptionLabel label)
    {
        if (text.Length > Longest) return;
        var mark = MarkOf(text);
        ref var last = ref _marks[PlaceOf(mark)];
        if (last == mark) _places[PlaceOf(mark)] = new Remembered(text.ToArray(), row, label);
        else last = mark;
    }

    private static int PlaceOf(uint mark) => (int)(mark & (Places - 1));

    /// <summary>A number from the text up to the first brace that closes: the whole prescription, or what stands before the end of an object within it.</summary>
    private static uint MarkOf(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest) text = text[..Longest];
        var end = text.IndexOf((byte)'}');
        if (end > 0) text = text[..end];
        // As few steps as will do: a text that is mistaken for another one is only not found.
        var mark = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..]) mark = (mark ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0x9E37_79B9_7F4A_7C15 ^ (mark >> 29);
        foreach (var letter in text) mark = (mark ^ letter) * 0x100_0000_01B3;
        return (uint)(mark ^ (mark >> 32));
    }

    private sealed class Remembered(byte[] text, in PrescriptionRow row, in PrescriptionLabel label)
    {
        public readonly byte[] Text = text;
        public readonly PrescriptionRow Row = row;
        public readonly PrescriptionLabel Label = label;
    }
}
