using FsCheck;

namespace BoneRules.Tests.Properties;

/// <summary>Plausible people: every deciding fact may be stated, stated as none, or not known.</summary>
public static class ArbitraryClient
{
    public static DateOnly AsOf { get; } = new(2026, 11, 22);

    private static readonly DateOnly _earliest = new(1980, 1, 1);

    /// <summary>Clients, shrinking towards less history and fewer facts.</summary>
    public static Arbitrary<ClientProfile> Any { get; } = Dice.Arbitrary(Build, Shrink);

    /// <summary>One client from dice.</summary>
    public static ClientProfile Build(Dice dice)
    {
        var age = dice.Maybe(92, () => dice.Whole(18, 95));
        var sex = dice.Maybe(92, () => dice.Of(Sex.Female, Sex.Female, Sex.Female, Sex.Male, Sex.Unspecified));
        var peak = dice.Maybe(60, () => dice.Number(150, 190));
        return new ClientProfile
        {
            AsOf = dice.Chance(90) ? AsOf : null,
            AgeYears = age,
            Sex = sex,
            MenopausalStatus = dice.Maybe(85, () => Menopause(dice, sex, age)),
            HeightCentimetres = dice.Maybe(70, () => dice.Number((peak ?? 165) - 8, peak ?? 165)),
            PeakHeightCentimetres = peak,
            HeightMeasurements = dice.MaybeOf(10, () => dice.List(0, 2, () => Height(dice))),
            VertebralImaging = dice.MaybeOf(10, () => new VertebralImaging { Result = dice.Any<ImagingResult>(), On = dice.Maybe(80, () => Past(dice)) }),
            BodyMassKilograms = dice.Maybe(80, () => dice.Number(42, 110)),
            Diagnosis = dice.Maybe(75, dice.Any<BoneDiagnosis>),
            BoneDensity = dice.MaybeOf(75, () => dice.List(0, 3, () => Scan(dice))),
            Fractures = dice.MaybeOf(85, () => dice.Chance(55) ? [] : dice.List(1, 3, () => Break(dice, age))),
            Symptoms = dice.MaybeOf(85, () => dice.Chance(80) ? [] : dice.Some<Symptom>(1, 2, Enum.GetValues<Symptom>())),
            Frax = dice.MaybeOf(15, () => new Frax { MajorOsteoporoticPercent = dice.Number(1, 45), HipPercent = dice.Maybe(80, () => dice.Number(0, 20)) }),
            FallsLast12Months = dice.Maybe(85, () => dice.Of(0, 0, 0, 1, 2, 5)),
            InjuriousFall = dice.Maybe(40, () => dice.Chance(15)),
            SevereFall = dice.Maybe(30, () => dice.Chance(10)),
            FearOfFalling = dice.Maybe(40, () => dice.Chance(25)),
            Balance = dice.Maybe(85, () => dice.Of(BalanceStatus.Steady, BalanceStatus.Steady, BalanceStatus.Unsteady)),
            WalkingAid = dice.Maybe(40, () => dice.Chance(15)),
            Frail = dice.Maybe(40, () => dice.Chance(10)),
            ClinicalFrailtyScale = dice.Maybe(10, () => dice.Whole(1, 9)),
            TandemStanceSeconds = dice.Maybe(15, () => dice.Number(0, 30)),
            ChairStandFiveSeconds = dice.Maybe(15, () => dice.Number(6, 30)),
            GaitSpeedMetresPerSecond = dice.Maybe(15, () => dice.Number(0.4, 1.6, 0.1)),
            TimedUpAndGoSeconds = dice.Maybe(15, () => dice.Number(6, 25)),
            Clearances = dice.MaybeOf(85, () => dice.List(0, 3, () => Clear(dice))),
            Supervision = dice.Maybe(80, () => dice.Of(Supervision.None, Supervision.None, Supervision.Trainer, Supervision.HealthProfessional)),
            TrainingExperience = dice.Maybe(80, dice.Any<TrainingExperience>),
            TrainingWeeks = dice.Maybe(70, () => dice.Of(0, 2, 8, 9, 52, 300)),
            CoachedMovements = dice.MaybeOf(40, () => dice.Some(0, 2, "kettlebell-snatch", "deadlift", "goblet-squat")),
            OneRepetitionMaximumKilograms = dice.MaybeOf(30, () => Masses(dice, "goblet-squat", "deadlift", "overhead-press")),
            EquipmentIncrementsKilograms = dice.MaybeOf(20, () => Masses(dice, "dumbbell", "barbell")),
            Nutrition = dice.MaybeOf(40, () => Food(dice)),
            Monitoring = dice.MaybeOf(40, () => new Monitoring
            {
                LastDxaOn = dice.Maybe(80, () => Past(dice)),
                OnTherapy = dice.Maybe(70, () => dice.Chance(50)),
                TherapyStartedOrChangedOn = dice.Maybe(50, () => Past(dice)),
            }),
            Lifestyle = dice.MaybeOf(30, () => new Lifestyle
            {
                LongestSittingMinutes = dice.Maybe(80, () => dice.Number(10, 300, 5)),
                RelaxationMomentsPerDay = dice.Maybe(50, () => dice.Whole(0, 5)),
            }),
            Medicines = dice.MaybeOf(75, () => dice.Some<Medicine>(0, 2, Enum.GetValues<Medicine>())),
            Glucocorticoid = dice.MaybeOf(10, () => new Glucocorticoid { PrednisoneMilligramsPerDay = dice.Number(1, 20), Months = dice.Maybe(80, () => dice.Number(1, 36)) }),
            Conditions = dice.MaybeOf(75, () => dice.Some<HealthCondition>(0, 2, Enum.GetValues<HealthCondition>())),
            Extensions = dice.MaybeOf(5, () => new Extensions("""{"ref":"Ä-1","n":[1.50,null]}""")),
        };
    }

