using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A date of which the day, or the day and the month, may not be known: "2024-05-10", "2024-05" or "2024".</summary>
/// <remarks>
/// Rules judge such a date at its stricter end, so it answers with its <see cref="Earliest"/> and <see cref="Latest"/> day.
/// <see langword="default"/> is the year 1. Equality compares what was written: "2024" is not "2024-01".
/// </remarks>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate
{
    private readonly int _year, _month, _day;

    /// <summary>A whole date.</summary>
    public PartialDate(DateOnly date) : this(date.Year, date.Month, date.Day) { }

    /// <summary>A year, and as much more as is known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or <see langword="null"/>.</param>
    /// <param name="day">A day of that month, or <see langword="null"/>; needs a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        if (day is not null && month is null)
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs a month.");
        (_year, _month, _day) = (year, month ?? 0, day ?? 0);
    }

    /// <summary>The first day it can be.</summary>
    public DateOnly Earliest => new(Math.Max(_year, 1), Math.Max(_month, 1), Math.Max(_day, 1));

    /// <summary>The last day it can be.</summary>
    public DateOnly Latest => (_month, _day) switch
    {
        (0, _) => new DateOnly(Math.Max(_year, 1), 12, 31),
        (_, 0) => new DateOnly(_year, _month, DateTime.DaysInMonth(_year, _month)),
        _ => new DateOnly(_year, _month, _day),
    };

    /// <summary>A whole date, as a partial date of which everything is known.</summary>
    public static implicit operator PartialDate(DateOnly date) => new(date);

    /// <summary>Reads ISO 8601: "2024-05-10", "2024-05" or "2024", and nothing else.</summary>
    /// <returns><see langword="true"/> if <paramref name="text"/> is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var parsed = text?.Length switch
        {
            10 => Parse(text, "yyyy-MM-dd") is { } d ? new PartialDate(d) : (PartialDate?)null,
            7 => Parse(text + "-01", "yyyy-MM-dd") is { } d ? new PartialDate(d.Year, d.Month) : null,
            4 => Parse(text + "-01-01", "yyyy-MM-dd") is { } d ? new PartialDate(d.Year) : null,
            _ => null,
        };
        if (parsed is null) return false;
        date = parsed.Value;
        return true;
    }

    /// <summary>The date as ISO 8601, with as much as is known.</summary>
    public override string ToString() => (_month, _day) switch
    {
        (0, _) => _year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}-{_day:00}"),
    };

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
