using System.Globalization;
using System.Text.RegularExpressions;

namespace BoneRules.Import.Csv;

/// <summary>Dates as phones write them, each by itself: the phone's language may have changed between two rows.</summary>
internal static partial class LogDate
{
    /// <summary>Nobody logged sets on a phone before or after; a year outside is a slip.</summary>
    private const int FirstYear = 1990;
    private const int LastYear = 2199;
    private const int Longest = 80;

    /// <summary>Reads a day, and the time of it where one is written; zones are left out, since a day is the day where it was written.</summary>
    public static CellReading Read(string text, out DateTime moment)
    {
        moment = default;
        if (text.Length == 0) return CellReading.Blank;
        if (text.Length > Longest) return CellReading.Unreadable;
        var folded = Letters.Fold(text);
        if (YearFirst().Match(folded) is { Success: true } year) return Make(year, Number(year, "y"), Number(year, "m"), Number(year, "d"), out moment);
        if (Named().Match(folded) is { Success: true } named && MonthNames.Find(named.Groups["m"].Value) is { } month)
            return Make(named, Number(named, "y"), month, Number(named, "d"), out moment);
        return Numbers().Match(folded) is { Success: true } numbers ? ReadNumbers(numbers, out moment) : CellReading.Unreadable;
    }

    /// <summary>Points mean that the day stands first; with strokes only the size of the numbers tells.</summary>
    private static CellReading ReadNumbers(Match match, out DateTime moment)
    {
        var (first, second, year, points) = (Number(match, "a"), Number(match, "b"), Number(match, "y"), match.Groups["s"].Value == ".");
        if (match.Groups["y"].Length == 2 && points) year += 2000;
        if (points || first > 12 || first == second) return Make(match, year, second, first, out moment);
        if (second > 12) return Make(match, year, first, second, out moment);
        moment = default;
        return CellReading.Ambiguous;
    }

    private static CellReading Make(Match match, int year, int month, int day, out DateTime moment)
    {
        moment = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return CellReading.Unreadable;
        if (TimeOf(match.Groups["t"].Value) is not { } time) return CellReading.Unreadable;
        moment = new DateTime(year, month, day) + time;
        return CellReading.Read;
    }

    private static TimeSpan? TimeOf(string text)
    {
        if (text.Length == 0) return TimeSpan.Zero;
        if (Clock().Match(text) is not { Success: true } match) return null;
        var (hour, minute, second, half) = (Number(match, "h"), Number(match, "m"), Number(match, "s"), match.Groups["half"].Value);
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (half[0] == 'p' ? 12 : 0);
        }
        return hour > 23 || minute > 59 || second > 59 ? null : new TimeSpan(hour, minute, second);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Time = @"(?:t|,?\s+(?:(?:at|um|a las|a|as|alle|ore|om)\s+)?)(?<t>[0-9].*)";

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?:" + Time + ")?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4}|[0-9]{2})(?:" + Time + ")?$")]
    private static partial Regex Numbers();

    /// <summary>"8 Apr 2026", "8. April 2026", "1er avr. 2026", "5 de mai. de 2026", "Jun 11, 2026".</summary>
    [GeneratedRegex(@"^(?:(?<d>[0-9]{1,2})(?:er|st|nd|rd|th|º|\.)?(?:\s+(?:de\s+)?|-)(?<m>[a-z]+)\.?(?:,?\s+(?:de\s+|del\s+)?|-)|(?<m>[a-z]+)\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+)(?<y>[0-9]{4})(?:" + Time + ")?$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})\s?[:.h]\s?(?<m>[0-9]{2})(?:[:.](?<s>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?:\s*(?<half>[ap])\.?\s?m\.?)?(?:\s*(?:z|uhr|utc|gmt|[+-][0-9]{2}:?[0-9]{2}))?$")]
    private static partial Regex Clock();
}
