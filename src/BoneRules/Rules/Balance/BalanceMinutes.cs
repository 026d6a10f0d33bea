using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Less balance work than the weekly target, where the plan times all of it.</summary>
internal static class BalanceMinutes
{
    private const int InRange = 30;
    private const int TargetWithOsteoporosis = 120;
    private const int TargetWithFalls = 180;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4006",
            Title = "Little time for balance work",
            Category = RuleCategory.Balance,
            Message = "The week has balance work for {measured}; the target is {limit}.",
            Advice = "Ten to fifteen minutes on three days are a good beginning; build up from there.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Pillar 3", "G430", "G431"),
                Cite.Evidence(Sources.EvidenceRegister, "Sherrington et al. 2011", Verification.Seen, "BAL-06"),
                Cite.Evidence(Sources.EvidenceRegister, "Review for the World Health Organization, 2020", Verification.SecondHand, "BAL-06"),
                Cite.Evidence(Sources.TooFitToFracture, "2014, table 6; 2015, table 4", Verification.Seen, "BAL-08"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 2", Verification.SecondHand, "BAL-09"),
                Cite.DesignChoice("22"),
            ],
            DesignChoices = ["The targets are notes, given only where all balance work of the week is timed, and not inside templates."],
        },
        // Ten to fifteen minutes on three days; 15 to 20 minutes daily with osteoporosis.
        Parameters =
        [
            RuleParameter.Least("minutesPerWeek", InRange, 30, 45),
            RuleParameter.Least("minutesPerWeekWithOsteoporosis", TargetWithOsteoporosis, 105, 140),
        ],
        Measure = static (in WeekContext week) => week.Template is null && week.TimedMinutes(ExercisePillar.Balance) is > 0 and var minutes ? minutes : null,
        Quantity = Quantity.MinutesPerWeek,
        Counts = WeekSubject.TotalOf(SessionMeasure.BalanceMinutes),
        Bands =
        [
            new CoverageBand { Severity = Severity.Info, Min = TargetWithFalls, ForWhom = static person => person.FallsLevel.IsAtLeast(FallsLevel.F1), Whom = "F1 and F2" },
            new CoverageBand { Severity = Severity.Info, Min = TargetWithOsteoporosis, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "B2 and stricter" },
            new CoverageBand { Severity = Severity.Info, Min = InRange },
        ],
        Examples = static () =>
        [
            new("10 minutes on three days, healthy", People.Healthy, ThriceAWeek(10), ExpectedJudgement.Clean),
            new("9 minutes on three days, healthy", People.Healthy, ThriceAWeek(9), ExpectedJudgement.Info),
            new("40 minutes on three days with osteoporosis", People.Osteoporosis, ThriceAWeek(40), ExpectedJudgement.Clean),
            new("39 minutes on three days with osteoporosis", People.Osteoporosis, ThriceAWeek(39), ExpectedJudgement.Info),
            new("40 minutes on three days after a fall", People.Osteoporosis.AfterOneFall(), ThriceAWeek(40), ExpectedJudgement.Info),
        ],
    };

    /// <summary>Ten to fifteen minutes on three days, and nothing more for weak bones or falls.</summary>
    public static Coverage OfTheArticles(Coverage rule) => rule with { Bands = [rule.Bands[^1]], Parameters = [rule.Parameters[0]] };

    private static ExercisePlan ThriceAWeek(double minutes) =>
        Week(Session([Weekday.Monday, Weekday.Wednesday, Weekday.Friday], Minutes("tai-chi", minutes)));
}
