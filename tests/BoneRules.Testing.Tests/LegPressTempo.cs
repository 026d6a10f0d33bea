using BoneRules.Rules;

namespace BoneRules.Testing.Tests;

/// <summary>A user's rule that is sound, with a table that it keeps: each test spoils one thing.</summary>
internal static class LegPressTempo
{
    public const string Place = "/weeks/0/sessions/0/prescriptions/0";

    public static ClientProfile Client { get; } = new()
    {
        AsOf = new DateOnly(2026, 11, 22),
        AgeYears = 64,
        Sex = Sex.Female,
        MenopausalStatus = MenopausalStatus.Postmenopausal,
        BodyMassKilograms = 64,
        Diagnosis = BoneDiagnosis.Osteoporosis,
        Fractures = [],
        Symptoms = [],
        FallsLast12Months = 0,
        InjuriousFall = false,
        Balance = BalanceStatus.Steady,
        Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2026, 9, 15) }],
        Medicines = [],
        Conditions = [],
        CoachedMovements = ["leg-press"],
    };

    public static RuleExample Flagged { get; } = new("Fast", Client, Press(Tempo.Fast), ExpectedJudgement.Error);

    public static RuleExample Clean { get; } = new("Slow", Client, Press(Tempo.Slow), ExpectedJudgement.Clean);

    public static Contraindication Sound { get; } = new()
    {
        Descriptor = new RuleDescriptor
        {
            Id = "ACME7",
            Title = "Fast leg press",
            Category = RuleCategory.Resistance,
            Message = "{exercise} is {measured}.",
            Advice = "Slow down.",
            IsSafetyRule = true,
            Citations = [new Citation("acme", ["1"], "anywhere", Verification.Seen)],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.LegPress),
        Cases =
        [
            new SeverityCase("not fast", static (in PrescriptionContext p) => !p.Tempo.Is(Tempo.Fast), SeverityTable.Everybody(Severity.None)) { Missing = ["tempo"] },
            new SeverityCase(SeverityTable.Everybody(Severity.Error)),
        ],
        Measure = static (in PrescriptionContext _) => Justification.OfLevel(Quantity.Tempo, "fast", "controlled"),
        Examples = static () => [Flagged, Clean],
    };

    public static ExpectedFinding TooFast { get; } = new(Severity.Error, Place, [new Measurement(Quantity.Tempo, Level: "fast")], new MeasureLimit(Level: "controlled"));

    public static RuleCase Fast { get; } = new("Fast", Client, Press(Tempo.Fast)) { Findings = [TooFast], Fixed = Press(Tempo.Slow) };

    public static RuleCase Slow { get; } = new("Slow", Client, Press(Tempo.Slow));

    public static RuleCase Unstated { get; } = new("Tempo not stated", Client, Press(null)) { Missing = [Place + "/tempo"] };

    public static ExercisePlan Press(Tempo? tempo, int repetitions = 10) =>
        Of(new ExercisePrescription { Exercise = "leg-press", Sets = 2, Repetitions = repetitions, Tempo = tempo });

    public static ExercisePlan Of(ExercisePrescription prescription) => new() { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [prescription] }] }] };

    /// <summary>The failures of verifying; empty where all is well.</summary>
    public static ValueList<string> Failures(Rule rule, params ReadOnlySpan<RuleCase> cases) => Failures(new RuleVerifier(rule), cases);

    /// <inheritdoc cref="Failures(Sound, ReadOnlySpan{RuleCase})"/>
    public static ValueList<string> Failures(RuleVerifier verifier, params ReadOnlySpan<RuleCase> cases)
    {
        try
        {
            verifier.Verify(ValueList.Create(cases));
            return [];
        }
        catch (RuleVerificationException failed)
        {
            return failed.Failures;
        }
    }
}
