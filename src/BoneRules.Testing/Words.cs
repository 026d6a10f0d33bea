using System.Globalization;
using System.Text.Json;

namespace BoneRules.Testing;

/// <summary>Expectations in plain words, with the names that reports use.</summary>
internal static class Words
{
    public static string Of(ExpectedFinding finding)
    {
        var place = finding.Path.Length == 0 ? "on the whole plan" : "at " + finding.Path;
        return $"{Name(finding.Severity.ToString())} {place}, {Measured(finding.Measured)}, {Limit(finding.Limit)}";
    }

    public static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string List(ValueList<string> items) => items.Count == 0 ? "nothing" : string.Join(", ", items);

    private static string Measured(ValueList<Measurement> measured) => measured.Count == 0
        ? "nothing measured"
        : "measured " + string.Join(" and ", measured.Select(static one => $"{Name(one.Quantity.ToString())} {one.Level ?? Number(one.Value)}"));

    private static string Limit(MeasureLimit? limit) => limit switch
    {
        null => "no limit",
        { Level: { } level } => "limit " + level,
        _ => $"limit {Number(limit.Min)} to {Number(limit.Max)}{(limit.Exclusive == true ? ", bounds excluded" : "")}",
    };

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "open";
}
