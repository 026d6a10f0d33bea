using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Demanding resistance training on days in a row, for different muscles.</summary>
internal static class HardDaysInARow
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6011",
            Title = "Hard days in a row",
            Category = RuleCategory.Recovery,
            Message = "Days of demanding resistance training follow each other.",
            Advice = "Let a gentle day or a day off follow each hard one.",
            IsSafetyRule = false,
            Citations = [Cite.PatientAssociation("In and around the house", "G176", "G177"), Cite.DesignChoice("30")],
            DesignChoices = ["A hard day is one with resistance training beyond body-weight functional strength."],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            for (var i = 0; i < plan.WeekCount; i++)
            {
                // The first weeks, and the same muscles twice, have rules of their own.
                var week = plan.Week(i);
                var inARow = week.OnConsecutiveDays(SessionTraits.DemandingResistance);
                if (inARow.IsFalse || week.IsAmongFirst(NoRestDayForBeginner.FirstWeeks) || week.SameMusclesOnConsecutiveDays().IsTrue) continue;
                inspector.Week(i, Judgement.ViolationIf(inARow, Justification.OfNumber(Quantity.RestDays, 0, min: 1)));
            }
        },
        Examples = static () =>
        [
            new("Legs on Monday, arms on Tuesday", People.Healthy, LegsAndArms(Weekday.Tuesday), ExpectedJudgement.Info),
            new("Legs on Monday, arms on Wednesday", People.Healthy, LegsAndArms(Weekday.Wednesday), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan LegsAndArms(Weekday arms) =>
        Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8)), Session([arms], Prescribe("dumbbell-curl", 3, 10, 4)));
}
