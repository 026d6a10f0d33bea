using System.Globalization;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Reads single values of the contract where they have their regular form, and refuses them where they don't.</summary>
internal static class PlainValues
{
    private const int MostDigits = 15;
    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static void Require(this in Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token) throw Irregular.Exception();
    }

    public static double Number<TBounds>(ref Utf8JsonReader reader) where TBounds : IBounds
    {
        var bounds = TBounds.Bounds;
        return IsShort(reader, out var value) && bounds.Contains(value) ? value : BoundedNumber.Read(ref reader, bounds);
    }

    public static int Whole<TBounds>(ref Utf8JsonReader reader) where TBounds : IBounds
    {
        var value = Number<TBounds>(ref reader);
        return value == Math.Floor(value) ? (int)value : throw Irregular.Exception();
    }

    public static CountRange Counts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number) return new CountRange(Whole<Limit.Count>(ref reader));
        var (min, max) = RangeObject.Read(ref reader, Limit.Count.Bounds, whole: true);
        return new CountRange((int)min, (int?)max);
    }

    public static MeasureRange Measures<TBounds>(ref Utf8JsonReader reader) where TBounds : IBounds
    {
        if (reader.TokenType == JsonTokenType.Number) return new MeasureRange(Number<TBounds>(ref reader));
        var (min, max) = RangeObject.Read(ref reader, TBounds.Bounds, whole: false);
        return new MeasureRange(min, max);
    }

    public static bool Flag(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.True || (reader.TokenType == JsonTokenType.False ? false : throw Irregular.Exception());

    /// <summary>A value by its contract name.</summary>
    public static T Name<T>(ref Utf8JsonReader reader) where T : struct, Enum
    {
        reader.Require(JsonTokenType.String);
        return reader.ValueIsEscaped ? throw Irregular.Exception() : ContractNames<T>.Find(reader.ValueSpan) ?? throw Irregular.Exception();
    }

    public static DateOnly Date(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.String);
        return DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Irregular.Exception();
    }

    public static PartialDate PartialDate(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.String);
        return BoneRules.PartialDate.TryParse(reader.GetString(), out var date) ? date : throw Irregular.Exception();
    }

    public delegate T ReadItem<out T>(ref Utf8JsonReader reader);

    /// <summary>A list; an item that is null is refused by whoever reads it.</summary>
    public static ValueList<T> List<T>(ref Utf8JsonReader reader, ReadItem<T> readItem)
    {
        reader.Require(JsonTokenType.StartArray);
        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) (items ??= []).Add(readItem(ref reader));
        return items is null ? [] : items.ToValueList();
    }

    public static string Text(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.String);
        return reader.GetString()!;
    }

    /// <summary>A text that nobody reads; it must be text all the same.</summary>
    public static void PassText(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.String);
        if (reader.ValueIsEscaped) _ = reader.GetString();
    }

    /// <summary>An object that nobody reads.</summary>
    public static void PassObject(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.StartObject);
        var depth = reader.CurrentDepth;
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth))
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) _ = reader.GetString();
    }

    /// <summary>Most numbers of plans: few digits, no exponent. A whole number below 2⁵³ over a power of ten is rounded once, so it is the number that any parser reads.</summary>
    private static bool IsShort(in Utf8JsonReader reader, out double value)
    {
        value = 0;
        var text = reader.ValueSpan;
        if (reader.TokenType != JsonTokenType.Number || text.Length > MostDigits) return false;
        var (digits, point) = (0L, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if ((uint)digit <= 9) digits = (digits * 10) + digit;
            else if (text[i] == '.') point = i;
            else return false;
        }
        value = point < 0 ? digits : digits / PowersOfTen[text.Length - 1 - point];
        return true;
    }
}

