using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>A reader of a text that can be moved over parts which need not be read again.</summary>
internal ref struct JsonCursor
{
    public Utf8JsonReader Reader;
    private int _start;

    public JsonCursor(ReadOnlySpan<byte> text)
    {
        Text = text;
        Reader = new Utf8JsonReader(text, JsonPositions.ReaderOptions);
    }

    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Behind the token that was read last.</summary>
    public readonly int Position => _start + (int)Reader.BytesConsumed;

    /// <summary>Goes on from a place, as if what stands before it ended in this state.</summary>
    public void MoveTo(int place, in JsonReaderState state)
    {
        Reader = new Utf8JsonReader(Text[place..], isFinalBlock: true, state);
        _start = place;
    }

    /// <summary>The first place from here on that is no white space.</summary>
    public readonly int PassSpace(int place)
    {
        while (At(place) is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') place++;
        return place;
    }

    /// <summary>The byte at a place; zero behind the end, which no JSON has.</summary>
    public readonly byte At(int place) => place < Text.Length ? Text[place] : (byte)0;
}
