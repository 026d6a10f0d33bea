using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>A converter that allows only numbers within bounds; the JSON Schema reads them.</summary>
internal interface IBoundedConverter
{
    Bounds Bounds { get; }
    bool Whole { get; }
}

/// <summary>A whole number within bounds, or null.</summary>
internal sealed class WholeNumberConverter<TBounds> : JsonConverter<int?>, IBoundedConverter where TBounds : IBounds
{
    public Bounds Bounds => TBounds.Bounds;

    public bool Whole => true;

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : BoundedNumber.ReadWhole(ref reader, TBounds.Bounds);

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options)
    {
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}

/// <summary>A number within bounds, or null.</summary>
internal sealed class NumberConverter<TBounds> : JsonConverter<double?>, IBoundedConverter where TBounds : IBounds
{
    public Bounds Bounds => TBounds.Bounds;

    public bool Whole => false;

    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : BoundedNumber.Read(ref reader, TBounds.Bounds);

    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}

/// <summary>A number within bounds that must be there.</summary>
internal sealed class RequiredNumberConverter<TBounds> : JsonConverter<double>, IBoundedConverter where TBounds : IBounds
{
    public Bounds Bounds => TBounds.Bounds;

    public bool Whole => false;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BoundedNumber.Read(ref reader, TBounds.Bounds);

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>A whole number within bounds that must be there.</summary>
internal sealed class RequiredWholeNumberConverter<TBounds> : JsonConverter<int>, IBoundedConverter where TBounds : IBounds
{
    public Bounds Bounds => TBounds.Bounds;

    public bool Whole => true;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BoundedNumber.ReadWhole(ref reader, TBounds.Bounds);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>Reads one number and words the error where it is none, or out of bounds.</summary>
internal static class BoundedNumber
{
    public static double Read(ref Utf8JsonReader reader, Bounds bounds)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new RefusedValueException($"expected a number from {bounds}, found {Expected.Describe(reader.TokenType)}.");
        if (!reader.TryGetDouble(out var value) || !bounds.Contains(value))
            throw new RefusedValueException(string.Create(CultureInfo.InvariantCulture, $"{value} is out of bounds; allowed is {bounds}."));
        return value;
    }

    public static int ReadWhole(ref Utf8JsonReader reader, Bounds bounds)
    {
        var value = Read(ref reader, bounds);
        if (value != Math.Floor(value))
            throw new RefusedValueException(string.Create(CultureInfo.InvariantCulture, $"{value} is not a whole number; allowed is {bounds}."));
        return (int)value;
    }
}
