using System.Globalization;
using System.Text.Json.Nodes;
using BoneRules.Serialization;

namespace BoneRules.Tests.Rules;

/// <summary>Two cases of a table that differ in one thing, of which the rule says different things.</summary>
internal sealed record Neighbours(JudgedCase One, JudgedCase Other, string? Value, string? OtherValue)
{
    /// <summary>The numbers that either states as limit.</summary>
    public IEnumerable<MeasureLimit> Limits => One.Limits.Concat(Other.Limits);

    /// <summary>Whether they are a step apart: a number that differs by one or a tenth at most, or anything else that is changed, added or left out.</summary>
    public bool IsNear => Number(Value) is not { } one || Number(OtherValue) is not { } other || Math.Abs(one - other) <= Math.Max(1.001, Math.Max(one, other) * 0.1001);

    public static IReadOnlyList<Neighbours> Of(string rule)
    {
        // Two cases that differ in one thing are the same without it: so each stands under all that is left of it without one thing, and under itself, where the other has one more.
        var without = new Dictionary<string, List<Side>>();
        var pairs = new List<Neighbours>();
        foreach (var judged in JudgedCase.Table(rule))
        {
            var things = Things(judged);
            for (var i = -1; i < things.Count; i++)
            {
                var key = string.Join('\n', things.Where((_, at) => at != i));
                var side = i < 0 ? new Side(judged, null, null) : new Side(judged, things[i].Path, things[i].Value);
                if (!without.TryGetValue(key, out var others)) without.Add(key, others = []);
                pairs.AddRange(others.Where(other => other.IsOf(side) && !other.Judged.SaysWhat(judged)).Select(other => new Neighbours(judged, other.Judged, side.Value, other.Value)));
                others.Add(side);
            }
        }
        return pairs;
    }

    private sealed record Side(JudgedCase Judged, string? Path, string? Value)
    {
        public bool IsOf(Side other) => Path is null || other.Path is null || Path == other.Path;
    }

    private static List<(string Path, string Value)> Things(JudgedCase judged)
    {
        var things = new List<(string, string)>();
        Add("client", JsonNode.Parse(BoneRulesJson.WriteClient(judged.Case.Client)));
        Add("plan", JsonNode.Parse(BoneRulesJson.WritePlan(judged.Case.Plan)));
        Add("config", judged.Case.Configuration is { } configuration ? JsonNode.Parse(BoneRulesJson.WriteConfiguration(configuration)) : null);
        return things;

        void Add(string path, JsonNode? node)
        {
            if (node is JsonObject properties) foreach (var (name, value) in properties) Add($"{path}/{name}", value);
            else if (node is JsonArray items) for (var i = 0; i < items.Count; i++) Add($"{path}/{i}", items[i]);
            else things.Add((path, node?.ToJsonString() ?? "null"));
        }
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
