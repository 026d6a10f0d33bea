using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Follows a reader and knows at each token the JSON Pointer and what the contract expects there.</summary>
internal sealed class JsonTrail
{
    private const int LongestName = 200;

    private readonly Stack<Level> _levels = new();
    private readonly JsonShape _root;
    private bool _leave;

    public JsonTrail(JsonShape root) => Shape = _root = root;

    /// <summary>What the contract expects of the present value.</summary>
    public JsonShape Shape { get; private set; }

    /// <summary>Where the present value begins; for the end of an object or list, where that began.</summary>
    public int Start { get; private set; }

    /// <summary>Whether the present token is a property name that its object already has.</summary>
    public bool IsDuplicate { get; private set; }

    /// <summary>The properties seen in the present object.</summary>
    public IReadOnlySet<string> Seen => _levels.TryPeek(out var level) ? level.Seen : new HashSet<string>();

    /// <summary>The shape of the object or list that holds the present value.</summary>
    public JsonShape Parent => _levels.TryPeek(out var level) ? level.Shape : _root;

    /// <summary>The last property name.</summary>
    public string Name => _levels.TryPeek(out var level) ? level.Name ?? "" : "";

    public string Pointer
    {
        get
        {
            var text = new StringBuilder();
            foreach (var level in _levels.Reverse())
            {
                if (level.Index >= 0) text.Append(CultureInfo.InvariantCulture, $"/{level.Index}");
                // A property name of a megabyte would make the error unreadable: the object that holds it will do.
                else if (level.Name is { Length: <= LongestName } name) text.Append('/').Append(JsonPositions.Escape(name));
                else break;
            }
            return text.ToString();
        }
    }

    /// <summary>Takes note of the token that the reader has just read.</summary>
    public void Follow(ref Utf8JsonReader reader)
    {
        if (_leave) _levels.Pop();
        _leave = false;
        IsDuplicate = false;
        Start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var level = _levels.Peek();
                level.Name = TextOf(ref reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);
                IsDuplicate = !level.Seen.Add(level.Name) && level.Shape.IsObject;
                Shape = level.Shape.Property(level.Name);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                var left = _levels.Peek();
                (left.Name, left.Index, Start, Shape) = (null, -1, left.Start, left.Shape);
                _leave = true;
                break;
            default:
                BeginValue(reader.TokenType);
                break;
        }
    }

    private void BeginValue(JsonTokenType token)
    {
        if (_levels.TryPeek(out var level) && level.IsList)
        {
            level.Index++;
            Shape = level.Shape.Item;
        }
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _levels.Push(new Level(Shape, token == JsonTokenType.StartArray, Start));
    }

    /// <summary>The text of a string or property name; <see langword="null"/> for half of a surrogate pair, which JSON can escape but text can't hold.</summary>
    public static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private sealed class Level(JsonShape shape, bool isList, int start)
    {
        public JsonShape Shape => shape;
        public bool IsList => isList;
        public int Start => start;
        public int Index { get; set; } = -1;
        public string? Name { get; set; }
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);
    }
}
