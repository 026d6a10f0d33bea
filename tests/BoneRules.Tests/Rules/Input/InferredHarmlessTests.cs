using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Input;

public sealed class InferredHarmlessTests
{
    private const string Id = "BR9003";

    private static Movement Harmless => new()
    {
        SpinalFlexion = SpinalFlexion.None, FlexionUnderLoad = false, TrunkRotation = TrunkRotation.Unloaded, EndRangeRotation = false, LateralFlexion = LateralFlexion.None,
        SpinalExtension = SpinalExtension.Supported, Impact = ImpactLevel.Low, Ballistic = false, DirectionChange = false, BackLoaded = false, LiftOrigin = LiftOrigin.Knee,
        Overhead = OverheadLoad.Dumbbells, UnstableSurface = false, EyesClosed = false,
    };

    [Fact]
    public void A_movement_of_which_everything_is_known_and_nothing_is_a_hazard_is_harmless() => InferredHarmless.IsHarmless(Harmless).Should().Be(Truth.True);

    [Fact]
    public void One_hazard_is_enough()
    {
        InferredHarmless.IsHarmless(Harmless with { Impact = ImpactLevel.Moderate }).Should().Be(Truth.False);
        InferredHarmless.IsHarmless(Harmless with { SpinalFlexion = SpinalFlexion.Deep }).Should().Be(Truth.False);
        InferredHarmless.IsHarmless(Harmless with { Ballistic = true, Impact = null }).Should().Be(Truth.False);
    }

    public static TheoryData<Movement> Hazards() =>
    [
        Harmless with { SpinalFlexion = SpinalFlexion.HingeLoaded },
        Harmless with { FlexionUnderLoad = true },
        Harmless with { TrunkRotation = TrunkRotation.Loaded },
        Harmless with { EndRangeRotation = true },
        Harmless with { LateralFlexion = LateralFlexion.LoadedOrEndRange },
        Harmless with { SpinalExtension = SpinalExtension.ProneOrRomanChair },
        Harmless with { Impact = ImpactLevel.Moderate },
        Harmless with { Ballistic = true },
        Harmless with { DirectionChange = true },
        Harmless with { BackLoaded = true },
        Harmless with { LiftOrigin = LiftOrigin.Floor },
        Harmless with { Overhead = OverheadLoad.Barbell },
        Harmless with { UnstableSurface = true },
        Harmless with { EyesClosed = true },
    ];

    [Theory]
    [MemberData(nameof(Hazards))]
    public void Each_hazard_alone_is_enough(Movement movement) => InferredHarmless.IsHarmless(movement).Should().Be(Truth.False);

    [Fact]
    public void One_attribute_that_is_not_known_leaves_it_open() => InferredHarmless.IsHarmless(Harmless with { TrunkRotation = null }).Should().Be(Truth.Unknown);

    [Cases]
    public static IEnumerable<RuledCase> A_name_that_was_understood_as_harmless_is_noted_where_a_restriction_can_apply() => Row(Id, Of(new ExercisePrescription { Name = "Paused leg curl", Sets = 2, Repetitions = 10 }), "AIIII/II");

    [Cases]
    public static IEnumerable<RuledCase> What_the_catalogue_lists_nobody_knows_or_is_a_hazard_is_not() =>
    [
        .. Ask(Id, People.Osteoporosis, Of(Prescribe("leg-curl", 2, 10))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Osteoporosis, Of(new ExercisePrescription { Name = "Zorb wiggle" })).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Osteoporosis, Of(new ExercisePrescription { Name = "Turbo crunch deluxe" })).Is(ExpectedJudgement.Clean),
    ];
}
