using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRules.Cli.Checking;
using BoneRules.Serialization;

namespace BoneRules.Cli.Sarif;

/// <summary>Puts fixes of a plan, which are edits of its contract JSON, into replacements of text: the smallest value that holds all that changes is written anew.</summary>
internal sealed class SarifFixes(CheckedPlan plan)
{
    private static readonly JsonSerializerOptions _oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions _indented = new(_oneLine) { WriteIndented = true, NewLine = "\n" };
    private readonly JsonNode? _document = HasEdits(plan) ? JsonNode.Parse(BoneRulesJson.WritePlan(plan.Input.Plan)) : null;
    private readonly string[] _lines = HasEdits(plan) ? System.Text.Encoding.UTF8.GetString(plan.Input.File.Bytes).TrimStart('\uFEFF').Split('\n') : [];

    /// <summary>The places of which the text must be known.</summary>
    public IEnumerable<string> Paths => plan.Report.Findings.SelectMany(static finding => finding.Fixes ?? []).Where(static fix => fix.Edits.Count > 0)
        .Select(static fix => WholeOf(fix.Edits)).SelectMany(static path => (string[])[path, ParentOf(path)]);

    /// <summary>The fixes of a finding that edit the plan, where the plan is contract JSON; others have no text to edit.</summary>
    public IReadOnlyList<SarifFix>? Of(Finding finding, ReportPlaces places, SarifArtifactLocation file)
    {
        if (_document is null || finding.Fixes is null) return null;
        SarifFix[] fixes = [.. finding.Fixes.Where(static fix => fix.Edits.Count > 0).Select(fix => Of(fix, places, file)).OfType<SarifFix>()];
        return fixes.Length == 0 ? null : fixes;
    }

    private static bool HasEdits(CheckedPlan plan) => plan.Input.IsContract && plan.Report.Findings.Any(static finding => finding.Fixes is not null);

    private SarifFix? Of(PlanFix fix, ReportPlaces places, SarifArtifactLocation file)
    {
        var path = WholeOf(fix.Edits);
        var (_, start, end) = places.Of(path);
        // What the text does not have has the region of what is around it, and that must not be replaced by a part.
        if (end is not { } last || (path.Length > 0 && places.Of(ParentOf(path)).Start == start)) return null;
        var review = fix.Applicability == FixApplicability.NeedsReview ? " (a person looks at it first)" : "";
        var replacement = new SarifReplacement(new SarifRegion(start.Line, start.Column, last.Line, last.Column), new SarifContent(TextOf(path, fix.Edits, start, last)));
        return new SarifFix(new SarifText(fix.Title + review), [new SarifArtifactChange(file, [replacement])]);
    }

    /// <summary>The value after the edits, on one line where it was on one, else indented like the line on which it begins.</summary>
    private string TextOf(string path, ValueList<PlanEdit> edits, TextPosition start, TextPosition end)
    {
        var value = PlanPatch.Apply(At(path)?.DeepClone(), edits.Where(edit => (edit.Path + "/").StartsWith(path + "/", StringComparison.Ordinal)).Select(edit => Within(path, edit)).ToValueList());
        if (start.Line == end.Line) return value?.ToJsonString(_oneLine) ?? "null";
        var line = _lines[start.Line - 1];
        var indentation = line[..(line.Length - line.TrimStart(' ', '\t').Length)];
        return (value?.ToJsonString(_indented) ?? "null").Replace("\n", "\n" + indentation, StringComparison.Ordinal);
    }

    private JsonNode? At(string path)
    {
        var node = _document;
        foreach (var segment in path.Split('/').Skip(1)) node = node is JsonArray list ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : node?[segment];
        return node;
    }

    private static PlanEdit Within(string path, PlanEdit edit) => edit with { Path = edit.Path[path.Length..], From = edit.From?[path.Length..] };

    private static string WholeOf(ValueList<PlanEdit> edits) => edits.Where(static edit => edit.Op != EditOperation.Test).SelectMany(Changed).Aggregate(Common);

    private static IEnumerable<string> Changed(PlanEdit edit) => edit switch
    {
        { Op: EditOperation.Replace } => [edit.Path],
        { From: { } from } => [ParentOf(edit.Path), ParentOf(from)],
        _ => [ParentOf(edit.Path)],
    };

    private static string Common(string left, string right)
    {
        while (!(right + "/").StartsWith(left + "/", StringComparison.Ordinal)) left = ParentOf(left);
        return left;
    }

    private static string ParentOf(string path) => path.Length == 0 ? "" : path[..path.LastIndexOf('/')];
}
