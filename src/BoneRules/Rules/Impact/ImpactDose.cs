using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Fewer than 50 moderate impacts on most days, without a spinal fracture.</summary>
internal static class ImpactDose
{
    private const int ImpactsADay = 50;
    private const int MinutesADay = 10;
    private const int MostDays = 4;
    internal const int BuildUpWeeks = 8;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2002",
            Title = "Few impacts for the bones",
            Category = RuleCategory.Impact,
            Message = "The week reaches 50 moderate impacts on {measured}; {limit} is the goal without a spinal fracture.",
            Advice = "Build up from about 10 heel drops, stamps or low jumps a day towards 50 on most days.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G254", "G255", "G256", "G257", "G258"),
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G296", "G297"),
                Cite.TrainerArticle("Resistance to osteoporosis; Exercise tips", "G024", "G033"),
                Cite.FourPillars("Pillar 1", "G371", "G375", "G383"),
                Cite.FourPillars("FAQs", "G511"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "IMP-01"),
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-06"),
                Cite.DesignChoice("10"),
            ],
            DesignChoices =
            [
                "Ten continuous minutes at moderate impact reach a day's dose.",
                "Most days are at least four of seven.",
                "Below the dose is told as info in the first eight training weeks.",
                "Stairs and step-ups are low impact and do not count; the preset of the articles alone counts them, as one article calls them moderate.",
                "The dose is no goal after a fall, at higher risk with osteoporosis, or while fractures and falls are not known.",
            ],
        },
        // "Most days" may be read more strictly.
        Parameters = [RuleParameter.Least("daysPerWeek", MostDays, 4, 7)],
        Measure = static (in WeekContext week) => DaysReached(week, SessionMeasure.Impacts, SessionMeasure.ImpactMinutes),
        Quantity = Quantity.DaysPerWeek,
        Counts = WeekSubject.DaysOf(SessionMeasure.Impacts, ImpactsADay) with { ForWhom = static person => person.MayAimAtImpacts(), BuildUpFrom = ImpactBuildUp.StartADay },
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Min = MostDays, AfterTrainingWeeks = BuildUpWeeks },
            new CoverageBand { Severity = Severity.Info, Min = MostDays },
        ],
        Examples = static () =>
        [
            new("50 heel drops on five days", People.Osteoporosis, HeelDrops(50, Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Friday, Weekday.Saturday), ExpectedJudgement.Clean),
            new("50 heel drops on three days", People.Osteoporosis, HeelDrops(50, Weekday.Monday, Weekday.Wednesday, Weekday.Friday), ExpectedJudgement.Warning),
            new("The same in the third training week", People.Osteoporosis with { TrainingWeeks = 2 },
                HeelDrops(50, Weekday.Monday, Weekday.Wednesday, Weekday.Friday), ExpectedJudgement.Info),
            new("49 heel drops on five days", People.Osteoporosis, HeelDrops(49, Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Friday, Weekday.Saturday), ExpectedJudgement.Warning),
            new("No impacts after a vertebral fracture", People.VertebralFracture, Of(Minutes("brisk-walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>The same rule where stairs and step-ups count as impacts.</summary>
    internal static Coverage CountingStairs(Coverage rule) => rule with
    {
        Measure = static (in WeekContext week) => DaysReached(week, SessionMeasure.ImpactsAndSteps, SessionMeasure.ImpactAndStairMinutes),
    };

    private static Amount? DaysReached(in WeekContext week, SessionMeasure impacts, SessionMeasure minutes) =>
        week.Person.MayAimAtImpacts() ? week.DaysReaching(impacts, ImpactsADay, minutes, MinutesADay) : null;

    private static ExercisePlan HeelDrops(int repetitions, params ReadOnlySpan<Weekday> days) =>
        Week(Session(ValueList.Create(days), Prescribe("heel-drop", 1, repetitions)));
}
