using System.Buffers;
using System.Globalization;

namespace BoneRules.Import.Csv;

/// <summary>How a cell could be read.</summary>
internal enum CellReading { Read, Blank, Ambiguous, Unreadable }

/// <summary>Numbers as logs write them: with a point or a comma for decimals, without signs, exponents and separators of thousands.</summary>
internal static class LogNumber
{
    private const int Longest = 30;

    private static readonly SearchValues<char> _characters = SearchValues.Create("0123456789.,");

    public static CellReading Read(string text, out double value)
    {
        value = 0;
        if (text.Length == 0) return CellReading.Blank;
        if (text.Length > Longest || text.AsSpan().IndexOfAnyExcept(_characters) >= 0) return CellReading.Unreadable;
        var separator = text.IndexOfAny(['.', ',']);
        if (separator == 0 || separator == text.Length - 1 || separator != text.LastIndexOfAny(['.', ','])) return CellReading.Unreadable;
        // "1,250" is one and a quarter to one phone and more than a thousand to another.
        if (separator > 0 && text[separator] == ',' && text.Length - separator == 4 && text[0] != '0') return CellReading.Ambiguous;
        value = double.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return CellReading.Read;
    }

    /// <summary>Reads "90", "90.0" or "0:01:30"; "1:30" may be minutes or hours.</summary>
    public static CellReading ReadSeconds(string text, out double seconds)
    {
        seconds = 0;
        var parts = text.Split(':');
        if (parts.Length == 1) return Read(text, out seconds);
        if (parts.Length == 2) return CellReading.Ambiguous;
        if (parts.Length != 3) return CellReading.Unreadable;
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 3 || !part.All(char.IsAsciiDigit)) return CellReading.Unreadable;
            seconds = (seconds * 60) + int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
        }
        return CellReading.Read;
    }
}
