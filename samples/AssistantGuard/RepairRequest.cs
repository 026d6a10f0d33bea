using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRules;
using BoneRules.Import;
using BoneRules.Serialization;

namespace AssistantGuard;

/// <summary>Violations as data: what a model needs to do better, each with its line, its limit and what is fine instead.</summary>
internal static class RepairRequest
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static string Of(ValidationReport report, ExercisePlan plan, IReadOnlyList<ImportedLine> unread) => new JsonObject
    {
        ["outcome"] = report.Outcome.ToString(),
        ["request"] = "Write the whole plan again. Change what is listed under violations; replace or describe what is not recognised; say each dose on a line of its own. "
            + "Don't explain violations away, and don't invent facts about the person.",
        ["violations"] = List(report.Findings.Where(static finding => finding.Severity == Severity.Error).Select(finding => Violation(finding, plan))),
        ["notRecognised"] = List(report.NotAssessed.Select(item => new JsonObject
        {
            ["line"] = LineOf(plan, item.Path), ["name"] = item.Name, ["perhaps"] = List(item.Suggestions.Select(static suggestion => (JsonNode)suggestion)),
        })),
        ["undecided"] = List(report.Undetermined.Select(static matter => (JsonNode)matter.Message)),
        ["notRead"] = List(unread.Select(static line => new JsonObject { ["line"] = line.Line, ["text"] = line.Text, ["reason"] = line.Reason })),
    }.ToJsonString(_readable);

    private static JsonObject Violation(Finding finding, ExercisePlan plan) => new()
    {
        ["ruleId"] = finding.RuleId,
        ["line"] = LineOf(plan, finding.Path),
        ["message"] = finding.Message,
        ["advice"] = finding.Advice,
        ["alternatives"] = List((finding.Fixes ?? []).Where(static fix => fix.Edits.Count > 0).Select(static fix => (JsonNode)fix.Title)),
        ["source"] = finding.Citations[0].Source,
    };

    private static int? LineOf(ExercisePlan plan, string path) => PlanPositions.InSource(plan, path)?.Line;

    private static JsonArray List(IEnumerable<JsonNode> items) => [.. items];
}
