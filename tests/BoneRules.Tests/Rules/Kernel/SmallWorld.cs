using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>A catalogue of three exercises and rules made for one test, to see the kernel without the guidance.</summary>
internal static class SmallWorld
{
    public static Movement Still { get; } = new()
    {
        SpinalFlexion = SpinalFlexion.None,
        FlexionUnderLoad = false,
        TrunkRotation = TrunkRotation.None,
        EndRangeRotation = false,
        LateralFlexion = LateralFlexion.None,
        SpinalExtension = SpinalExtension.None,
        Impact = ImpactLevel.None,
        ContactsPerRepetition = 0,
        Continuous = false,
        SingleLegHop = false,
        Ballistic = false,
        DirectionChange = false,
        WeightBearing = true,
        Unilateral = false,
        Prone = false,
        FloorTransfer = false,
        LiftOrigin = LiftOrigin.None,
        BackLoaded = false,
        Overhead = OverheadLoad.None,
        Resistance = Resistance.FreeWeight,
        BalanceDemand = BalanceDemand.None,
        UnstableSurface = false,
        EyesClosed = false,
        Family = ActivityFamily.None,
    };

    public static ExerciseCatalog Catalog { get; } = new(
    [
        new Exercise { Id = "squat", Name = "Squat", Pillar = ExercisePillar.Resistance, Muscles = MuscleGroups.Legs, Movement = Still },
        new Exercise { Id = "press", Name = "Press", Pillar = ExercisePillar.Resistance, Muscles = MuscleGroups.Shoulders, Movement = Still },
        new Exercise { Id = "fold", Name = "Fold", Pillar = ExercisePillar.FlexibilityAndPosture, Movement = Still with { SpinalFlexion = SpinalFlexion.Deep } },
        new Exercise { Id = "hop", Name = "Hop", Pillar = ExercisePillar.WeightBearing, Movement = Still with { Impact = ImpactLevel.Moderate, ContactsPerRepetition = 1 } },
        new Exercise { Id = "jog", Name = "Jog", Pillar = ExercisePillar.WeightBearing, Movement = Still with { Impact = ImpactLevel.Moderate, Continuous = true } },
        new Exercise { Id = "blur", Name = "Blur", Pillar = ExercisePillar.Resistance, Movement = Still with { SpinalFlexion = null } },
    ]);

    public static RuleDescriptor Describe(string id, bool safety = true) => new()
    {
        Id = id,
        Title = "A hazard",
        Category = RuleCategory.Spine,
        Message = "{exercise}: {measured}, {limit}.",
        Advice = "Do something else.",
        IsSafetyRule = safety,
        Citations = [new Citation("here", ["X1"], "anywhere", Verification.DesignChoice)],
    };

    public static Contraindication DeepFlexion(params ReadOnlySpan<SeverityCase> cases) => new()
    {
        Descriptor = Describe("T1"),
        Examples = static () => [],
        Movement = static movement => movement.SpinalFlexion.Is(SpinalFlexion.Deep),
        Cases = ValueList.Create(cases),
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.SpinalFlexion, QuantityText.Level(p.Movement.SpinalFlexion), "mild"),
    };

    /// <summary>A dose table of these rows.</summary>
    public static DoseRule Doses(params ReadOnlySpan<DoseRow> rows) => new() { Descriptor = Describe("T2", safety: false), Examples = static () => [], Rows = ValueList.Create(rows) };

    /// <summary>A row for lifts in general.</summary>
    public static DoseRow General(string label) => new() { Label = label, Pillar = ExercisePillar.Resistance, Citation = new Citation("here", ["X1"], "anywhere", Verification.DesignChoice) };

    /// <summary>A row of the squat's own.</summary>
    public static DoseRow Own(string label) => General(label) with { Pillar = null, Exercises = ["squat"] };

    /// <summary>What the rules say of a plan, as the engine notes it.</summary>
    public static Judged[] Judge(ClientProfile client, ExercisePlan plan, params ReadOnlySpan<Rule> rules)
    {
        var (compiled, sink) = (new RuleSet("test", "1", ValueList.Create(rules)).Compile(Catalog), new FindingSink());
        compiled.Bind(Assessment.Assess(client)).Judge(compiled.Prepare(plan), sink);
        return sink.Items.ToArray();
    }

    /// <summary>A person of whom only the standing is known.</summary>
    public static Tiers Standing(BoneTier lowest, BoneTier highest, FallsLevel least, FallsLevel most) => new(new Possible<BoneTier>(lowest, highest), new Possible<FallsLevel>(least, most));

    public static ValidationReport Check(ClientProfile client, ExercisePlan plan, params ReadOnlySpan<Rule> rules) =>
        new PlanValidator(new RuleSet("test", "1", ValueList.Create(rules)), Catalog).Check(client, plan);
}
