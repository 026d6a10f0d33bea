using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Writes an assessment as a report shows it: the highest possibility of each axis, and the lowest where facts are missing.</summary>
internal static class AssessmentWriter
{
    public static void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        WriteAxes(writer, assessment.Gate.Highest, assessment.ReportedBoneTier, assessment.FallsLevel.Highest);
        writer.WriteStartArray("reasons"u8);
        foreach (var reason in assessment.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, reason.Code);
            writer.WriteString("message"u8, reason.Message);
            writer.WriteTexts("paths"u8, reason.Paths);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("missing"u8);
        foreach (var fact in assessment.Missing) writer.WriteStringValue(fact.Path);
        writer.WriteEndArray();
        if (!(assessment.Gate.IsKnown && assessment.BoneTier.IsKnown && assessment.FallsLevel.IsKnown))
        {
            writer.WriteStartObject("lowest"u8);
            WriteAxes(writer, assessment.Gate.Lowest, assessment.BoneTier.Lowest, assessment.FallsLevel.Lowest);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteAxes(Utf8JsonWriter writer, Gate gate, BoneTier bone, FallsLevel falls)
    {
        writer.WriteName("gate"u8, gate);
        writer.WriteName("boneTier"u8, bone);
        writer.WriteName("fallsLevel"u8, falls);
    }
}
