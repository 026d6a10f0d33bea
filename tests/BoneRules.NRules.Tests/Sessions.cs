using BoneRules.Serialization;
using NRules;

namespace BoneRules.NRules.Tests;

/// <summary>Plans through a session, and what the engine says of them.</summary>
internal static class Sessions
{
    /// <summary>The recommended rules, compiled once for all tests.</summary>
    public static BoneRulesRepository Recommended { get; } = new();

    public static ISessionFactory RecommendedFactory { get; } = Recommended.Compile();

    public static ValidationReport Report(BoneRulesRepository rules, ISessionFactory factory, ClientProfile client, ExercisePlan plan)
    {
        var session = factory.CreateSession();
        var facts = session.InsertPlan(rules, client, plan);
        session.Fire();
        return session.Report(facts);
    }

    /// <summary>Compares byte by byte.</summary>
    /// <returns>How many matters the report tells.</returns>
    public static int ShouldAgree(ValidationReport session, ValidationReport engine, string because)
    {
        BoneRulesJson.WriteReport(session).Should().Be(BoneRulesJson.WriteReport(engine), because);
        return engine.Findings.Count + engine.Undetermined.Count + engine.Suppressed.Count;
    }

    public static ExercisePlan Plan(params ReadOnlySpan<ExercisePrescription> prescriptions) => new()
    {
        Name = "A plan",
        Weeks = [new PlanWeek { Sessions = [new PlanSession { Name = "A", Days = [Weekday.Monday], Prescriptions = ValueList.Create(prescriptions) }] }],
    };

    public static ExercisePrescription SitUp { get; } = new() { Exercise = "sit-up", Sets = 2, Repetitions = 10 };

    public static ExercisePrescription BirdDog { get; } = new() { Exercise = "bird-dog", Sets = 2, Repetitions = 8 };

    /// <summary>A woman with osteoporosis and a healed vertebral fracture, everything known.</summary>
    public static ClientProfile AfterVertebralFracture { get; } = new()
    {
        AsOf = new DateOnly(2026, 11, 22),
        AgeYears = 68,
        Sex = Sex.Female,
        MenopausalStatus = MenopausalStatus.Postmenopausal,
        BodyMassKilograms = 61,
        Diagnosis = BoneDiagnosis.Osteoporosis,
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2024, 5, 10), Healed = true }],
        Symptoms = [],
        FallsLast12Months = 0,
        Balance = BalanceStatus.Steady,
        Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2026, 1, 15) }],
    };
}
