using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>Reads and writes an enumeration by its exact contract names; no numbers, no other spelling.</summary>
internal sealed class ContractNameConverter<T> : JsonConverter<T>, INamedValues where T : struct, Enum
{
    public IReadOnlyList<string> Names => ContractNames<T>.All;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new RefusedValueException($"{Expected.Describe(reader.TokenType)} is not one of {string.Join(", ", Names)}.");
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && ContractNames<T>.Find(reader.ValueSpan) is { } known) return known;
        // An escape spells a name too.
        var text = reader.GetString()!;
        return ContractNames<T>.Find(text) ?? throw new RefusedValueException($"\"{Expected.Shorten(text)}\" is not one of {string.Join(", ", Names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ContractNames<T>.EncodedOf(value));
}

/// <summary>Knows the names that a value may have; the JSON Schema lists them.</summary>
internal interface INamedValues
{
    IReadOnlyList<string> Names { get; }
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
