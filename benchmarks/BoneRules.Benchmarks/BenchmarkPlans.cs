namespace BoneRules.Benchmarks;

/// <summary>Plans of the size that apps make: six sessions a week, seven to nine prescriptions each.</summary>
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
        Clearances =
        [
            new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2026, 9, 1) },
            new Clearance { Scope = ClearanceScope.SpinalExtension, GrantedOn = new PartialDate(2026, 9, 1) },
        ],
        TrainingExperience = TrainingExperience.Intermediate,
        TrainingWeeks = 40,
    };

    /// <summary>A plan of which no rule has anything to say.</summary>
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
            Minutes("walking", 10),
            // Every fourth week is a light one; coming back from it is no rise.
            dirty ? Sets("goblet-squat", 3, 8 + (week % 2), 8 + (week % 2) + (week / 4 * 0.5)) : Sets("goblet-squat", 3, 10, week % 4 == 3 ? 7 : 8),
            Sets(dirty ? "sit-up" : "glute-bridge", 2, 10, null),
            Sets(dirty ? "russian-twist" : "band-row", 3, 10, null),
            Sets("wall-push-up", 2, 10, null),
            Sets("sit-to-stand", 3, 10, null),
            Sets("bird-dog", 2, 8, null),
            Stretch("doorway-chest-stretch"),
            Minutes("walking", 10),
        ],
    };

    private static PlanSession Bones(string name, Weekday day) => new()
    {
        Name = name,
        Days = [day],
        Prescriptions =
        [
            Minutes("brisk-walking", 30),
            Sets("heel-drop", 2, 15, null),
            Balance("tandem-stance"),
            Balance("single-leg-stand"),
            Sets("heel-drop", 2, 15, null),
            Minutes("tai-chi", 30),
            Stretch("doorway-chest-stretch"),
        ],
    };

    private static ExercisePrescription Sets(string exercise, int sets, int repetitions, double? kilograms) =>
        new() { Exercise = exercise, Sets = sets, Repetitions = repetitions, LoadKilograms = kilograms };

    private static ExercisePrescription Minutes(string exercise, double minutes) => new() { Exercise = exercise, DurationSeconds = minutes * 60 };

    private static ExercisePrescription Balance(string exercise) =>
        new() { Exercise = exercise, Sets = 2, DurationSeconds = 30, PerSide = true, Support = Support.Countertop };

    private static ExercisePrescription Stretch(string exercise) => new() { Exercise = exercise, Sets = 2, DurationSeconds = 30 };
}
