using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Excessive soreness or loss of form now, and a plan that raises loads.</summary>
internal static class HoldingSymptom
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5008",
            Title = "Hold loads until symptoms settle",
            Category = RuleCategory.Progression,
            Message = "With {measured} loads hold or go down until it has settled, and the plan raises them.",
            Advice = "Repeat the present week, or step back, before the first higher load.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Choose Your Mini-Program", "G484", "G486", "G487"), Cite.FrequencyGuide("Measuring Progress and Bone Health Improvements", "G327"), Cite.DesignChoice("5")],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in PlanContext plan) =>
        {
            if (!plan.HasLoadSteps || plan.Person.Client.Symptoms is not { } symptoms) return Judgement.NotApplicable;
            foreach (var symptom in symptoms)
                if (symptom.HoldsLoads())
                    return Judgement.Violation(Justification.OfLevel(Quantity.Symptom, QuantityText.Level<Symptom>(symptom))).AtClient("client:/symptoms");
            return Judgement.Compliant;
        },
        Examples = static () =>
        [
            new("Excessive soreness, and the plan raises a load", Sore, WeekByWeek(Prescribe("goblet-squat", 3, 11, 20), Prescribe("goblet-squat", 3, 8, 21)), ExpectedJudgement.Warning),
            new("Excessive soreness, and loads hold", Sore, WeekByWeek(Prescribe("goblet-squat", 3, 11, 20), Prescribe("goblet-squat", 3, 8, 20)), ExpectedJudgement.Clean),
            new("No symptom", People.Osteoporosis, WeekByWeek(Prescribe("goblet-squat", 3, 11, 20), Prescribe("goblet-squat", 3, 8, 21)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Sore => People.Osteoporosis with { Symptoms = [Symptom.ExcessiveSoreness] };
}
