using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Writes reports as the contract has them: the same bytes as the serializer, without its metadata.</summary>
/// <remarks>Keep one for many reports: what a rule cites is put into JSON once. Not thread-safe.</remarks>
internal sealed class ReportWriter
{
    private readonly Dictionary<ValueList<Citation>, byte[]> _citations = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes a report as an object.</summary>
    public void Write(Utf8JsonWriter writer, ValidationReport report)
    {
        writer.WriteStartObject();
        WriteProperties(writer, report);
        writer.WriteEndObject();
    }

    /// <summary>Writes what a report holds into an object that is open.</summary>
    public void WriteProperties(Utf8JsonWriter writer, ValidationReport report)
    {
        writer.WriteNumber("schemaVersion"u8, report.SchemaVersion);
        writer.WriteStartObject("rules"u8);
        writer.WriteString("preset"u8, report.Rules.Preset);
        writer.WriteString("version"u8, report.Rules.Version);
        writer.WriteString("hash"u8, report.Rules.Hash);
        writer.WriteEndObject();
        if (report.AsOf is { } asOf) writer.WriteDate("asOf"u8, asOf);
        writer.WritePropertyName("assessment"u8);
        AssessmentWriter.Write(writer, report.Assessment);
        writer.WriteName("outcome"u8, report.Outcome);
        WriteFindings(writer, "findings"u8, report.Findings);
        writer.WriteObjects("undetermined"u8, report.Undetermined, WriteUndetermined);
        WriteFindings(writer, "suppressed"u8, report.Suppressed);
        writer.WriteObjects("notAssessed"u8, report.NotAssessed, WriteNotAssessed);
        writer.WriteStartObject("summary"u8);
        writer.WriteObjects("weeks"u8, report.Summary.Weeks, WriteWeek);
        writer.WriteEndObject();
    }

    private void WriteFindings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<Finding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings) WriteFinding(writer, finding);
        writer.WriteEndArray();
    }

    private void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.RuleId);
        writer.WriteName("severity"u8, finding.Severity);
        writer.WriteName("category"u8, finding.Category);
        writer.WriteString("path"u8, finding.Path);
        writer.WriteString("id"u8, finding.Id);
        writer.WriteString("exercise"u8, finding.Exercise);
        writer.WriteString("title"u8, finding.Title);
        writer.WriteString("message"u8, finding.Message);
        writer.WriteString("advice"u8, finding.Advice);
        writer.WriteStartArray("measured"u8);
        foreach (var measurement in finding.Measured) WriteMeasurement(writer, measurement);
        writer.WriteEndArray();
        if (finding.Limit is { } limit) WriteLimit(writer, limit);
        writer.WritePropertyName("citations"u8);
        WriteCitations(writer, finding.Citations);
        // Few findings carry these, and they hold JSON of any kind.
        if (finding.Fixes is { } fixes)
        {
            writer.WritePropertyName("fixes"u8);
            JsonSerializer.Serialize(writer, fixes, ContractContext.Default.ValueListPlanFix);
        }
        if (finding.SuppressedBy is { } suppression)
        {
            writer.WritePropertyName("suppressedBy"u8);
            JsonSerializer.Serialize(writer, suppression, ContractContext.Default.Suppression);
        }
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteMeasurement(Utf8JsonWriter writer, Measurement measurement)
    {
        writer.WriteStartObject();
        writer.WriteName("quantity"u8, measurement.Quantity);
        if (measurement.Value is { } value) writer.WriteDouble("value"u8, value);
        if (measurement.Level is { } level) writer.WriteString("level"u8, level);
        writer.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter writer, MeasureLimit limit)
    {
        writer.WriteStartObject("limit"u8);
        if (limit.Min is { } min) writer.WriteDouble("min"u8, min);
        if (limit.Max is { } max) writer.WriteDouble("max"u8, max);
        if (limit.Exclusive is { } exclusive) writer.WriteBoolean("exclusive"u8, exclusive);
        if (limit.Level is { } level) writer.WriteString("level"u8, level);
        writer.WriteEndObject();
    }

    private void WriteCitations(Utf8JsonWriter writer, ValueList<Citation> citations)
    {
        // What is indented depends on how deep it stands.
        if (writer.Options.Indented)
        {
            writer.WriteObjects(citations, WriteCitation);
            return;
        }
        if (!_citations.TryGetValue(citations, out var json))
        {
            using var stream = new MemoryStream();
            using (var once = new Utf8JsonWriter(stream, writer.Options)) once.WriteObjects(citations, WriteCitation);
            _citations.Add(citations, json = stream.ToArray());
        }
        writer.WriteRawValue(json, skipInputValidation: true);
    }

    private static void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteString("source"u8, citation.Source);
        writer.WriteTexts("statements"u8, citation.Statements);
        writer.WriteString("locator"u8, citation.Locator);
        writer.WriteName("verification"u8, citation.Verification);
    }

    private static void WriteUndetermined(Utf8JsonWriter writer, UndeterminedMatter matter)
    {
        writer.WriteTexts("missing"u8, matter.Missing);
        writer.WriteTexts("ruleIds"u8, matter.RuleIds);
        writer.WriteTexts("paths"u8, matter.Paths);
        writer.WriteString("message"u8, matter.Message);
    }

    private static void WriteNotAssessed(Utf8JsonWriter writer, NotAssessedExercise exercise)
    {
        writer.WriteString("path"u8, exercise.Path);
        writer.WriteString("name"u8, exercise.Name);
        writer.WriteName("reason"u8, exercise.Reason);
        writer.WriteTexts("suggestions"u8, exercise.Suggestions);
    }

    private static void WriteWeek(Utf8JsonWriter writer, WeekSummary week)
    {
        writer.WriteNumber("index"u8, week.Index);
        writer.WriteNumber("firstWeek"u8, week.FirstWeek);
        writer.WriteNumber("repeat"u8, week.Repeat);
        writer.WriteStartArray("moderateImpactsPerDay"u8);
        foreach (var impacts in week.ModerateImpactsPerDay) writer.WriteDoubleValue(impacts);
        writer.WriteEndArray();
        writer.WriteNumber("resistanceDays"u8, week.ResistanceDays);
        writer.WriteNumber("balanceDays"u8, week.BalanceDays);
        writer.WriteDouble("balanceMinutes"u8, week.BalanceMinutes);
        writer.WriteDouble("weightBearingMinutes"u8, week.WeightBearingMinutes);
    }
}
