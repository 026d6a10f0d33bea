using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Enough aerobic minutes, but heaped on few days: less than 30 weight-bearing minutes on most of them.</summary>
internal static class ShortWeightBearingDays
{
    private const double MinutesADay = 30;
    private const int MostDays = 4;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6007",
            Title = "Weight-bearing minutes heaped on few days",
            Category = RuleCategory.Aerobic,
            Message = "Only {measured} have 30 weight-bearing minutes; the goal is {limit}.",
            Advice = "Spread the minutes: 30 on the feet on most days.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("FAQs", "G331", "G332"),
                Cite.FourPillars("FAQs", "G509"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, table 4", Verification.Seen, "AER-02"),
            ],
            DesignChoices = ["Most days are at least four of seven."],
        },
        // "Most days" may be read more strictly.
        Parameters = [RuleParameter.Least("daysPerWeek", MostDays, 4, 7)],
        Measure = static (in WeekContext week) => SaidElsewhere(week)
            ? null
            : week.DaysReaching(SessionMeasure.WeightBearingMinutes, MinutesADay) is var days && (week.Traits & (SessionTraits.OpenMinutes | SessionTraits.Unknown)) == 0
                ? days
                : days with { Highest = 7 },
        Quantity = Quantity.DaysPerWeek,
        Bands = [new CoverageBand { Severity = Severity.Info, Min = MostDays, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "from B2" }],
        Examples = static () =>
        [
            new("40 minutes on four days", People.Osteoporosis, Walk(40, 4), ExpectedJudgement.Clean),
            new("60 minutes on three days", People.Osteoporosis, Walk(60, 3), ExpectedJudgement.Info),
            new("60 minutes on three days with osteopenia", People.Osteopenia, Walk(60, 3), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>Too few days, too few minutes, and the daily goal after a spinal fracture have rules of their own.</summary>
    private static bool SaidElsewhere(in WeekContext week) =>
        week.Person.IsHeldBack || week.Person.SpinalFracture.IsTrue
        || week.DaysWith(Pillars.WeightBearing).Highest < FewWeightBearingDays.DaysAWeek || FewAerobicMinutes.MinutesOf(week).Highest < FewAerobicMinutes.MinutesAWeek;

    private static ExercisePlan Walk(double minutes, int times) =>
        Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", minutes)] });
}
