using BoneRules;
using BoneRules.Serialization;

namespace FitnessApp.Plans;

/// <summary>The line of the text on which each place of the plan stands.</summary>
internal static class PlanLines
{
    public static IReadOnlyDictionary<string, int> Of(ReadPlan read)
    {
        var paths = read.Plan.Weeks.SelectMany(static (week, w) => week.Sessions.SelectMany((session, s) => session.Prescriptions.Select((_, p) => $"/weeks/{w}/sessions/{s}/prescriptions/{p}")));
        return read.Json.IsEmpty
            ? paths.Select(path => (path, PlanPositions.InSource(read.Plan, path)?.Line)).Where(static place => place.Line is not null).ToDictionary(static place => place.path, static place => place.Line!.Value)
            : PlanPositions.InJson(read.Json.Span, paths).ToDictionary(static place => place.Key, static place => place.Value.Start.Line);
    }
}
