using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Too few days with strength work, or too many with demanding ones.</summary>
internal static class ResistanceDays
{
    private const int Fewest = 2;
    private const int Most = 3;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3012",
            Title = "Too few or too many days of strength work",
            Category = RuleCategory.Resistance,
            Message = "The week has strength work on {measured}; {limit} are recommended.",
            Advice = "Plan two or three days of strength work; sit-to-stand, bridges and the like may be done daily.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Muscle training", "G020"),
                Cite.FrequencyGuide("Introduction; Progressive Resistance Training Protocols; Exercise Frequency and Duration Guidelines; FAQs", "G240", "G271", "G302", "G330", "G333"),
                Cite.FourPillars("Pillar 2; FAQs", "G397", "G512"),
                Cite.FourPillars("Pillar 2", "G401", "G405", "G410", "G415"),
                Cite.FourPillars("Choose Your Mini-Program", "G456"),
                Cite.FourPillars("FAQs", "G522"),
                Cite.Evidence(Sources.TooFitToFracture, "2014, table 6; 2015, table 4", Verification.Seen, "STR-03", "STR-04"),
                Cite.Evidence(Sources.Canada2023, "Recommendation 1.2", Verification.Seen, "STR-07"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "STR-01"),
                Cite.DesignChoice("22"),
            ],
            DesignChoices =
            [
                "Above three days is a note without osteoporosis and a warning with it.",
                "Body-weight functional strength counts towards two days and not towards three.",
            ],
        },
        // All sources name two or three days, some as "at least two" without an end.
        Parameters = [RuleParameter.Least("fewestDaysPerWeek", Fewest, 2, 3), RuleParameter.Most("mostDaysPerWeek", Most, 3, 4)],
        Measure = static (in WeekContext week) =>
        {
            var any = week.DaysThatMayHave(SessionTraits.Resistance);
            // A week without any is a missing pillar, which has a rule of its own.
            return any.Highest == 0 ? null : new Amount(week.DaysWith(SessionTraits.DemandingResistance).Lowest, any.Highest);
        },
        Quantity = Quantity.DaysPerWeek,
        Counts = WeekSubject.Of(SessionTraits.Resistance),
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Min = Fewest, Max = Most, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "B2 and stricter" },
            new CoverageBand { Severity = Severity.Warning, Min = Fewest },
            new CoverageBand { Severity = Severity.Info, Min = Fewest, Max = Most },
        ],
        Examples = static () =>
        [
            new("Two days", People.Osteoporosis, Week(Session([Weekday.Monday, Weekday.Thursday], Prescribe("goblet-squat", 3, 10, 8))), ExpectedJudgement.Clean),
            new("One day", People.Osteoporosis, Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8))), ExpectedJudgement.Warning),
            new("Four days with osteoporosis", People.Osteoporosis, FourDays, ExpectedJudgement.Warning),
            new("Four days of a healthy person", People.Healthy, FourDays, ExpectedJudgement.Info),
            new("Sit-to-stand daily", People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 7, Prescriptions = [Prescribe("sit-to-stand", 2, 10)] }), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan FourDays => Week(Session([Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday], Prescribe("goblet-squat", 3, 10, 8)));
}
