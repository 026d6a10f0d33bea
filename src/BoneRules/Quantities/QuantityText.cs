using System.Globalization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Puts what was measured, and its limit, into words.</summary>
internal static class QuantityText
{
    /// <summary>The name of a level as the contract writes it; "unknown" where it is not known.</summary>
    public static string Level<T>(T? value) where T : struct, Enum => value is { } known ? ContractNames<T>.Of(known) : "unknown";

    public static string Describe(Quantity quantity, double? value, string? level)
    {
        if (value is not { } number) return level is null ? "" : Words(level);
        return $"{Number(number)}{Unit(quantity, number)}";
    }

    public static string DescribeLimit(Quantity quantity, double? min, double? max, bool exclusive, string? level)
    {
        if (level is not null) return Words(level);
        var unit = Unit(quantity, max ?? min ?? 0);
        return (min, max, exclusive) switch
        {
            ({ } low, { } high, _) when low == high => $"{Number(low)}{unit}",
            ({ } low, { } high, _) => $"{Number(low)} to {Number(high)}{unit}",
            ({ } low, null, false) => $"at least {Number(low)}{unit}",
            ({ } low, null, true) => $"more than {Number(low)}{unit}",
            (null, { } high, false) => $"at most {Number(high)}{unit}",
            (null, { } high, true) => $"less than {Number(high)}{unit}",
            _ => "",
        };
    }

    private static string Number(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"loadedOrEndRange" as "loaded or end range"; lists of levels keep their commas.</summary>
    private static string Words(string level)
    {
        var text = new System.Text.StringBuilder(level.Length + 4);
        foreach (var letter in level)
        {
            if (char.IsAsciiLetterUpper(letter)) text.Append(' ').Append(char.ToLowerInvariant(letter));
            else text.Append(letter);
        }
        return text.ToString();
    }

    private static string Unit(Quantity quantity, double value)
    {
        var one = value == 1;
        return quantity switch
        {
            Quantity.Impacts => one ? " impact a day" : " impacts a day",
            Quantity.Repetitions or Quantity.RepetitionsChange => one ? " repetition" : " repetitions",
            Quantity.RepetitionMaximum => " RM",
            Quantity.Flights => one ? " flight" : " flights",
            Quantity.Sets => one ? " set" : " sets",
            Quantity.LoadKilograms or Quantity.VestKilograms => " kg",
            Quantity.PercentOneRepetitionMaximum => " % of the one-repetition maximum",
            Quantity.LoadChangePercent or Quantity.VolumeChangePercent => " %",
            Quantity.SessionsPerWeek => one ? " session a week" : " sessions a week",
            Quantity.DaysPerWeek => one ? " day a week" : " days a week",
            Quantity.TimesPerDay => one ? " time a day" : " times a day",
            Quantity.TimesPerWeek => one ? " time a week" : " times a week",
            Quantity.Minutes => " minutes",
            Quantity.MinutesPerDay => " minutes a day",
            Quantity.MinutesPerWeek => " minutes a week",
            Quantity.Weeks => one ? " week" : " weeks",
            Quantity.Days or Quantity.RestDays => one ? " day" : " days",
            Quantity.Exercises => one ? " exercise" : " exercises",
            Quantity.VestPercentBodyMass => " % of body mass",
            Quantity.Seconds => " seconds",
            Quantity.GramsPerKilogram => " g a kilogram of body mass",
            Quantity.MilligramsPerDay => " mg a day",
            Quantity.MicrogramsPerDay => " µg a day",
            Quantity.Months => one ? " month" : " months",
            _ => "",
        };
    }
}
