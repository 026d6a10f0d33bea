using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Workouts without flexibility or posture work, in a week that has it neither daily.</summary>
internal static class NoStretchingAfterWorkouts
{
    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4008",
            Title = "Workouts without flexibility work",
            Category = RuleCategory.Flexibility,
            Message = "{measured} have no flexibility or posture work, and the week does not have it daily.",
            Advice = "End each workout with a stretch, such as a chest opener and a hip-flexor stretch of 30 seconds each.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Pillar 4; FAQs", "G442", "G514"),
                Cite.PatientAssociation("Prevent falls", "G149"),
            ],
            DesignChoices = ["Flexibility work in each demanding session, or on all seven days, is enough; missing it is a note. A week without any is a missing pillar."],
        },
        Measure = static (in WeekContext week) =>
            !week.Pillars.Has(Pillars.FlexibilityAndPosture) || week.Traits.Has(SessionTraits.Unknown) || week.DaysWithFlexibility == 7
                ? null
                : week.DemandingSessionsWithout(Pillars.FlexibilityAndPosture),
        Quantity = Quantity.SessionsPerWeek,
        Bands = [new CoverageBand { Severity = Severity.Info, Max = 0 }],
        Examples = static () =>
        [
            new("Every workout ends with a stretch", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10, 8), Stretch), ExpectedJudgement.Clean),
            new("One of two workouts has a stretch", People.Osteoporosis,
                Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8), Stretch), Session([Weekday.Thursday], Prescribe("goblet-squat", 3, 10, 8))), ExpectedJudgement.Info),
            new("Stretching daily", People.Osteoporosis,
                Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8)), new PlanSession { TimesPerWeek = 7, Prescriptions = [Stretch] }), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription Stretch => Prescribe("doorway-chest-stretch", 2) with { DurationSeconds = 30 };
}
