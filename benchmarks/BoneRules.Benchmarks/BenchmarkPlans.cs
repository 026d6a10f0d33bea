namespace BoneRules.Benchmarks;

/// <summary>Plans of the size that apps make: four sessions a week, six prescriptions each.</summary>
internal static class BenchmarkPlans
{
    /// <summary>Osteoporosis without fracture, everything known.</summary>
    public static ClientProfile Client { get; } = new()
    {
        AsOf = new DateOnly(2026, 11, 22),
        AgeYears = 64,
        Sex = Sex.Female,
        MenopausalStatus = MenopausalStatus.Postmenopausal,
        BodyMassKilograms = 62,
        Diagnosis = BoneDiagnosis.Osteoporosis,
        BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7 }],
        Fractures = [],
        Symptoms = [],
        FallsLast12Months = 0,
        Balance = BalanceStatus.Steady,
        Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2026, 9, 1) }],
        TrainingExperience = TrainingExperience.Intermediate,
        TrainingWeeks = 40,
    };

    /// <summary>A plan without findings among the compared rules.</summary>
    public static ExercisePlan Clean(int weeks) => Of(weeks, dirty: false);

    /// <summary>The same plan with a sit-up, a loaded twist and a step in load and repetitions each week.</summary>
    public static ExercisePlan WithFindings(int weeks) => Of(weeks, dirty: true);

    private static ExercisePlan Of(int weeks, bool dirty) => new()
    {
        Name = "Benchmark",
        Weeks = Enumerable.Range(0, weeks).Select(week => new PlanWeek
        {
            Sessions =
            [
                Strength("Strength A", Weekday.Monday, week, dirty),
                Bones("Bones A", Weekday.Tuesday),
                Strength("Strength B", Weekday.Thursday, week, dirty: false),
                Bones("Bones B", Weekday.Saturday),
                Bones("Bones C", Weekday.Wednesday),
                Bones("Bones D", Weekday.Sunday),
            ],
        }).ToValueList(),
    };

    private static PlanSession Strength(string name, Weekday day, int week, bool dirty) => new()
    {
        Name = name,
        Days = [day],
        Prescriptions =
        [
            Minutes("walking", 5),
            Sets("goblet-squat", 3, dirty ? 8 + (week % 2) : 10, 8 + (week / 4 * 0.5) + (dirty ? week % 2 : 0)),
            Sets(dirty ? "sit-up" : "glute-bridge", 2, 10, null),
            Sets(dirty ? "russian-twist" : "band-row", 3, 10, null),
            Sets("bird-dog", 2, 8, null),
            Minutes("walking", 5),
        ],
    };

    private static PlanSession Bones(string name, Weekday day) => new()
    {
        Name = name,
        Days = [day],
        Prescriptions =
        [
            Minutes("brisk-walking", 30),
            Sets("heel-drop", 4, 15, null),
            new ExercisePrescription { Exercise = "tandem-stance", Sets = 2, DurationSeconds = 30, PerSide = true, Support = Support.Countertop },
            new ExercisePrescription { Exercise = "single-leg-stand", Sets = 2, DurationSeconds = 30, PerSide = true, Support = Support.Countertop },
            Minutes("tai-chi", 5),
            new ExercisePrescription { Exercise = "doorway-chest-stretch", Sets = 2, DurationSeconds = 30 },
        ],
    };

    private static ExercisePrescription Sets(string exercise, int sets, int repetitions, double? kilograms) =>
        new() { Exercise = exercise, Sets = sets, Repetitions = repetitions, LoadKilograms = kilograms };

    private static ExercisePrescription Minutes(string exercise, double minutes) => new() { Exercise = exercise, DurationSeconds = minutes * 60 };
}
