using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BoneRules.Serialization;

/// <summary>What the contract expects at one place of a document, read from the generated metadata. Words errors and walks texts.</summary>
internal readonly struct JsonShape
{
    private readonly JsonTypeInfo? _type;
    private readonly JsonConverter? _converter;

    private JsonShape(JsonTypeInfo? type, JsonConverter? converter) => (_type, _converter) = (type, converter);

    /// <summary>A place of which the contract says nothing: inside extensions, or below an error.</summary>
    public static JsonShape Unknown => default;

    public static JsonShape Of(JsonTypeInfo type) => new(type, type.Converter);

    /// <summary>Whether it is an object with properties that the contract names.</summary>
    public bool IsObject => _type is { Kind: JsonTypeInfoKind.Object };

    public JsonShape Property(string name)
    {
        if (IsObject)
            foreach (var property in _type!.Properties)
                if (property.Name == name) return Of(property);
        return Unknown;
    }

    public JsonShape Item =>
        _converter is IListConverter list ? Of(_type!.Options.GetTypeInfo(list.ItemType)) : Unknown;

    /// <summary>"a string", "a list": what should stand here.</summary>
    public string Expectation => _type switch
    {
        null => "another value",
        { Kind: JsonTypeInfoKind.Object } => "an object",
        _ when _converter is IListConverter => "a list",
        _ when Underlying(_type.Type) == typeof(string) => "a string",
        _ when Underlying(_type.Type) == typeof(bool) => "true or false",
        _ when _converter is IBoundedConverter bounded => $"a number from {bounded.Bounds}",
        _ => "another value",
    };

    /// <summary>The names of the properties, for the message about one that is none of them.</summary>
    public string Names
    {
        get
        {
            var names = new List<string>();
            if (IsObject)
                foreach (var property in _type!.Properties) names.Add(property.Name);
            return string.Join(", ", names);
        }
    }

    /// <summary>The required properties that are not among those seen.</summary>
    public string Missing(IReadOnlySet<string> seen)
    {
        var names = new List<string>();
        if (IsObject)
            foreach (var property in _type!.Properties)
                if (property.IsRequired && !seen.Contains(property.Name)) names.Add(property.Name);
        return string.Join(" and ", names);
    }

    private static JsonShape Of(JsonPropertyInfo property)
    {
        var type = property.Options.GetTypeInfo(property.PropertyType);
        return new JsonShape(type, property.CustomConverter ?? type.Converter);
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
