using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Sex, as bone density references use it.</summary>
[JsonConverter(typeof(ContractNameConverter<Sex>))]
public enum Sex
{
    /// <summary>Female.</summary>
    Female,
    /// <summary>Male.</summary>
    Male,
    /// <summary>Not specified; judged at the stricter answer.</summary>
    Unspecified,
}

/// <summary>Menopausal status.</summary>
[JsonConverter(typeof(ContractNameConverter<MenopausalStatus>))]
public enum MenopausalStatus
{
    /// <summary>Before the menopause.</summary>
    Premenopausal,
    /// <summary>In the transition.</summary>
    Perimenopausal,
    /// <summary>After the menopause.</summary>
    Postmenopausal,
    /// <summary>Does not apply.</summary>
    NotApplicable,
}

/// <summary>A clinician's diagnosis of the bones.</summary>
[JsonConverter(typeof(ContractNameConverter<BoneDiagnosis>))]
public enum BoneDiagnosis
{
    /// <summary>Neither osteopenia nor osteoporosis.</summary>
    None,
    /// <summary>Osteopenia.</summary>
    Osteopenia,
    /// <summary>Osteoporosis.</summary>
    Osteoporosis,
}

/// <summary>How steady a person feels on their feet.</summary>
[JsonConverter(typeof(ContractNameConverter<BalanceStatus>))]
public enum BalanceStatus
{
    /// <summary>Steady.</summary>
    Steady,
    /// <summary>Unsteady.</summary>
    Unsteady,
}

/// <summary>Experience with training.</summary>
[JsonConverter(typeof(ContractNameConverter<TrainingExperience>))]
public enum TrainingExperience
{
    /// <summary>New to training.</summary>
    Beginner,
    /// <summary>Some experience.</summary>
    Intermediate,
    /// <summary>Long experience.</summary>
    Advanced,
}

/// <summary>A medicine that matters to bone or balance.</summary>
[JsonConverter(typeof(ContractNameConverter<Medicine>))]
public enum Medicine
{
    /// <summary>Oral glucocorticoid.</summary>
    OralGlucocorticoid,
    /// <summary>Bisphosphonate.</summary>
    Bisphosphonate,
    /// <summary>Denosumab.</summary>
    Denosumab,
    /// <summary>A bone-building medicine.</summary>
    Anabolic,
    /// <summary>Hormone therapy.</summary>
    HormoneTherapy,
    /// <summary>A sedative.</summary>
    Sedative,
    /// <summary>Another medicine.</summary>
    Other,
}

/// <summary>A health condition that matters to exercise.</summary>
[JsonConverter(typeof(ContractNameConverter<HealthCondition>))]
public enum HealthCondition
{
    /// <summary>Heart disease.</summary>
    HeartDisease,
    /// <summary>Kidney disease.</summary>
    KidneyDisease,
    /// <summary>A disease of the nervous system.</summary>
    Neurological,
    /// <summary>Pregnancy.</summary>
    Pregnancy,
    /// <summary>Osteoarthritis.</summary>
    Osteoarthritis,
    /// <summary>Symptoms of the pelvic floor.</summary>
    PelvicFloorSymptoms,
    /// <summary>Rheumatoid arthritis.</summary>
    RheumatoidArthritis,
    /// <summary>Another condition.</summary>
    Other,
}

/// <summary>Dose and duration of oral glucocorticoids.</summary>
public sealed record Glucocorticoid
{
    /// <summary>Prednisone equivalent, in milligrams a day.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Count>))]
    public double? PrednisoneMilligramsPerDay { get; init => field = Guard.Number<Limit.Count>(value); }

    /// <summary>For how many months.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Count>))]
    public double? Months { get; init => field = Guard.Number<Limit.Count>(value); }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>What a person eats.</summary>
public sealed record NutritionIntake
{
    /// <summary>Protein, in grams a day.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.NutrientPerDay>))]
    public double? ProteinGramsPerDay { get; init => field = Guard.Number<Limit.NutrientPerDay>(value); }

    /// <summary>Calcium, in milligrams a day.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.NutrientPerDay>))]
    public double? CalciumMilligramsPerDay { get; init => field = Guard.Number<Limit.NutrientPerDay>(value); }

    /// <summary>Vitamin D, in micrograms a day.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.NutrientPerDay>))]
    public double? VitaminDMicrogramsPerDay { get; init => field = Guard.Number<Limit.NutrientPerDay>(value); }

    /// <summary>How often a week red meat is eaten.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Count>))]
    public double? RedMeatTimesPerWeek { get; init => field = Guard.Number<Limit.Count>(value); }

    /// <summary>How many meals a day carry protein.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Count>))]
    public int? ProteinMeals { get; init => field = Guard.Whole<Limit.Count>(value); }

    /// <summary>Kind of diet.</summary>
    public Diet? Diet { get; init; }

    /// <summary>Whose reference values apply.</summary>
    public NutritionRegion? Region { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>Kind of diet.</summary>
[JsonConverter(typeof(ContractNameConverter<Diet>))]
public enum Diet
{
    /// <summary>Eats everything.</summary>
    Omnivore,
    /// <summary>Eats no meat or fish.</summary>
    Vegetarian,
    /// <summary>Eats nothing from animals.</summary>
    Vegan,
}

/// <summary>Whose nutrition reference values apply; written as in the enumeration (<c>"US"</c>).</summary>
[JsonConverter(typeof(ContractNameConverter<NutritionRegion>))]
public enum NutritionRegion
{
    /// <summary>United States.</summary>
    US,
    /// <summary>Netherlands.</summary>
    NL,
    /// <summary>United Kingdom.</summary>
    UK,
    /// <summary>European Union.</summary>
    EU,
    /// <summary>Canada.</summary>
    CA,
    /// <summary>Australia.</summary>
    AU,
}

/// <summary>Follow-up of bone density and therapy.</summary>
public sealed record Monitoring
{
    /// <summary>The last bone density scan.</summary>
    public PartialDate? LastDxaOn { get; init; }

    /// <summary>Whether the person is on therapy for bone.</summary>
    public bool? OnTherapy { get; init; }

    /// <summary>When therapy began or changed.</summary>
    public PartialDate? TherapyStartedOrChangedOn { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>Daily habits.</summary>
public sealed record Lifestyle
{
    /// <summary>The longest stretch of sitting, in minutes, 0 to 1,440.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Minutes>))]
    public double? LongestSittingMinutes { get; init => field = Guard.Number<Limit.Minutes>(value); }

    /// <summary>Moments of relaxation a day.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Count>))]
    public int? RelaxationMomentsPerDay { get; init => field = Guard.Whole<Limit.Count>(value); }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}
