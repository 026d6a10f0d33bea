using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>What is known about one person. A <see langword="null"/> property is not known, never "no"; an empty list means "asked, and none".</summary>
/// <remarks>Immutable; compares by content. It holds health data: the library keeps no copy and writes no log.</remarks>
public sealed record ClientProfile
{
    /// <summary>The version of the wire contract; 1 where stated.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.SchemaVersion>))]
    public int? SchemaVersion { get; init => field = Guard.Whole<Limit.SchemaVersion>(value); }

    /// <summary>The reference date for every "recent" and "overdue". The library reads no clock.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Age in whole years, 0 to 125.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.AgeYears>))]
    public int? AgeYears { get; init => field = Guard.Whole<Limit.AgeYears>(value); }

    /// <summary>Sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Menopausal status; a deciding fact for women.</summary>
    public MenopausalStatus? MenopausalStatus { get; init; }

    /// <summary>Height now, in centimetres, 50 to 250.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.HeightCentimetres>))]
    public double? HeightCentimetres { get; init => field = Guard.Number<Limit.HeightCentimetres>(value); }

    /// <summary>The greatest adult height, in centimetres, 50 to 250.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.HeightCentimetres>))]
    public double? PeakHeightCentimetres { get; init => field = Guard.Number<Limit.HeightCentimetres>(value); }

    /// <summary>Heights as measured over time.</summary>
    public ValueList<HeightMeasurement>? HeightMeasurements { get; init; }

    /// <summary>Imaging of the vertebrae.</summary>
    public VertebralImaging? VertebralImaging { get; init; }

    /// <summary>Body mass, in kilograms, 10 to 400.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.BodyMassKilograms>))]
    public double? BodyMassKilograms { get; init => field = Guard.Number<Limit.BodyMassKilograms>(value); }

    /// <summary>A clinician's diagnosis.</summary>
    public BoneDiagnosis? Diagnosis { get; init; }

    /// <summary>Bone density scans.</summary>
    public ValueList<BoneDensityMeasurement>? BoneDensity { get; init; }

    /// <summary>Fractures in adult life.</summary>
    public ValueList<Fracture>? Fractures { get; init; }

    /// <summary>Present symptoms.</summary>
    public ValueList<Symptom>? Symptoms { get; init; }

    /// <summary>Ten-year fracture probabilities.</summary>
    public Frax? Frax { get; init; }

    /// <summary>Falls in the last twelve months, 0 to 1,000.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Count>))]
    public int? FallsLast12Months { get; init => field = Guard.Whole<Limit.Count>(value); }

    /// <summary>Whether one of those falls caused an injury; counts as severe unless <see cref="SevereFall"/> is <see langword="false"/>.</summary>
    public bool? InjuriousFall { get; init; }

    /// <summary>Whether one of those falls was severe: a doctor was needed, an hour on the floor, or consciousness lost.</summary>
    public bool? SevereFall { get; init; }

    /// <summary>Whether the person is afraid of falling.</summary>
    public bool? FearOfFalling { get; init; }

    /// <summary>How steady the person feels.</summary>
    public BalanceStatus? Balance { get; init; }

    /// <summary>Whether the person uses a walking aid.</summary>
    public bool? WalkingAid { get; init; }

    /// <summary>Whether the person is frail.</summary>
    public bool? Frail { get; init; }

    /// <summary>Clinical Frailty Scale, 1 to 9.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.ClinicalFrailtyScale>))]
    public int? ClinicalFrailtyScale { get; init => field = Guard.Whole<Limit.ClinicalFrailtyScale>(value); }

    /// <summary>Time held in tandem stance, in seconds.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Seconds>))]
    public double? TandemStanceSeconds { get; init => field = Guard.Number<Limit.Seconds>(value); }

    /// <summary>Time for five chair stands, in seconds.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Seconds>))]
    public double? ChairStandFiveSeconds { get; init => field = Guard.Number<Limit.Seconds>(value); }

    /// <summary>Usual walking speed, in metres per second.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.MetresPerSecond>))]
    public double? GaitSpeedMetresPerSecond { get; init => field = Guard.Number<Limit.MetresPerSecond>(value); }

    /// <summary>Timed up and go, in seconds; never decides alone.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Seconds>))]
    public double? TimedUpAndGoSeconds { get; init => field = Guard.Number<Limit.Seconds>(value); }

    /// <summary>Clearances by a clinician.</summary>
    public ValueList<Clearance>? Clearances { get; init; }

    /// <summary>Who is present when the person exercises, unless a session or prescription says otherwise.</summary>
    public Supervision? Supervision { get; init; }

    /// <summary>Experience with training.</summary>
    public TrainingExperience? TrainingExperience { get; init; }

    /// <summary>Weeks of training so far, before the plan's first week.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.TrainingWeeks>))]
    public int? TrainingWeeks { get; init => field = Guard.Whole<Limit.TrainingWeeks>(value); }

    /// <summary>Catalogue ids of the movements that the person has been coached in.</summary>
    public ValueList<string>? CoachedMovements { get; init; }

    /// <summary>Known one-repetition maxima, in kilograms, by catalogue id.</summary>
    public ValueList<NamedKilograms>? OneRepetitionMaximumKilograms { get; init; }

    /// <summary>The smallest step of load available, in kilograms, by equipment.</summary>
    public ValueList<NamedKilograms>? EquipmentIncrementsKilograms { get; init; }

    /// <summary>What the person eats.</summary>
    public NutritionIntake? Nutrition { get; init; }

    /// <summary>Follow-up of bone density and therapy.</summary>
    public Monitoring? Monitoring { get; init; }

    /// <summary>Daily habits.</summary>
    public Lifestyle? Lifestyle { get; init; }

    /// <summary>Medicines that matter to bone or balance.</summary>
    public ValueList<Medicine>? Medicines { get; init; }

    /// <summary>Dose and duration of oral glucocorticoids.</summary>
    public Glucocorticoid? Glucocorticoid { get; init; }

    /// <summary>Other health conditions.</summary>
    public ValueList<HealthCondition>? Conditions { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}
