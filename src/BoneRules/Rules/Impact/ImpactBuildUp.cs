using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A first week of impacts that starts above ten a day, with osteoporosis.</summary>
internal static class ImpactBuildUp
{
    internal const int StartADay = 10;
    private const int BuildUpWeeks = 8;

    public static Rule Create() => new Coverage
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
        Measure = static (in WeekContext week) =>
            week.Person.MayAimAtImpacts() && (week.Person.Client.TrainingWeeks ?? 0) + week.FirstWeek <= BuildUpWeeks && week.IsFirstWith(SessionMeasure.Impacts)
                ? week.MostOnOneDay(SessionMeasure.Impacts)
                : null,
        Quantity = Quantity.Impacts,
        Bands =
        [
            new CoverageBand
            {
                Severity = Severity.Info, Max = StartADay, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "B2, without a spinal fracture and without falls",
            },
        ],
        Examples = static () =>
        [
            new("Starting with 30 heel drops a day", People.Osteoporosis with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Info),
            new("Starting with 10 heel drops a day", People.Osteoporosis with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 1, 10)), ExpectedJudgement.Clean),
            new("30 heel drops a day after half a year of training", People.Osteoporosis, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Clean),
            new("Starting with 30 heel drops, healthy", People.Healthy with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Clean),
        ],
    };
}
