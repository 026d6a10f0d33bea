using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Balance work on fewer than three days a week.</summary>
internal static class BalanceDays
{
    private const int Fewest = 3;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4001",
            Title = "Too few days of balance work",
            Category = RuleCategory.Balance,
            Message = "The week has balance work on {measured}; recommended are {limit}.",
            Advice = "Spread ten to fifteen minutes of balance work over at least three days, with support within reach.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Pillar 3; FAQs", "G431", "G513"),
                Cite.FrequencyGuide("Balance and Stability Training", "G291"),
                Cite.PhysiotherapyClinic("Preventing Fall and Fractures", "G207", "G208"),
                Cite.Evidence(Sources.WorldFalls2022, "Exercise", Verification.SecondHand, "BAL-03"),
                Cite.Evidence(Sources.Canada2023, "Recommendation 1.1", Verification.Seen, "BAL-01"),
                Cite.DesignChoice("22"),
            ],
        },
        // One guideline asks for two days, the others for three.
        Parameters = [RuleParameter.Least("daysPerWeek", Fewest, 2, 7)],
        Measure = static (in WeekContext week) => week.DaysThatMayHave(SessionTraits.Balance) is { Highest: > 0 } days ? days : null,
        Quantity = Quantity.DaysPerWeek,
        Counts = WeekSubject.Of(SessionTraits.Balance),
        Bands = [new CoverageBand { Severity = Severity.Warning, Min = Fewest }],
        Examples = static () =>
        [
            new("Three days", People.Osteoporosis, On(Weekday.Monday, Weekday.Wednesday, Weekday.Friday), ExpectedJudgement.Clean),
            new("Two days", People.Osteoporosis, On(Weekday.Monday, Weekday.Thursday), ExpectedJudgement.Warning),
            new("None at all is a missing pillar", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan On(params ReadOnlySpan<Weekday> days) =>
        Week(Session(ValueList.Create(days), Prescribe("tandem-stance", 2) with { DurationSeconds = 30, PerSide = true, Support = Support.Countertop }));
}
