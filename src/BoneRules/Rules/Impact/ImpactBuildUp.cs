using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A first week of impacts that starts above ten a day, with osteoporosis.</summary>
internal static class ImpactBuildUp
{
    internal const int StartADay = 10;
    private const int BuildUpWeeks = 8;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2006",
            Title = "Impacts not built up",
            Category = RuleCategory.Impact,
            Message = "The first week with impacts has {measured} on one day; with osteoporosis they are built up from {limit}.",
            Advice = "Start with about 10 impacts a day and add a few each week.",
            IsSafetyRule = false,
            Citations = [Cite.PatientAssociation("Take it easy", "G164"), Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G261"), Cite.DesignChoice("9")],
            DesignChoices =
            [
                "Impacts start at no more than 10 a day with osteoporosis.",
                "Asked of the first eight training weeks; whoever has trained longer is past the start.",
            ],
        },
        Severities = SeverityTable.Of("AAIII/AA"),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.Person.MayAimAtImpacts()) return;
            for (var week = 0; week < plan.WeekCount; week++)
            {
                var context = plan.Week(week);
                var most = context.MostOnOneDay(SessionMeasure.Impacts);
                if (most == 0) continue;
                var trainingWeek = (plan.Person.Client.TrainingWeeks ?? 0) + context.FirstWeek;
                if (trainingWeek <= BuildUpWeeks && most > StartADay)
                    inspector.Week(week, Judgement.Violation(Justification.OfNumber(Quantity.Impacts, most, max: StartADay)));
                return;
            }
        },
        Examples = static () =>
        [
            new("Starting with 30 heel drops a day", People.Osteoporosis with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Info),
            new("Starting with 10 heel drops a day", People.Osteoporosis with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 1, 10)), ExpectedJudgement.Clean),
            new("30 heel drops a day after half a year of training", People.Osteoporosis, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Clean),
            new("Starting with 30 heel drops, healthy", People.Healthy with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Clean),
        ],
    };
}
