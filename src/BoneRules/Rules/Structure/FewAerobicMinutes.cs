using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Less than 150 minutes of aerobic work in the week.</summary>
internal static class FewAerobicMinutes
{
    internal const double MinutesAWeek = 150;
    private const double MinutesADay = 20;
    private const int EveryDay = 7;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6005",
            Title = "Few aerobic minutes",
            Category = RuleCategory.Aerobic,
            Message = "Aerobic work comes to {measured}; the goal is {limit}.",
            Advice = "Add walking or other moderate activity until the week has 150 minutes.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G298", "G299", "G303"),
                Cite.Evidence(Sources.EvidenceRegister, "Aerobic", Verification.SecondHand, "AER-01"),
                Cite.FourPillars("Pillar 1", "G364"),
                Cite.DesignChoice("22"),
            ],
            DesignChoices = ["At the highest falls level, or where it may be that, no minutes are asked for: walking there is as able."],
        },
        // The guideline's own range is 150 to 300 minutes.
        Parameters = [RuleParameter.Least("minutesPerWeek", MinutesAWeek, 150, 300)],
        Measure = static (in WeekContext week) => week.Person.IsHeldBack || !IsAskedOf(week.Person) || ReachesTheGoalAfterSpinalFracture(week) ? null : MinutesOf(week),
        Quantity = Quantity.MinutesPerWeek,
        Counts = WeekSubject.TotalOf(SessionMeasure.AerobicMinutes) with { ForWhom = static person => !person.IsHeldBack },
        Bands = [new CoverageBand { Severity = Severity.Info, Min = MinutesAWeek }],
        Examples = static () =>
        [
            new("30 minutes on five days", People.Osteoporosis, Walk(30, 5), ExpectedJudgement.Clean),
            new("29 minutes on five days", People.Osteoporosis, Walk(29, 5), ExpectedJudgement.Info),
            new("29 minutes on five days after two falls", People.Osteoporosis.AfterTwoFalls(), Walk(29, 5), ExpectedJudgement.Clean),
            new("20 minutes on seven days after a vertebral fracture", People.VertebralFracture, Walk(20, 7), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>A plan that leaves a time open, or names what nobody recognises, may reach any number.</summary>
    internal static Amount MinutesOf(in WeekContext week)
    {
        var total = week.Total(SessionMeasure.AerobicMinutes);
        return new Amount(total, (week.Traits & (SessionTraits.OpenMinutes | SessionTraits.Unknown)) == 0 ? total : double.PositiveInfinity);
    }

    /// <summary>Whoever falls often walks as able, and nobody who may be such a person is told to walk more.</summary>
    private static bool IsAskedOf(Assessment person) => person.FallsLevel.IsAtLeast(FallsLevel.F2).IsFalse;

    private static bool ReachesTheGoalAfterSpinalFracture(in WeekContext week) =>
        week.Person.SpinalFracture.IsTrue && week.DaysReaching(SessionMeasure.LowImpactMinutes, MinutesADay).Lowest >= EveryDay;

    private static ExercisePlan Walk(double minutes, int times) =>
        Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", minutes)] });
}
