using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Exercises without repetitions, time or distance.</summary>
internal static class DoseNotStated
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6012",
            Title = "No dose stated",
            Category = RuleCategory.Structure,
            Message = "The plan states neither repetitions nor time for {measured}; doses can't be checked there.",
            Advice = "State sets and repetitions, or minutes, for each exercise.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G295")],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) =>
            Judgement.ViolationIf(plan.PrescriptionsWithoutDose > 0, Justification.OfNumber(Quantity.Exercises, plan.PrescriptionsWithoutDose, max: 0)),
        Examples = static () =>
        [
            new("Sit-to-stand, and no more said", People.Healthy, Of(Prescribe("sit-to-stand")), ExpectedJudgement.Info),
            new("Sit-to-stand with repetitions", People.Healthy, Of(Prescribe("sit-to-stand", 2, 10)), ExpectedJudgement.Clean),
            new("A walk for minutes", People.Healthy, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };
}
