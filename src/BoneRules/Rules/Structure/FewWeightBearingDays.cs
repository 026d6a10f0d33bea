using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Weight-bearing work on fewer than three days.</summary>
internal static class FewWeightBearingDays
{
    internal const int DaysAWeek = 3;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6006",
            Title = "Few days on the feet",
            Category = RuleCategory.Aerobic,
            Message = "Weight-bearing work falls on {measured}; the advice is {limit}.",
            Advice = "Walk, climb stairs or dance on at least three days, better on most.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G301"),
                Cite.FourPillars("Pillar 1", "G366", "G377"),
                Cite.FourPillars("FAQs", "G510"),
            ],
            DesignChoices = ["Fewer than three weight-bearing days are told as info to a person without low bone mass, as a warning to anybody else."],
        },
        // After a spinal fracture the goal is daily and has a rule of its own.
        // Three days are the least that an article names, most days the goal.
        Parameters = [RuleParameter.Least("daysPerWeek", DaysAWeek, 3, 7)],
        Measure = static (in WeekContext week) => week.Person.IsHeldBack || week.Person.SpinalFracture.IsTrue ? null : week.DaysWith(Pillars.WeightBearing),
        Quantity = Quantity.DaysPerWeek,
        Counts = WeekSubject.Of(ExercisePillar.WeightBearing) with { ForWhom = static person => !person.IsHeldBack },
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Min = DaysAWeek, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B1), Whom = "from B1" },
            new CoverageBand { Severity = Severity.Info, Min = DaysAWeek },
        ],
        Examples = static () =>
        [
            new("Walks on three days", People.Osteoporosis, Walk(3), ExpectedJudgement.Clean),
            new("Walks on two days", People.Osteoporosis, Walk(2), ExpectedJudgement.Warning),
            new("Two days of a healthy person", People.Healthy, Walk(2), ExpectedJudgement.Info),
        ],
    };

    private static ExercisePlan Walk(int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", 50)] });
}
