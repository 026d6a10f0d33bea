using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More than 100 impacts on one day for bones that are not strong.</summary>
internal static class TooManyImpacts
{
    private const int MostADay = 100;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2005",
            Title = "Many impacts on one day",
            Category = RuleCategory.Impact,
            Message = "One day of the week has {measured}; {limit} are enough.",
            Advice = "Spread the impacts over more days: 50 on most days are the goal.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G256", "G258"),
                Cite.PatientAssociation("Take it easy", "G164"),
                Cite.DesignChoice("10"),
            ],
            DesignChoices = ["More than 100 impacts on one day are many: twice the dose that the sources name."],
        },
        Measure = static (in WeekContext week) => week.MostOnOneDay(SessionMeasure.Impacts),
        Quantity = Quantity.Impacts,
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Max = MostADay, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B1), Whom = "from osteopenia on" },
        ],
        Examples = static () =>
        [
            new("101 heel drops on a day with osteoporosis", People.Osteoporosis, Of(Prescribe("heel-drop", 1, 101)), ExpectedJudgement.Warning),
            new("100 heel drops on a day with osteoporosis", People.Osteoporosis, Of(Prescribe("heel-drop", 2, 50)), ExpectedJudgement.Clean),
            new("200 heel drops of a healthy person", People.Healthy, Of(Prescribe("heel-drop", 4, 50)), ExpectedJudgement.Clean),
        ],
    };
}
