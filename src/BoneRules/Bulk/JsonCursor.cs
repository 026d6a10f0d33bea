using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>A reader of a text that can be moved over parts which need not be read again.</summary>
internal ref struct JsonCursor
{
    public Utf8JsonReader Reader;
    private int _start;
    private bool _passedOver;

    public JsonCursor(ReadOnlySpan<byte> text)
    {
        Text = text;
        Reader = new Utf8JsonReader(text, JsonPositions.ReaderOptions);
    }

    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Behind the token that was read last.</summary>
    public readonly int Position => _start + (int)Reader.BytesConsumed;


    /// <summary>Begins a list of objects that are read, or passed over, by their places.</summary>
    /// <returns>The place of the first one, or of the end.</returns>
    public readonly int BeginList(out JsonReaderState inList)
    {
        Reader.Require(JsonTokenType.StartArray);
        inList = Reader.CurrentState;
        return PassSpace(Position);
    }

    /// <summary>Whether a list ends at a place; then the reader stands at its end.</summary>
    public bool EndsList(int place, in JsonReaderState inList)
    {
        if (At(place) == '{') return false;
        ReadAt(place, inList);
        Reader.Require(JsonTokenType.EndArray);
        return true;
    }

    /// <summary>Reads the first token of an object of a list, or the end of the list.</summary>
    public void ReadAt(int place, in JsonReaderState inList)
    {
        if (_passedOver)
        {
            // As if the list began here: what stands between objects is looked at on the way.
            Reader = new Utf8JsonReader(Text[place..], isFinalBlock: true, inList);
            (_start, _passedOver) = (place, false);
        }
        Reader.Read();
    }

    /// <summary>Passes over an object of a list.</summary>
    /// <returns>The place behind it.</returns>
    public int PassOver(int place, int length)
    {
        _passedOver = true;
        return place + length;
    }

    /// <summary>From behind an object of a list to the next one, or to the end.</summary>
    public readonly int NextInList(int place)
    {
        place = PassSpace(place);
        if (At(place) == ']') return place;
        if (At(place) != ',') throw Irregular.Exception();
        place = PassSpace(place + 1);
        return At(place) == '{' ? place : throw Irregular.Exception();
    }

    private readonly int PassSpace(int place)
    {
        while (At(place) is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') place++;
        return place;
    }

    /// <summary>The byte at a place; zero behind the end, which no JSON has.</summary>
    private readonly byte At(int place) => place < Text.Length ? Text[place] : (byte)0;
}
