using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Exercise days in a row in the first weeks of training.</summary>
internal static class NoRestDayForBeginner
{
    internal const int FirstWeeks = 4;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6004",
            Title = "No rest day for a beginner",
            Category = RuleCategory.Recovery,
            Message = "Exercise days follow each other in the first four training weeks; a day of rest or of gentle activity belongs between them.",
            Advice = "Leave a day between exercise days; walking, balance and posture work may fill it.",
            IsSafetyRule = false,
            Citations = [Cite.PatientAssociation("In and around the house", "G176", "G178"), Cite.DesignChoice("30")],
            DesignChoices = ["A beginner is in the first four training weeks.", "A day is an exercise day when it has more than gentle activity and body-weight functional strength."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            // The daily routine is daily by its own table.
            if (plan.Template == PlanTemplate.Daily15) return;
            for (var i = 0; i < plan.WeekCount; i++)
                if (plan.Week(i).IsAmongFirst(FirstWeeks))
                    inspector.Week(i, Judgement.ViolationIf(plan.Week(i).OnConsecutiveDays(SessionTraits.Demanding), Justification.OfNumber(Quantity.RestDays, 0, min: 1)));
        },
        Examples = static () =>
        [
            new("Squats on Monday and Tuesday in the first week", Beginner, Squats(Weekday.Monday, Weekday.Tuesday), ExpectedJudgement.Warning),
            new("Squats on Monday and Wednesday", Beginner, Squats(Weekday.Monday, Weekday.Wednesday), ExpectedJudgement.Clean),
            new("Monday and Tuesday in the fifth week", Beginner with { TrainingWeeks = 4 }, Squats(Weekday.Monday, Weekday.Tuesday), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Beginner => People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

    private static ExercisePlan Squats(params ReadOnlySpan<Weekday> days) => Week(Session(ValueList.Create(days), Prescribe("goblet-squat", 2, 10, 6)));
}
