using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>A seconds or metres range within bounds: a number, {min, max}, or {min} for "or more"; or null.</summary>
internal sealed class MeasureRangeConverter<TBounds> : JsonConverter<MeasureRange?>, IBoundedConverter, IRangeConverter where TBounds : IBounds
{
    public Bounds Bounds => TBounds.Bounds;

    public bool Whole => false;

    public override MeasureRange? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        var (min, max) = RangeObject.Read(ref reader, TBounds.Bounds, whole: false);
        return new MeasureRange(min, max);
    }

    public override void Write(Utf8JsonWriter writer, MeasureRange? value, JsonSerializerOptions options)
    {
        if (value is { } range) RangeObject.Write(writer, range.Min, range.Max);
        else writer.WriteNullValue();
    }
}

/// <summary>A whole-number range: a number, {min, max}, or {min} for "or more".</summary>
internal sealed class CountRangeConverter : JsonConverter<CountRange>, IBoundedConverter, IRangeConverter
{
    public Bounds Bounds => Limit.Count.Bounds;

    public bool Whole => true;

    public override CountRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (min, max) = RangeObject.Read(ref reader, Limit.Count.Bounds, whole: true);
        return new CountRange((int)min, (int?)max);
    }

    public override void Write(Utf8JsonWriter writer, CountRange value, JsonSerializerOptions options) =>
        RangeObject.Write(writer, value.Min, value.Max);
}

/// <summary>Marks a converter of a number or range; the JSON Schema offers both.</summary>
internal interface IRangeConverter;

/// <summary>The three shapes of a range in JSON.</summary>
internal static class RangeObject
{
    public static (double Min, double? Max) Read(ref Utf8JsonReader reader, Bounds bounds, bool whole)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            var exactly = ReadOne(ref reader, bounds, whole);
            return (exactly, exactly);
        }
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new RefusedValueException($"expected a number from {bounds}, or an object with min and max, found {Expected.Describe(reader.TokenType)}.");

        double? min = null, max = null;
        var open = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("min"u8))
            {
                if (min is not null) throw new RefusedValueException("the property min stands twice.");
                reader.Read();
                min = ReadOne(ref reader, bounds, whole);
            }
            else if (reader.ValueTextEquals("max"u8))
            {
                if (!open) throw new RefusedValueException("the property max stands twice.");
                reader.Read();
                open = false;
                max = ReadOne(ref reader, bounds, whole);
            }
            else throw new RefusedValueException($"a range has min and max, not \"{Expected.Shorten(reader.GetString()!)}\".");
        }
        if (min is not { } lower) throw new RefusedValueException("a range needs min.");
        if (max < lower) throw new RefusedValueException(FormattableString.Invariant($"the range runs backwards: min {lower} is above max {max}."));
        return (lower, max);
    }

    public static void Write(Utf8JsonWriter writer, double min, double? max)
    {
        if (max == min)
        {
            writer.WriteNumberValue(min);
            return;
        }
        writer.WriteStartObject();
        writer.WriteNumber("min"u8, min);
        if (max is { } upper) writer.WriteNumber("max"u8, upper);
        writer.WriteEndObject();
    }

    private static double ReadOne(ref Utf8JsonReader reader, Bounds bounds, bool whole) =>
        whole ? BoundedNumber.ReadWhole(ref reader, bounds) : BoundedNumber.Read(ref reader, bounds);
}
