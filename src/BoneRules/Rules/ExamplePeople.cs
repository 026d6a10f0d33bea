namespace BoneRules.Rules;

/// <summary>People for the examples of rules. Every deciding fact is known; take one away with a <c>with</c> copy.</summary>
internal static class People
{
    public static DateOnly AsOf { get; } = new(2026, 11, 22);

    /// <summary>B0, F0: a healthy woman of 35 without a scan.</summary>
    public static ClientProfile Healthy { get; } = new()
    {
        AsOf = AsOf,
        AgeYears = 35,
        Sex = Sex.Female,
        MenopausalStatus = MenopausalStatus.Premenopausal,
        BodyMassKilograms = 64,
        Diagnosis = BoneDiagnosis.None,
        Fractures = [],
        Symptoms = [],
        FallsLast12Months = 0,
        InjuriousFall = false,
        Balance = BalanceStatus.Steady,
        Clearances = [],
        Medicines = [],
        Conditions = [],
        TrainingExperience = TrainingExperience.Intermediate,
        TrainingWeeks = 30,
    };

    /// <summary>B1, F0: a woman of 58 with osteopenia.</summary>
    public static ClientProfile Osteopenia { get; } = Healthy with
    {
        AgeYears = 58,
        MenopausalStatus = MenopausalStatus.Postmenopausal,
        Diagnosis = BoneDiagnosis.Osteopenia,
        BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.FemoralNeck, TScore = -1.8, MeasuredOn = new PartialDate(2026, 5, 4) }],
    };

    /// <summary>B2, F0: a woman of 64 with osteoporosis and no fracture, cleared for exercise.</summary>
    public static ClientProfile Osteoporosis { get; } = Osteopenia with
    {
        AgeYears = 64,
        Diagnosis = BoneDiagnosis.Osteoporosis,
        BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7, MeasuredOn = new PartialDate(2026, 3, 2) }],
        Clearances = [Cleared(ClearanceScope.Exercise)],
    };

    /// <summary>B2High, F0: a T-score of −3.2, cleared for exercise.</summary>
    public static ClientProfile SevereOsteoporosis { get; } = Osteoporosis with
    {
        BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -3.2, MeasuredOn = new PartialDate(2026, 3, 2) }],
    };

    /// <summary>B3, F0: a woman of 68 with a healed vertebral fracture, cleared for exercise.</summary>
    public static ClientProfile VertebralFracture { get; } = Osteoporosis with
    {
        AgeYears = 68,
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2024, 5, 10), Healed = true }],
    };

    /// <summary>The same person after one fall without injury: F1.</summary>
    public static ClientProfile AfterOneFall(this ClientProfile client) => client with { FallsLast12Months = 1 };

    /// <summary>The same person after two falls: F2. Recurrent falls want a clearance, which this one has.</summary>
    public static ClientProfile AfterTwoFalls(this ClientProfile client) => client with
    {
        FallsLast12Months = 2,
        Clearances = client.Clearances is { Count: > 0 } ? client.Clearances : [Cleared(ClearanceScope.Exercise)],
    };

    /// <summary>The same person with further clearances.</summary>
    public static ClientProfile ClearedFor(this ClientProfile client, params ReadOnlySpan<ClearanceScope> scopes)
    {
        var clearances = new List<Clearance>(client.Clearances ?? []);
        foreach (var scope in scopes) clearances.Add(Cleared(scope));
        return client with { Clearances = clearances.ToValueList() };
    }

    /// <summary>A clearance of this year.</summary>
    public static Clearance Cleared(ClearanceScope scope) => new() { Scope = scope, GrantedOn = new PartialDate(2026, 9, 15), GrantedBy = "physician" };
}
