using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Generation;

/// <summary>The published templates, as plans of one week: data beside the code, read once.</summary>
internal static class TemplateLibrary
{
    private static readonly Dictionary<PlanTemplate, ExercisePlan> Plans = new()
    {
        [PlanTemplate.Daily15] = Read("daily-15"),
        [PlanTemplate.Circuit20] = Read("circuit-20"),
        [PlanTemplate.ClinicianProgressive] = Read("clinician-progressive"),
        [PlanTemplate.FourPillarWeek] = Read("four-pillar-week"),
    };

    public static ExercisePlan Of(PlanTemplate template) => Plans[template];

    private static ExercisePlan Read(string name)
    {
        using var stream = typeof(TemplateLibrary).Assembly.GetManifestResourceStream($"templates/{name}.json")
            ?? throw new InvalidDataException($"The template {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return BoneRulesJson.ReadPlan(reader.ReadToEnd());
    }
}
