using System.Globalization;
using System.Text.Json;
using BoneRules;

namespace CustomRule;

/// <summary>A fact of the clinic's own. It travels in the client's <c>extensions</c>, which no rule of the library reads.</summary>
internal static class KneeOperation
{
    private const int RecentMonths = 6;

    /// <summary>Where the facts are, for the report to ask for.</summary>
    public static ValueList<string> Facts { get; } = ["client:/asOf", "client:/extensions/kneeOperations"];

    /// <summary>Whether a knee was operated on lately. Absent is unknown; an empty list means "asked, and none".</summary>
    public static Truth IsRecent(Assessment person)
    {
        if (person.AsOf is not { } today || person.Client.Extensions is not { } own) return Truth.Unknown;
        using var facts = JsonDocument.Parse(own.Json);
        if (!facts.RootElement.TryGetProperty("kneeOperations", out var operations)) return Truth.Unknown;
        return operations.EnumerateArray().Any(operation => DateOf(operation) > today.AddMonths(-RecentMonths));
    }

    private static DateOnly DateOf(JsonElement operation) => DateOnly.ParseExact(operation.GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
