using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>A converter of a text of a fixed form; the JSON Schema states the pattern.</summary>
internal interface IPatternConverter
{
    string Pattern { get; }
}

/// <summary>A date of which day and month may be missing.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>, IPatternConverter
{
    public string Pattern => "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Expected.Text(ref reader, "a date such as 2026-11-22, 2026-11 or 2026");
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw new RefusedValueException($"\"{Expected.Shorten(text)}\" is not a date such as 2026-11-22, 2026-11 or 2026.");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>A whole date.</summary>
internal sealed class DateConverter : JsonConverter<DateOnly>, IPatternConverter
{
    private const string Format = "yyyy-MM-dd";

    public string Pattern => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Expected.Text(ref reader, "a whole date such as 2026-11-22");
        return DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new RefusedValueException($"\"{Expected.Shorten(text)}\" is not a whole date such as 2026-11-22.");
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}

/// <summary>The caller's own object: kept, compacted, never read.</summary>
internal sealed class ExtensionsConverter : JsonConverter<Extensions>
{
    public override Extensions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new RefusedValueException($"expected an object, found {Expected.Describe(reader.TokenType)}.");
        using var document = JsonDocument.ParseValue(ref reader);
        return RawJson.TryCompact(document.RootElement, out var json)
            ? Extensions.FromCompact(json)
            : throw new RefusedValueException("the object holds text that is not valid Unicode.");
    }

    public override void Write(Utf8JsonWriter writer, Extensions value, JsonSerializerOptions options)
    {
        using var document = JsonDocument.Parse(value.Json);
        document.RootElement.WriteTo(writer);
    }
}

/// <summary>JSON of any kind, kept as text. Reports hold it, and are not read.</summary>
internal sealed class RawJsonConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Edits are written, not read.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        using var document = JsonDocument.Parse(value);
        document.RootElement.WriteTo(writer);
    }
}

/// <summary>One spelling for JSON that is kept as text, so that equal content is equal text.</summary>
internal static class RawJson
{
    public static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return TryCompact(document.RootElement, out var compact) ? compact : throw new JsonException("The value holds text that is not valid Unicode.");
    }

    public static bool TryCompact(JsonElement element, out string json)
    {
        using var stream = new MemoryStream();
        json = "";
        try
        {
            using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                element.WriteTo(writer);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: JSON allows it, text does not.
            return false;
        }
        json = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        return true;
    }
}
