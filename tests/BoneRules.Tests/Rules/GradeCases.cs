using BoneRules.Rules;
using BoneRules.Tests.Rules.Impact;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>How grave a fault is for each person, for the rules whose own tables look at one person or two: most of them say the same to everybody.</summary>
internal static class GradeCases
{
    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    private static ExercisePrescription Squat(int repetitions = 10, double kilograms = 8) => Prescribe("goblet-squat", 3, repetitions, kilograms);

    private static ClientProfile Eats(ClientProfile person, NutritionIntake intake) => person with { Nutrition = intake };

    [Cases]
    public static IEnumerable<RuledCase> Vests() =>
    [
        .. Graded("BR2018", WeekByWeek(VestWalks.Walk(1), VestWalks.Walk(1.5)), "EEEEA", "AAAAA", "AAAAA"),
        .. Graded("BR2020", WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(7)), "WWWWA", "AAAAA", "AAAAA"),
        .. Graded("BR2019", Of(VestWalks.Walk(1.5)), "WWEEA", "AAAAA", "AAAAA"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Strength_work() =>
    [
        .. Graded("BR3007", Of(Prescribe("dumbbell-overhead-press", 3, 8, 6)), "WWWWW/WW", static person => person with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = null }),
        .. Graded("BR3016", Of(Prescribe("goblet-squat", 3, 10) with { PercentOneRepetitionMaximum = 60 }) with { Template = PlanTemplate.ClinicianProgressive }, "WWWWW/WW"),
        .. Graded("BR3018", Of(Squat() with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 7 } }), "IIIII/II"),
        .. Graded("BR3002", Of(Prescribe("barbell-deadlift", 3, 8, 0)), "AAAAA/AA"),
        .. Graded("BR3008", Of(Prescribe("dumbbell-overhead-press", 3, 8, 0)), "AAAAA/AA"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Progression() =>
    [
        .. Graded("BR5003", WeekByWeek(Squat(8, 20), Squat(8, 21)), "IIIII/II"),
        .. Graded("BR5003", WeekByWeek(Squat(8, 20), Squat(8, 21)) with { Kind = PlanKind.Performed }, "WWWWW/WW"),
        .. Graded("BR5006", new ExercisePlan
        {
            Kind = PlanKind.Performed,
            Weeks =
            [
                new PlanWeek { Sessions = [Session(null, Squat(11, 20)) with { Symptoms = [Symptom.FormBreakdown] }] },
                new PlanWeek { Sessions = [Session(null, Squat(8, 21)) with { Symptoms = [] }] },
            ],
        }, "WWWWW/WW"),
        .. Graded("BR5007", WeekByWeek(Squat(10, 20), Squat(12, 20)) with { Template = PlanTemplate.ClinicianProgressive }, "EEEEE/EE"),
        .. Graded("BR5008", WeekByWeek(Squat(11, 20), Squat(8, 21)), "WWWWW/WW", static person => person with { Symptoms = [Symptom.ExcessiveSoreness] }),
    ];

    [Cases]
    public static IEnumerable<RuledCase> The_week() =>
    [
        .. Graded("BR6001", Of(Minutes("walking", 25)), "IWWWW", "WWWWW", "WWWWW"),
        .. Graded("BR6002", Of(Squat()), "WWWWW/WW"),
        .. Graded("BR6003", Of(Prescribe("hip-flexor-stretch") with { DurationSeconds = 30 }, Minutes("walking", 20)), "IIIII/II"),
        .. Graded("BR6004", Week(Session([Weekday.Monday, Weekday.Tuesday], Squat())), "WWWWW/WW", static person => person with { TrainingWeeks = 0 }),
        .. Graded("BR6009", Walk, "IIIII/II", static person => person with { Lifestyle = new Lifestyle { LongestSittingMinutes = 90 } }),
        .. Graded("BR6010", Week(Session(null)), "WWWWW/WW"),
        .. Graded("BR6011", Week(Session([Weekday.Monday], Squat()), Session([Weekday.Tuesday], Prescribe("dumbbell-curl", 3, 10, 4))), "IIIII/II"),
        .. Graded("BR6012", Of(Prescribe("stair-climbing")), "IIIII/II"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Screening() =>
    [
        .. Graded("BR7002", Of(Prescribe("box-jump", 3, 8), Minutes("walking", 20)), "EEEEE/EE", Uncleared),
        .. Graded("BR7002", Of(Prescribe("sit-to-stand", 2, 8) with { Support = Support.None }), "EEEEE/EE", Uncleared),
        .. Graded("BR7002", Of(Prescribe("band-curl", 2, 10) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 2 } }), "EEEEE/EE", Uncleared),
        .. Graded("BR7002", Walk, "AAAAA/AA", Uncleared),
        .. Graded("BR7003", Walk, "WWWWW/WW", Uncleared),
        .. Graded("BR7005", Walk, "AAAAW/AA"),
        .. Ask("BR7007", BrokeLately(People.Osteopenia), Walk).Is(ExpectedJudgement.Warning),
        .. Ask("BR7007", BrokeLately(People.Osteopenia.AfterOneFall()), Walk).Is(ExpectedJudgement.Warning),
        .. Ask("BR7007", BrokeLately(People.Osteopenia.AfterTwoFalls()), Walk).Is(ExpectedJudgement.Warning),
        // From B2High and after two falls the missing clearance itself is told, by another rule.
        .. Graded("BR7004", Walk, "WWWAW", "WWWAW", "AAAAA", static person => person with
        {
            Clearances = [],
            Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2019), Healed = true }],
        }),
        // Where a clearance is missing altogether, that is said, and by another rule: from B2High, and after two falls.
        .. Graded("BR7008", Walk, "AIIAA", "IIIAA", "AAAAA", static person => person with { Clearances = [] }),
        .. Graded("BR7009", Of(Prescribe("tandem-stance", 2) with { DurationSeconds = 30 }), "AAAAA/II"),
        // After a vertebral fracture supervision is asked for by another rule.
        .. Graded("BR7010", Of(Squat()), "IIIIA", "IIIIA", "IIIIA", static person => person with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 }),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Lifestyle() =>
    [
        .. Graded("BR8001", Walk, "IIIII/II", static person => Eats(person, new NutritionIntake { ProteinGramsPerDay = 20 })),
        .. Graded("BR8002", Walk, "IIIII/II", static person => Eats(person, new NutritionIntake { CalciumMilligramsPerDay = 300 })),
        .. Graded("BR8003", Walk, "IIIII/II", static person => Eats(person, new NutritionIntake { VitaminDMicrogramsPerDay = 2 })),
        .. Graded("BR8004", Walk, "WWWWW/WW", static person => Eats(person, new NutritionIntake { CalciumMilligramsPerDay = 3000 })),
        .. Graded("BR8005", Walk, "WWWWW/WW", static person => Eats(person, new NutritionIntake { VitaminDMicrogramsPerDay = 200 })),
        .. Graded("BR8006", Walk, "IIIII/II", static person => Eats(person, new NutritionIntake { RedMeatTimesPerWeek = 5 })),
        .. Graded("BR8007", Walk, "IIIII/II", static person => Eats(person, new NutritionIntake { ProteinMeals = 1 })),
        .. Graded("BR8008", Walk, "IIIII/II", static person => person with { Lifestyle = new Lifestyle { RelaxationMomentsPerDay = 1 } }),
        // Ruling on monitoring: a rescan within the year is told to nobody from B2High, and a late one to whoever has low bone density.
        .. Graded("BR8009", Walk, "IIIAA", "IIIAA", "IIIAA", static person => person with { BoneDensity = Scans(person) }),
        .. Graded("BR8010", Walk, "AIIII", "AIIII", "AIIII", static person => person with
        {
            BoneDensity = person.BoneDensity?.Select(static scan => scan with { MeasuredOn = null }).ToValueList(),
            Monitoring = new Monitoring { LastDxaOn = new DateOnly(2020, 1, 1) },
        }),
    ];

    [Cases]
    public static IEnumerable<RuledCase> The_input() =>
    [
        .. Graded("BR9001", Of(new ExercisePrescription { Name = "Zorb wiggle", Repetitions = 8 }), "AWWWW", "WWWWW", "WWWWW"),
        .. Graded("BR9006", Week(Session(null, Squat()) with { TimesPerWeek = 3 }), "IIIII/II"),
    ];

    /// <summary>Under a name of its own, because a person of the row may stand in the table of the rule as well.</summary>
    private static IEnumerable<RuledCase> Graded(string rule, ExercisePlan plan, string row, Func<ClientProfile, ClientProfile>? but = null) => Row(rule, plan with { Name = "Graded" }, row, but);

    private static IEnumerable<RuledCase> Graded(string rule, ExercisePlan plan, string f0, string f1, string f2, Func<ClientProfile, ClientProfile>? but = null) =>
        Row(rule, plan with { Name = "Graded" }, f0, f1, f2, but);

    private static ClientProfile BrokeLately(ClientProfile person) => person with
    {
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddMonths(-6), Healed = true }],
    };

    /// <summary>A condition holds the person back until somebody has cleared it.</summary>
    private static ClientProfile Uncleared(ClientProfile person) => person with { Conditions = [HealthCondition.HeartDisease], Clearances = [] };

    private static ValueList<BoneDensityMeasurement> Scans(ClientProfile person)
    {
        var last = person.BoneDensity is { } scans ? scans[0] : new BoneDensityMeasurement { Site = BoneDensitySite.TotalHip, ZScore = -0.5 };
        return [last with { MeasuredOn = new PartialDate(2026, 3, 2) }, last with { MeasuredOn = new PartialDate(2025, 9, 2) }];
    }
}
