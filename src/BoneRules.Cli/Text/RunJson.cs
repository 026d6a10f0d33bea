using BoneRules.Cli.Checking;
using BoneRules.Serialization;

namespace BoneRules.Cli.Text;

/// <summary>A run as JSON: the report of a plan; of a folder, the report of each, or why there is none.</summary>
internal static class RunJson
{
    public static string Of(CheckedPlan plan) => BoneRulesJson.WriteReport(plan.Report, indented: true) + "\n";

    public static string Of(CheckRun run) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", 1);
        writer.WriteStartArray("plans");
        foreach (var plan in run.Plans)
        {
            writer.WriteStartObject();
            writer.WriteString("file", plan.File);
            writer.WritePropertyName("report");
            writer.WriteRawValue(BoneRulesJson.WriteReport(plan.Report), skipInputValidation: true);
            writer.WriteEndObject();
        }
        foreach (var failure in run.Failures)
        {
            writer.WriteStartObject();
            writer.WriteString("file", failure.File);
            writer.WriteString("error", failure.Message);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
