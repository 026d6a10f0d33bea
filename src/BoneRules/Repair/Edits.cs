using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Writes changes as edits; each list of edits begins with a test of the whole that it changes, so that no other part can be meant.</summary>
internal static class Edits
{
    private const string Prescriptions = "prescriptions";

    /// <summary>The members of a prescription that differ.</summary>
    public static IEnumerable<PlanEdit> Between(PlanPlace place, ExercisePrescription before, ExercisePrescription after)
    {
        yield return TestOf(place, before);
        var (old, changed) = (Members(before), Members(after));
        foreach (var (name, value) in old)
        {
            if (!changed.TryGetPropertyValue(name, out var now)) yield return PlanEdit.Remove($"{place.Path}/{name}");
            else if (!JsonNode.DeepEquals(value, now)) yield return PlanEdit.Replace($"{place.Path}/{name}", Text(now));
        }
        foreach (var (name, value) in changed)
            if (!old.ContainsKey(name)) yield return PlanEdit.Add($"{place.Path}/{name}", Text(value));
    }

    public static PlanEdit TestOf(PlanPlace place, ExercisePrescription prescription) => PlanEdit.Test(place.Path, Text(prescription));

    public static PlanEdit TestOf(PlanPlace place, PlanSession session) => PlanEdit.Test(place.Path, Text(session, ContractContext.Default.PlanSession));

    public static PlanEdit TestOf(PlanPlace place, PlanWeek week) => PlanEdit.Test(place.Path, Text(week, ContractContext.Default.PlanWeek));

    public static PlanEdit Add(PlanPlace session, int index, ExercisePrescription prescription) => PlanEdit.Add($"{session.Path}/{Prescriptions}/{Index(index)}", Text(prescription));

    public static PlanEdit Add(PlanPlace week, PlanSession session) => PlanEdit.Add($"{week.Path}/sessions/-", Text(session, ContractContext.Default.PlanSession));

    public static string Text(ExercisePrescription prescription) => Text(prescription, ContractContext.Default.ExercisePrescription);

    public static string Text<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, BoneRulesJson.WriterOptions(indented: false))) JsonSerializer.Serialize(writer, value, type);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonObject Members(ExercisePrescription prescription) => JsonNode.Parse(Text(prescription))!.AsObject();

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string Index(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
