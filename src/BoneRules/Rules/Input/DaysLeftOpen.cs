using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Demanding sessions without days, so that the spacing between them can't be judged.</summary>
internal static class DaysLeftOpen
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR9006",
            Title = "Days left open",
            Category = RuleCategory.Input,
            Message = "The week does not say on which days the resistance sessions fall, so rest between them was not judged.",
            Advice = "Name the days of the sessions, or leave a day between them.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G295"), Cite.DesignChoice("22")],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            for (var i = 0; i < plan.WeekCount; i++)
                if (plan.Week(i).OnConsecutiveDays(SessionTraits.DemandingResistance).IsUnknown)
                    inspector.Week(i, Judgement.Violation(Justification.OfLevel(Quantity.RestDays, "unknown")));
        },
        Examples = static () =>
        [
            new("Squats three times a week", People.Osteoporosis, Squats(new PlanSession { TimesPerWeek = 3, Prescriptions = [] }), ExpectedJudgement.Info),
            new("Squats on Monday, Wednesday and Friday", People.Osteoporosis,
                Squats(new PlanSession { Days = [Weekday.Monday, Weekday.Wednesday, Weekday.Friday], Prescriptions = [] }), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Squats(PlanSession session) => Week(session with { Prescriptions = [Prescribe("goblet-squat", 3, 10, 8)] });
}
