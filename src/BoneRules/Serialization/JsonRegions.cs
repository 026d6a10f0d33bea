using System.Globalization;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Finds many values of a JSON text in one pass: it goes only where a wanted pointer leads, and passes over all else.</summary>
internal sealed class JsonRegions
{
    private readonly JsonRegions? _parent;
    private Dictionary<string, JsonRegions>? _children;
    private int _start = -1, _end;

    private JsonRegions(JsonRegions? parent) => _parent = parent;

    /// <summary>The regions of the values that pointers name; of the nearest ancestor where a value is not there.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static Dictionary<string, TextRegion> Find(ReadOnlySpan<byte> utf8, IEnumerable<string> pointers)
    {
        utf8 = JsonPositions.WithoutByteOrderMark(utf8);
        var root = new JsonRegions(null);
        var wanted = new Dictionary<string, JsonRegions>(StringComparer.Ordinal);
        foreach (var pointer in pointers)
            if (!wanted.ContainsKey(pointer)) wanted.Add(pointer, root.Below(pointer));
        var reader = new Utf8JsonReader(utf8, JsonPositions.ReaderOptions);
        reader.Read();
        root.Measure(ref reader);
        var positions = PositionsOf(utf8, wanted.Values);
        return wanted.ToDictionary(
            static pair => pair.Key, pair => new TextRegion(positions[pair.Value.Nearest._start], positions[pair.Value.Nearest._end]), StringComparer.Ordinal);
    }

    private JsonRegions Nearest => _start < 0 && _parent is not null ? _parent.Nearest : this;

    /// <summary>What a pointer names; what is no pointer, such as a path of the client, is nowhere in the text.</summary>
    private JsonRegions Below(string pointer)
    {
        var place = this;
        if (!pointer.StartsWith('/')) return place;
        foreach (var segment in pointer[1..].Split('/'))
        {
            place._children ??= new Dictionary<string, JsonRegions>(StringComparer.Ordinal);
            var name = JsonPositions.Unescape(segment);
            if (!place._children.TryGetValue(name, out var child)) place._children.Add(name, child = new JsonRegions(place));
            place = child;
        }
        return place;
    }

    private void Measure(ref Utf8JsonReader reader)
    {
        // Of a name that stands twice the first counts.
        if (_start >= 0)
        {
            reader.Skip();
            return;
        }
        _start = (int)reader.TokenStartIndex;
        if (_children is null) reader.Skip();
        else if (reader.TokenType == JsonTokenType.StartObject) MeasureMembers(ref reader);
        else if (reader.TokenType == JsonTokenType.StartArray) MeasureItems(ref reader);
        _end = (int)reader.BytesConsumed;
    }

    private void MeasureMembers(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var child = JsonTrail.TextOf(ref reader) is { } name ? _children!.GetValueOrDefault(name) : null;
            reader.Read();
            if (child is null) reader.Skip();
            else child.Measure(ref reader);
        }
    }

    private void MeasureItems(ref Utf8JsonReader reader)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (_children!.TryGetValue(i.ToString(CultureInfo.InvariantCulture), out var child)) child.Measure(ref reader);
            else reader.Skip();
        }
    }

    /// <summary>The positions of all bytes that matter, counted once from the beginning to the end.</summary>
    private static Dictionary<int, TextPosition> PositionsOf(ReadOnlySpan<byte> utf8, IEnumerable<JsonRegions> places)
    {
        var positions = new Dictionary<int, TextPosition>();
        var (position, at) = (TextPosition.Start, 0);
        foreach (var offset in places.SelectMany(static place => (int[])[place.Nearest._start, place.Nearest._end]).Distinct().Order())
        {
            position = JsonPositions.After(position, utf8[at..offset]);
            positions.Add(at = offset, position);
        }
        return positions;
    }
}
