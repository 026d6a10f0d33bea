using System.Globalization;
using System.Runtime.CompilerServices;

namespace BoneRules;

/// <summary>An inclusive range of allowed numbers. One declaration guards callers, reads JSON and fills the JSON Schema.</summary>
internal readonly record struct Bounds(double Minimum, double Maximum, string Unit = "")
{
    public bool Contains(double value) => value >= Minimum && value <= Maximum;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {Maximum}{(Unit.Length == 0 ? "" : " " + Unit)}");
}

/// <summary>Names one <see cref="BoneRules.Bounds"/> as a type, so that an attribute can point at it.</summary>
internal interface IBounds
{
    static abstract Bounds Bounds { get; }
}

/// <summary>The bounds of the wire contract, each under the name of what it limits.</summary>
internal static class Limit
{
    public readonly struct AgeYears : IBounds { public static Bounds Bounds => new(0, 125, "years"); }
    public readonly struct HeightCentimetres : IBounds { public static Bounds Bounds => new(50, 250, "cm"); }
    public readonly struct BodyMassKilograms : IBounds { public static Bounds Bounds => new(10, 400, "kg"); }
    public readonly struct Count : IBounds { public static Bounds Bounds => new(0, 1000); }
    public readonly struct Repeat : IBounds { public static Bounds Bounds => new(1, 104, "weeks"); }
    public readonly struct DayNumber : IBounds { public static Bounds Bounds => new(1, 7); }
    public readonly struct TimesPerWeek : IBounds { public static Bounds Bounds => new(1, 7, "days"); }
    public readonly struct Implements : IBounds { public static Bounds Bounds => new(1, 2); }
    public readonly struct LoadKilograms : IBounds { public static Bounds Bounds => new(0, 1000, "kg"); }
    public readonly struct PercentOfOneRepetitionMaximum : IBounds { public static Bounds Bounds => new(0, 150, "%"); }
    public readonly struct Percent : IBounds { public static Bounds Bounds => new(0, 100, "%"); }
    public readonly struct Seconds : IBounds { public static Bounds Bounds => new(0, 86_400, "s"); }
    public readonly struct Minutes : IBounds { public static Bounds Bounds => new(0, 1440, "min"); }
    public readonly struct Metres : IBounds { public static Bounds Bounds => new(0, 1_000_000, "m"); }
    public readonly struct StandardScore : IBounds { public static Bounds Bounds => new(-8, 8); }
    public readonly struct ClinicalFrailtyScale : IBounds { public static Bounds Bounds => new(1, 9); }
    public readonly struct MetresPerSecond : IBounds { public static Bounds Bounds => new(0, 10, "m/s"); }
    public readonly struct Effort : IBounds { public static Bounds Bounds => new(0, 20); }
    public readonly struct NutrientPerDay : IBounds { public static Bounds Bounds => new(0, 100_000); }
    public readonly struct TrainingWeeks : IBounds { public static Bounds Bounds => new(0, 10_000, "weeks"); }
    public readonly struct TextPosition : IBounds { public static Bounds Bounds => new(0, int.MaxValue); }
    public readonly struct Parameter : IBounds { public static Bounds Bounds => new(0, 100_000); }
    public readonly struct SchemaVersion : IBounds { public static Bounds Bounds => new(1, 1); }
}

/// <summary>Throws for values that a caller may not set; the message names the value and what is allowed.</summary>
internal static class Guard
{
    public static int? Whole<TBounds>(int? value, [CallerMemberName] string name = "") where TBounds : IBounds
    {
        if (value is { } number) Require(TBounds.Bounds, number, name);
        return value;
    }

    public static double? Number<TBounds>(double? value, [CallerMemberName] string name = "") where TBounds : IBounds
    {
        if (value is { } number) Require(TBounds.Bounds, number, name);
        return value;
    }

    public static double Required<TBounds>(double value, [CallerMemberName] string name = "") where TBounds : IBounds
    {
        Require(TBounds.Bounds, value, name);
        return value;
    }

    private static void Require(Bounds bounds, double value, string name)
    {
        if (!bounds.Contains(value))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be {bounds}.");
    }
}
