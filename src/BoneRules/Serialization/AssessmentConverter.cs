using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BoneRules.Serialization;

/// <summary>Writes an assessment as the report shows it; reports are not read.</summary>
internal sealed class AssessmentConverter : JsonConverter<Assessment>
{
    public override Assessment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Assessments are computed, not read.");

    public override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, AssessmentDocument.Of(value), (JsonTypeInfo<AssessmentDocument>)options.GetTypeInfo(typeof(AssessmentDocument)));
}

/// <summary>The assessment in a report: the highest possibility of each axis, and the lowest where facts are missing.</summary>
internal sealed record AssessmentDocument(
    Gate Gate, BoneTier BoneTier, FallsLevel FallsLevel,
    ValueList<AssessmentReason> Reasons, ValueList<string> Missing, LowestAssessment? Lowest)
{
    public static AssessmentDocument Of(Assessment value)
    {
        var known = value.Gate.IsKnown && value.BoneTier.IsKnown && value.FallsLevel.IsKnown;
        var paths = new string[value.Missing.Count];
        for (var i = 0; i < paths.Length; i++) paths[i] = value.Missing[i].Path;
        return new AssessmentDocument(
            value.Gate.Highest, value.ReportedBoneTier, value.FallsLevel.Highest, value.Reasons, ValueList.Create<string>(paths),
            known ? null : new LowestAssessment(value.Gate.Lowest, value.BoneTier.Lowest, value.FallsLevel.Lowest));
    }
}

/// <summary>The least that the known facts allow.</summary>
internal sealed record LowestAssessment(Gate Gate, BoneTier BoneTier, FallsLevel FallsLevel);
