using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>Reads and writes an enumeration by its exact contract names; no numbers, no other spelling.</summary>
internal abstract class NamedEnumConverter<T> : JsonConverter<T>, INamedValues where T : struct, Enum
{
    private readonly string[] _names;
    private readonly T[] _values;

    protected NamedEnumConverter(Func<string, string> nameOf)
    {
        _values = Enum.GetValues<T>();
        _names = Array.ConvertAll(_values, value => nameOf(value.ToString()));
    }

    public IReadOnlyList<string> Names => _names;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            for (var i = 0; i < _names.Length; i++)
                if (reader.ValueTextEquals(_names[i])) return _values[i];
        var found = reader.TokenType == JsonTokenType.String ? $"\"{Expected.Shorten(reader.GetString()!)}\"" : Expected.Describe(reader.TokenType);
        throw new RefusedValueException($"{found} is not one of {string.Join(", ", _names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(NameOf(value));

    public string NameOf(T value) => _names[Array.IndexOf(_values, value)];
}

/// <summary>Knows the names that a value may have; the JSON Schema lists them.</summary>
internal interface INamedValues
{
    IReadOnlyList<string> Names { get; }
}

/// <summary>Contract names such as <c>lowTrauma</c>.</summary>
internal sealed class CamelCaseEnumConverter<T>() : NamedEnumConverter<T>(JsonNamingPolicy.CamelCase.ConvertName) where T : struct, Enum;

/// <summary>Scales of effort: camel case, but the contract's <c>borg6to20</c> has no inner capital.</summary>
internal sealed class EffortScaleConverter() : NamedEnumConverter<EffortScale>(
    static name => name == nameof(EffortScale.Borg6To20) ? "borg6to20" : JsonNamingPolicy.CamelCase.ConvertName(name));

/// <summary>Contract names such as <c>US</c>.</summary>
internal sealed class VerbatimEnumConverter<T>() : NamedEnumConverter<T>(static name => name) where T : struct, Enum;

/// <summary>Contract names such as <c>daily-15</c>.</summary>
internal sealed class KebabCaseEnumConverter<T>() : NamedEnumConverter<T>(Kebab) where T : struct, Enum
{
    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]));
            if (i > 0 && startsWord) text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }
}

/// <summary>Words for what stood in the place of something else.</summary>
internal static class Expected
{
    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        _ => "something else",
    };

    /// <summary>The text of a string token; any other token is refused.</summary>
    public static string Text(ref Utf8JsonReader reader, string expectation) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new RefusedValueException($"expected {expectation}, found {Describe(reader.TokenType)}.");

    /// <summary>As much of a text as fits into a message.</summary>
    public static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
