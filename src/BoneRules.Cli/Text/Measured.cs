using System.Globalization;
using System.Text;

namespace BoneRules.Cli.Text;

/// <summary>What was measured, and the limit, as the report states them.</summary>
internal static class Measured
{
    public static string Describe(Finding finding) => string.Join(" and ", finding.Measured.Select(Describe));

    private static string Describe(Measurement measurement) =>
        $"{Words(measurement.Quantity.ToString())} {(measurement.Value is { } value ? Number(value) : Words(measurement.Level ?? ""))}";

    public static string? Limit(Finding finding) => finding.Limit switch
    {
        null => null,
        { Level: { } level } => Words(level),
        { Min: { } min, Max: { } max } => min == max ? Number(min) : $"{Number(min)} to {Number(max)}",
        { Min: { } min, Exclusive: true } => $"more than {Number(min)}",
        { Min: { } min } => $"at least {Number(min)}",
        { Max: { } max, Exclusive: true } => $"less than {Number(max)}",
        { Max: { } max } => $"at most {Number(max)}",
        _ => null,
    };

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"LoadChangePercent" as "load change percent".</summary>
    private static string Words(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append(' ');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
