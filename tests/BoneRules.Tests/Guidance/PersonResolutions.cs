using BoneRules.Rules;
using static BoneRules.Rules.ExpectedJudgement;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Guidance.Resolution;

namespace BoneRules.Tests.Guidance;

/// <summary>Clearance, supervision, symptoms, food, scans, and what is left unsaid.</summary>
internal static class PersonResolutions
{
    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    private static ClientProfile Eats(ClientProfile person, double? calcium = null, double? vitaminD = null, NutritionRegion? region = null, double? protein = null) => person with
    {
        Nutrition = new NutritionIntake { CalciumMilligramsPerDay = calcium, VitaminDMicrogramsPerDay = vitaminD, Region = region, ProteinGramsPerDay = protein },
    };

    private static ClientProfile Man(int age) => People.Healthy with { Sex = Sex.Male, MenopausalStatus = MenopausalStatus.NotApplicable, AgeYears = age };

    private static ClientProfile Scanned(ClientProfile person, PartialDate first, PartialDate last, double score = -2.7) => person with
    {
        BoneDensity =
        [
            new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = score, MeasuredOn = first },
            new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = score, MeasuredOn = last },
        ],
    };

    private static ClientProfile Broken(ClientProfile person, FractureSite site, PartialDate on) =>
        person with { Fractures = [new Fracture { Site = site, Mechanism = FractureMechanism.LowTrauma, OccurredOn = on, Healed = true }], Clearances = [] };

    private static ExercisePlan Clinicians() =>
        Of(Prescribe("goblet-squat", 2, 10) with { PercentOneRepetitionMaximum = 45 }) with { Template = PlanTemplate.ClinicianProgressive };

    public static IEnumerable<Resolution> All =>
    [
        Judged("C39 A12", "A recent fragility fracture without clearance leaves low-risk work alone", "BR7002",
            Broken(People.Osteopenia, FractureSite.Wrist, new(2025, 6, 1)), Of(Prescribe("goblet-squat", 2, 10, 6)), Error),
        Judged("C39", "which a walk is", "BR7002", Broken(People.Osteopenia, FractureSite.Wrist, new(2025, 6, 1)), Walk, Clean),
        Judged("C39 A12", "An older one is a warning", "BR7004", Broken(People.Osteopenia, FractureSite.Wrist, new(2020, 6, 1)), Walk, Warning),
        Judged("C39", "Nobody consulted is a note, whatever an article says of starting today", "BR7008", People.Osteopenia, Walk, Info),
        Assessed("A10", "A very low score is −3.0: it shuts the gate without clearance", "BR7003",
            People.SevereOsteoporosis with { Clearances = [] }, person => person.Gate.Lowest.Should().Be(Gate.ClearFirst)),
        Judged("A10", "and asks for the clearance", "BR7003", People.SevereOsteoporosis with { Clearances = [] }, Walk, Warning),
        Judged("A10", "−2.7 does not", "BR7003", People.Osteoporosis with { Clearances = [] }, Walk, Clean),
        Judged("A11", "A heart condition asks for clearance", "BR7003", People.Osteopenia with { Conditions = [HealthCondition.HeartDisease] }, Walk, Warning),
        Judged("A11", "arthrosis does not", "BR7003", People.Osteopenia with { Conditions = [HealthCondition.Osteoarthritis] }, Walk, Clean),
        Judged("C40 A58", "The clinicians' template without supervision is an error", "BR7006", People.Osteopenia, Clinicians(), Error),
        Judged("C40 A58", "with a trainer it passes", "BR7006", People.Osteopenia with { Supervision = Supervision.Trainer }, Clinicians(), Clean),
        Judged("C40", "A beginner who lifts alone is told of a trainer or a therapist", "BR7010",
            People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 }, Of(Prescribe("goblet-squat", 2, 10, 6)), Info),
        Judged("E-C29", "With osteoporosis moderate work alone is no matter of supervision", "BR7005", People.Osteoporosis, Walk, Clean),
        Judged("E-C29", "after a spinal fracture it is a warning", "BR7005", People.VertebralFracture, Walk, Warning),
        Judged("C29 E-C23", "Dizziness stops", "BR7001", People.Osteoporosis with { Symptoms = [Symptom.Dizziness] }, Walk, Error),
        Judged("E-C23", "Sharp back pain stops", "BR7001", People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] }, Walk, Error),
        Judged("E-C23", "Soreness does not", "BR7001", People.Osteoporosis with { Symptoms = [Symptom.ExcessiveSoreness] }, Walk, Clean),
        Judged("E-C23", "it holds the loads", "BR5008",
            People.Osteoporosis with { Symptoms = [Symptom.ExcessiveSoreness] }, WeekByWeek(Prescribe("leg-press", 3, 13, 20), Prescribe("leg-press", 3, 8, 21)), Warning),
        Judged("A62", "Going on after a stop symptom is an error", "BR7011", People.Osteoporosis with { Clearances = [] }, Dizzy(), Error),
        Judged("A62", "until a clearance of that day or later", "BR7011",
            People.Osteoporosis with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2026, 11, 10) }] }, Dizzy(), Clean),
        Judged("E-C26 A50", "Osteopenia with a spinal fracture within 24 months is sent to a clinician", "BR7007",
            Broken(People.Osteopenia, FractureSite.Vertebra, new(2024, 11, 23)), Walk, Warning),
        Judged("A50", "an older one is not called recent", "BR7007", Broken(People.Osteopenia, FractureSite.Vertebra, new(2024, 11, 21)), Walk, Clean),
        Assessed("E-C31", "A broken wrist at low trauma raises the tier: osteopenia is judged as osteoporosis", "BR7004",
            Broken(People.Osteopenia, FractureSite.Wrist, new(2020, 6, 1)),
            person => person.BoneTier.Lowest.Should().Be(BoneTier.B2)),
        Judged("C47 E-C20", "Calcium at fifty is 1,200 mg for women", "BR8002", Eats(People.Osteopenia with { AgeYears = 50 }, calcium: 1199), Walk, Info),
        Judged("C47", "and at 49 it is 1,000", "BR8002", Eats(People.Healthy with { AgeYears = 49 }, calcium: 1000), Walk, Clean),
        Judged("A38", "Men of fifty keep 1,000", "BR8002", Eats(Man(50), calcium: 1000), Walk, Clean),
        Judged("A38", "and have 1,200 from 71", "BR8002", Eats(Man(71), calcium: 1199), Walk, Info),
        Judged("A38", "Below 19 nothing is compared", "BR8002", Eats(People.Healthy with { AgeYears = 18 }, calcium: 500), Walk, Clean),
        Judged("C48 E-C20", "Vitamin D in America is 15 µg", "BR8003", Eats(People.Healthy, vitaminD: 14, region: NutritionRegion.US), Walk, Info),
        Judged("C48", "The Dutch reference begins at fifty, with 10 µg for women", "BR8003", Eats(People.Osteopenia, vitaminD: 9, region: NutritionRegion.NL), Walk, Info),
        Judged("C48", "and 10 µg meet it", "BR8003", Eats(People.Osteopenia, vitaminD: 10, region: NutritionRegion.NL), Walk, Clean),
        Judged("E-C20", "Too much calcium is a warning", "BR8004", Eats(People.Osteopenia, calcium: 2001), Walk, Warning),
        Judged("E-C21 A39", "0.83 g of protein a kilogram is a floor", "BR8001", Eats(People.Healthy, protein: 53), Walk, Info),
        Judged("A39", "with no further number for vegans", "BR8001",
            Eats(People.Healthy, protein: 54) is var vegan ? vegan with { Nutrition = vegan.Nutrition! with { Diet = Diet.Vegan } } : vegan, Walk, Clean),
        Judged("E-C21", "after the menopause 1.0 g is compared", "BR8001", Eats(People.Osteopenia, protein: 60), Walk, Info),
        Judged("E-C21", "and nothing with a kidney disease", "BR8001", Eats(People.Osteopenia, protein: 40) with { Conditions = [HealthCondition.KidneyDisease] }, Walk, Clean),
        Judged("A40", "Several calm moments are three", "BR8008", People.Healthy with { Lifestyle = new Lifestyle { RelaxationMomentsPerDay = 2 } }, Walk, Info),
        Judged("A40 A41", "and three are enough", "BR8008", People.Healthy with { Lifestyle = new Lifestyle { RelaxationMomentsPerDay = 3 } }, Walk, Clean),
        Judged("A41", "Food is the third of the four aspects", "BR8001", Eats(People.Healthy, protein: 30), Walk, Info),
        Judged("C42 C43 E-C24", "Eleven months are too short to compare scans", "BR8009", Scanned(People.Osteoporosis, new(2025, 4, 3), new(2026, 3, 2)), Walk, Info),
        Judged("C42 C43 E-C24 A47", "a year is enough", "BR8009", Scanned(People.Osteoporosis, new(2025, 3, 2), new(2026, 3, 2)), Walk, Clean),
        Judged("A48", "At very high risk no scan is too early", "BR8009", Scanned(People.SevereOsteoporosis, new(2025, 10, 3), new(2026, 3, 2), -3.2), Walk, Clean),
        Judged("A47 E-C24", "Two years are the interval", "BR8010", Scanned(People.Osteoporosis, new(2023, 1, 1), new(2024, 11, 21)), Walk, Info),
        Judged("A47", "and not yet on the day", "BR8010", Scanned(People.Osteoporosis, new(2023, 1, 1), new(2024, 11, 22)), Walk, Clean),
        Judged("A49", "Medical therapy starts the clock, too", "BR8010", People.Osteoporosis with
        {
            BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7 }],
            Monitoring = new Monitoring { TherapyStartedOrChangedOn = new PartialDate(2024, 11, 21) },
        }, Walk, Info),
        new("C41 E-C27", "No rule says that a disease is reversed", "", () => RuleSet.Recommended.Rules.Select(rule => rule.Descriptor)
            .Should().NotContain(descriptor => $"{descriptor.Title} {descriptor.Message} {descriptor.Advice}".Contains("revers", StringComparison.OrdinalIgnoreCase))),
        Unencoded("C44", "Figures on fewer falls rest in no rule", "G290", "G326", "G342"),
        Unencoded("C45 E-C25", "The age of the peak rests in no rule", "G110", "G225", "G521"),
        Judged("C46 E-C25", "Whenever decline begins, the pillars are owed", "BR6001", People.Healthy, Walk, Info),
        Unencoded("C49 E-C22", "Vitamins C, E and K and magnesium rest in no rule", "G065", "G071", "G074", "G155", "G507"),
        Unencoded("C50", "The effect of the menopause rests in no rule", "G009", "G198"),
        Unencoded("A37", "The hour of the last meal rests in no rule", "G055"),
        Unencoded("A57", "A sentence that breaks off rests in no rule", "G212"),
        Unencoded("A55", "A start in youth is nothing to check", "G226"),
    ];

    private static ExercisePlan Dizzy() => Week(
        new PlanSession { Date = new DateOnly(2026, 11, 9), Symptoms = [Symptom.Dizziness], Prescriptions = [Minutes("walking", 20)] },
        new PlanSession { Date = new DateOnly(2026, 11, 11), Prescriptions = [Minutes("walking", 20)] }) with { Kind = PlanKind.Performed };
}
