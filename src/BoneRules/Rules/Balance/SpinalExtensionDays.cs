using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A week without work for the muscles that straighten the spine.</summary>
internal static class SpinalExtensionDays
{
    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4007",
            Title = "No spinal extension work",
            Category = RuleCategory.Flexibility,
            Message = "The week has work for the back extensors on {measured}; two or three days are recommended, and daily is fine.",
            Advice = "Add a supine press, a wall slide or a bird dog on two or three days.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Introduction; Spinal Extension Exercises; FAQs", "G241", "G281", "G330"),
                Cite.FrequencyGuide("Spinal Extension Exercises", "G277", "G278", "G280"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, table 4", Verification.Seen, "SPI-09"),
                Cite.Evidence(Sources.Canada2023, "Recommendation 1.2", Verification.Seen, "STR-07"),
                Cite.DesignChoice("22"),
            ],
            DesignChoices = ["None at all is a note with osteopenia and a warning with osteoporosis; one day is not too few."],
        },
        // The sources ask for two or three days, and call daily fine.
        Parameters = [RuleParameter.Least("daysPerWeek", 1, 1, 3)],
        Measure = static (in WeekContext week) => week.DaysThatMayHave(SessionTraits.SpinalExtension),
        Quantity = Quantity.DaysPerWeek,
        Counts = WeekSubject.Of(SessionTraits.SpinalExtension),
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Min = 1, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "B2 and stricter" },
            new CoverageBand { Severity = Severity.Info, Min = 1, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B1), Whom = "B1" },
        ],
        Examples = static () =>
        [
            new("None with osteoporosis", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("None with osteopenia", People.Osteopenia, Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("None of a healthy person", People.Healthy, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Bird dog once", People.Osteoporosis, Of(Prescribe("bird-dog", 2, 8)), ExpectedJudgement.Clean),
        ],
    };
}