    private static MenopausalStatus Menopause(Dice dice, Sex? sex, int? age) => (sex, age) switch
    {
        (Sex.Male, _) => MenopausalStatus.NotApplicable,
        (_, < 45) => MenopausalStatus.Premenopausal,
        (_, > 58) => MenopausalStatus.Postmenopausal,
        _ => dice.Of(MenopausalStatus.Premenopausal, MenopausalStatus.Perimenopausal, MenopausalStatus.Postmenopausal),
    };

    private static PartialDate Past(Dice dice) => dice.Chance(50) ? dice.Date(AsOf.AddMonths(-30), AsOf) : dice.Date(_earliest, AsOf);

    private static HeightMeasurement Height(Dice dice) =>
        new() { Centimetres = dice.Number(148, 190), MeasuredOn = dice.Maybe(90, () => Past(dice)) };

    private static BoneDensityMeasurement Scan(Dice dice) => new()
    {
        Site = dice.Maybe(95, dice.Any<BoneDensitySite>),
        TScore = dice.Maybe(90, () => dice.Number(-4, 1, 0.1)),
        ZScore = dice.Maybe(30, () => dice.Number(-3, 2, 0.1)),
        MeasuredOn = dice.Maybe(90, () => Past(dice)),
    };

    private static Fracture Break(Dice dice, int? age)
    {
        var dated = dice.Chance(70);
        return new Fracture
        {
            Site = dice.Chance(35) ? FractureSite.Vertebra : dice.Any<FractureSite>(),
            Mechanism = dice.Maybe(85, dice.Any<FractureMechanism>),
            OccurredOn = dated ? Past(dice) : null,
            AgeAtFractureYears = dated ? null : dice.Maybe(70, () => dice.Whole(16, age ?? 90)),
            Healed = dice.Maybe(80, () => dice.Chance(85)),
            ClearedOn = dice.Maybe(30, () => Past(dice)),
        };
    }

    private static Clearance Clear(Dice dice) => new()
    {
        Scope = dice.Chance(60) ? ClearanceScope.Exercise : dice.Any<ClearanceScope>(),
        GrantedOn = dice.Maybe(90, () => Past(dice)),
        ExpiresOn = dice.Maybe(30, () => dice.Date(AsOf.AddMonths(-6), AsOf.AddMonths(12))),
        GrantedBy = dice.MaybeOf(60, () => dice.Of("physiotherapist", "Hausärztin", "GP")),
    };

    private static NutritionIntake Food(Dice dice) => new()
    {
        ProteinGramsPerDay = dice.Maybe(80, () => dice.Number(30, 140, 5)),
        CalciumMilligramsPerDay = dice.Maybe(70, () => dice.Number(300, 2600, 50)),
        VitaminDMicrogramsPerDay = dice.Maybe(70, () => dice.Number(0, 120, 5)),
        RedMeatTimesPerWeek = dice.Maybe(30, () => dice.Number(0, 14, 1)),
        ProteinMeals = dice.Maybe(30, () => dice.Whole(0, 5)),
        Diet = dice.Maybe(50, dice.Any<Diet>),
        Region = dice.Maybe(50, dice.Any<NutritionRegion>),
    };

    private static ValueList<NamedKilograms> Masses(Dice dice, params ReadOnlySpan<string> names) =>
        dice.Some(0, 2, names).Select(name => new NamedKilograms(name, dice.Number(0.5, 60))).ToValueList();

    private static IEnumerable<ClientProfile> Shrink(ClientProfile client)
    {
        var bare = client with
        {
            Nutrition = null, Monitoring = null, Lifestyle = null, Extensions = null, Frax = null, HeightMeasurements = null,
            OneRepetitionMaximumKilograms = null, EquipmentIncrementsKilograms = null, CoachedMovements = null, Glucocorticoid = null,
        };
        if (bare != client) yield return bare;
        if (client.Fractures is { Count: > 0 } fractures) yield return client with { Fractures = fractures.Skip(1).ToValueList() };
        if (client.BoneDensity is { Count: > 0 } scans) yield return client with { BoneDensity = scans.Skip(1).ToValueList() };
        if (client.Symptoms is { Count: > 0 }) yield return client with { Symptoms = [] };
        if (client.Clearances is { Count: > 0 } clearances) yield return client with { Clearances = clearances.Skip(1).ToValueList() };
        if (client.Medicines is { Count: > 0 }) yield return client with { Medicines = [] };
        if (client.Conditions is { Count: > 0 }) yield return client with { Conditions = [] };
    }
}
