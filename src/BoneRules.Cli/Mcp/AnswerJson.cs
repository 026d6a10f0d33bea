using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoneRules.Import;
using BoneRules.Cli.Text;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Cli.Mcp;

/// <summary>Parts of answers that several tools have.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object with the members that are written into it.</summary>
    public static JsonElement Of(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void WriteReport(this Utf8JsonWriter writer, string name, ValidationReport report)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(BoneRulesJson.WriteReport(report), skipInputValidation: true);
    }

    public static void WritePlan(this Utf8JsonWriter writer, string name, ExercisePlan plan)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(BoneRulesJson.WritePlan(plan), skipInputValidation: true);
    }

    /// <summary>The lines of a text that are not in the plan: what was not read was not judged.</summary>
    public static void WriteUnread(this Utf8JsonWriter writer, ImportedPlan plan) =>
        writer.WriteStrings("unreadLines", UnreadLines.Of(plan.Lines).Select(UnreadLines.Describe));

    public static void WriteRule(this Utf8JsonWriter writer, Rule rule)
    {
        var descriptor = rule.Descriptor;
        writer.WriteString("ruleId", descriptor.Id);
        writer.WriteString("title", descriptor.Title);
        writer.WriteString("category", RuleText.CategoryOf(rule));
        writer.WriteBoolean("safety", descriptor.IsSafetyRule);
        writer.WriteString("gravest", ContractName.Of(rule.GravestSeverity));
        writer.WriteString("advice", descriptor.Advice);
    }

    public static void WriteConditions(this Utf8JsonWriter writer, string name, IEnumerable<ExplainedCondition> conditions)
    {
        writer.WriteStartArray(name);
        foreach (var condition in conditions) writer.WriteCondition(condition);
        writer.WriteEndArray();
    }

    public static void WriteCondition(this Utf8JsonWriter writer, ExplainedCondition condition)
    {
        writer.WriteStartObject();
        writer.WriteString("condition", condition.Condition);
        writer.WriteString("answer", condition.Answer.ToString());
        if (condition.Value is { Length: > 0 } value) writer.WriteString("value", value);
        writer.WriteEndObject();
    }
}
