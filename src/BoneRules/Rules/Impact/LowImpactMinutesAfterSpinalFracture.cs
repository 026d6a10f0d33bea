using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Fewer than 20 minutes of low-impact weight-bearing work every day, with a spinal fracture.</summary>
internal static class LowImpactMinutesAfterSpinalFracture
{
    private const int MinutesADay = 20;
    private const int EveryDay = 7;
    private const int MostDays = 4;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2004",
            Title = "Little time on the feet after a spinal fracture",
            Category = RuleCategory.Impact,
            Message = "The week reaches 20 minutes of low-impact weight-bearing work on {measured}; with a spinal fracture every day is the goal.",
            Advice = "Walk, march on the spot, dance easily or practise tai chi for 20 minutes a day, in pieces if need be.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G296", "G298", "G299", "G300"),
                Cite.Evidence(Sources.UkConsensus2022, "Press statement", Verification.SecondHand, "IMP-03"),
                Cite.DesignChoice("11"),
            ],
            DesignChoices = ["Four to six days are told as info, fewer as a warning: one source asks for every day, another for most days."],
        },
        Measure = static (in WeekContext week) => week.Person.SpinalFracture.IsTrue ? DaysReached(week) : null,
        Quantity = Quantity.DaysPerWeek,
        Counts = WeekSubject.DaysOf(SessionMeasure.LowImpactMinutes, MinutesADay) with { ForWhom = static person => person.SpinalFracture },
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Min = MostDays, Whom = "with a spinal fracture" },
            new CoverageBand { Severity = Severity.Info, Min = EveryDay, Whom = "with a spinal fracture" },
        ],
        Examples = static () =>
        [
            new("20 minutes of walking every day", People.VertebralFracture, Walks(20, EveryDay), ExpectedJudgement.Clean),
            new("20 minutes on five days", People.VertebralFracture, Walks(20, 5), ExpectedJudgement.Info),
            new("20 minutes on three days", People.VertebralFracture, Walks(20, 3), ExpectedJudgement.Warning),
            new("19 minutes every day", People.VertebralFracture, Walks(19, EveryDay), ExpectedJudgement.Warning),
            new("No spinal fracture", People.Osteoporosis, Walks(20, 3), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>A walk without a time may be long enough, but on no more days than there are walks.</summary>
    private static Amount DaysReached(in WeekContext week)
    {
        var days = week.DaysReaching(SessionMeasure.LowImpactMinutes, MinutesADay);
        return days with { Highest = days.Highest + week.DaysWith(SessionTraits.OpenLowImpactMinutes).Highest };
    }

    private static ExercisePlan Walks(double minutes, int timesPerWeek) => Week(Session(null, Minutes("walking", minutes)) with { TimesPerWeek = timesPerWeek });
}
