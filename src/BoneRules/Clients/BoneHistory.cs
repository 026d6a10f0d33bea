using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A fracture in adult life.</summary>
public sealed record Fracture
{
    /// <summary>Which bone.</summary>
    public required FractureSite Site { get; init; }

    /// <summary>What force broke it; a fall from standing height or less is low trauma.</summary>
    public FractureMechanism? Mechanism { get; init; }

    /// <summary>When it happened.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>Age at the fracture in whole years, 0 to 125, where the date is not known.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.AgeYears>))]
    public int? AgeAtFractureYears { get; init => field = Guard.Whole<Limit.AgeYears>(value); }

    /// <summary>Whether it has healed.</summary>
    public bool? Healed { get; init; }

    /// <summary>When a clinician cleared the person after it.</summary>
    public PartialDate? ClearedOn { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>The bone that broke.</summary>
[JsonConverter(typeof(ContractNameConverter<FractureSite>))]
public enum FractureSite
{
    /// <summary>A vertebra.</summary>
    Vertebra,
    /// <summary>The hip.</summary>
    Hip,
    /// <summary>The pelvis.</summary>
    Pelvis,
    /// <summary>The wrist.</summary>
    Wrist,
    /// <summary>The forearm.</summary>
    Forearm,
    /// <summary>The upper arm.</summary>
    Humerus,
    /// <summary>The collarbone.</summary>
    Collarbone,
    /// <summary>A rib.</summary>
    Rib,
    /// <summary>The lower leg.</summary>
    LowerLeg,
    /// <summary>The ankle.</summary>
    Ankle,
    /// <summary>Another bone.</summary>
    Other,
}

/// <summary>The force that broke a bone.</summary>
[JsonConverter(typeof(ContractNameConverter<FractureMechanism>))]
public enum FractureMechanism
{
    /// <summary>A fall from standing height or less, or no fall at all.</summary>
    LowTrauma,
    /// <summary>A greater force, such as a traffic accident.</summary>
    HighTrauma,
}

/// <summary>One result of a bone density scan.</summary>
public sealed record BoneDensityMeasurement
{
    /// <summary>Where it was measured.</summary>
    public BoneDensitySite? Site { get; init; }

    /// <summary>T-score in standard deviations from a young adult, −8 to 8.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.StandardScore>))]
    public double? TScore { get; init => field = Guard.Number<Limit.StandardScore>(value); }

    /// <summary>Z-score in standard deviations from the same age and sex, −8 to 8.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.StandardScore>))]
    public double? ZScore { get; init => field = Guard.Number<Limit.StandardScore>(value); }

    /// <summary>When it was measured.</summary>
    public PartialDate? MeasuredOn { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>The site of a bone density measurement.</summary>
[JsonConverter(typeof(ContractNameConverter<BoneDensitySite>))]
public enum BoneDensitySite
{
    /// <summary>The lumbar spine.</summary>
    LumbarSpine,
    /// <summary>The whole hip.</summary>
    TotalHip,
    /// <summary>The neck of the femur.</summary>
    FemoralNeck,
    /// <summary>A third of the radius.</summary>
    DistalRadius,
}

/// <summary>A height as measured on a day.</summary>
public sealed record HeightMeasurement
{
    /// <summary>Height, in centimetres, 50 to 250.</summary>
    [JsonConverter(typeof(RequiredNumberConverter<Limit.HeightCentimetres>))]
    public required double Centimetres { get; init => field = Guard.Required<Limit.HeightCentimetres>(value); }

    /// <summary>When it was measured.</summary>
    public PartialDate? MeasuredOn { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>Imaging of the vertebrae: what settles a suspected fracture.</summary>
public sealed record VertebralImaging
{
    /// <summary>What it showed.</summary>
    public required ImagingResult Result { get; init; }

    /// <summary>When it was made.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>What imaging of the vertebrae showed.</summary>
[JsonConverter(typeof(ContractNameConverter<ImagingResult>))]
public enum ImagingResult
{
    /// <summary>No fracture.</summary>
    Negative,
    /// <summary>A fracture.</summary>
    Fracture,
}

/// <summary>Ten-year fracture probabilities as FRAX gives them.</summary>
public sealed record Frax
{
    /// <summary>Major osteoporotic fracture, 0 to 100 %.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Percent>))]
    public double? MajorOsteoporoticPercent { get; init => field = Guard.Number<Limit.Percent>(value); }

    /// <summary>Hip fracture, 0 to 100 %.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Percent>))]
    public double? HipPercent { get; init => field = Guard.Number<Limit.Percent>(value); }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>A clinician's clearance for something.</summary>
public sealed record Clearance
{
    /// <summary>What it is for.</summary>
    public required ClearanceScope Scope { get; init; }

    /// <summary>When it was granted.</summary>
    public PartialDate? GrantedOn { get; init; }

    /// <summary>The last day on which it holds, where it ends.</summary>
    public PartialDate? ExpiresOn { get; init; }

    /// <summary>Who granted it.</summary>
    public string? GrantedBy { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>What a clearance is for.</summary>
[JsonConverter(typeof(ContractNameConverter<ClearanceScope>))]
public enum ClearanceScope
{
    /// <summary>Exercise in general.</summary>
    Exercise,
    /// <summary>High impact.</summary>
    HighImpact,
    /// <summary>A weighted vest.</summary>
    WeightedVest,
    /// <summary>A programme of spinal extension.</summary>
    SpinalExtension,
    /// <summary>High-intensity resistance training.</summary>
    HighIntensityResistance,
}

/// <summary>A symptom that matters to exercise.</summary>
[JsonConverter(typeof(ContractNameConverter<Symptom>))]
public enum Symptom
{
    /// <summary>Sharp back pain.</summary>
    SharpBackPain,
    /// <summary>Nerve symptoms that radiate into an arm or leg.</summary>
    RadiatingNerveSymptoms,
    /// <summary>Dizziness.</summary>
    Dizziness,
    /// <summary>Soreness beyond the usual.</summary>
    ExcessiveSoreness,
    /// <summary>Form breaks down during sets.</summary>
    FormBreakdown,
    /// <summary>Pain in thigh or groin.</summary>
    ThighOrGroinPain,
    /// <summary>Chest pain.</summary>
    ChestPain,
    /// <summary>A new rounding of the upper back.</summary>
    NewKyphosis,
}
