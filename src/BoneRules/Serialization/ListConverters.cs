using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>A converter of a list; schema and error messages look at its items.</summary>
internal interface IListConverter
{
    Type ItemType { get; }
    JsonConverter? ItemConverter { get; }
}

/// <summary>A list as a JSON array. Items are never null: what is not known is left out.</summary>
internal class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListConverter
{
    public Type ItemType => typeof(T);

    public virtual JsonConverter? ItemConverter => null;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new RefusedValueException($"expected a list, found {Expected.Describe(reader.TokenType)}.");
        var converter = ConverterOfItems(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
                throw new RefusedValueException("a list holds no null; leave the item out.");
            items.Add(converter.Read(ref reader, typeof(T), options)!);
        }
        return ValueList.Create<T>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var converter = ConverterOfItems(options);
        writer.WriteStartArray();
        foreach (var item in value) converter.Write(writer, item, options);
        writer.WriteEndArray();
    }

    private JsonConverter<T> ConverterOfItems(JsonSerializerOptions options) =>
        (JsonConverter<T>)(ItemConverter ?? options.GetTypeInfo(typeof(T)).Converter);
}

/// <summary>Days of a week by number, 1 to 7.</summary>
internal sealed class DayNumbersConverter : ValueListConverter<int>
{
    public override JsonConverter ItemConverter { get; } = new RequiredWholeNumberConverter<Limit.DayNumber>();
}
