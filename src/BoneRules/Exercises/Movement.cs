using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>How a movement loads the spine and the skeleton: every attribute that a rule reads.</summary>
/// <remarks>
/// A <see langword="null"/> attribute is not known, and a rule that reads it stays undecided. In the catalogue nothing is
/// <see langword="null"/>; for a movement inferred from its name only what the words tell is filled in.
/// </remarks>
public sealed record Movement
{
    /// <summary>Bending of the spine.</summary>
    public SpinalFlexion? SpinalFlexion { get; init; }

    /// <summary>Whether that bending carries load, is sustained, or is repeated fast.</summary>
    public bool? FlexionUnderLoad { get; init; }

    /// <summary>Rotation of the trunk.</summary>
    public TrunkRotation? TrunkRotation { get; init; }

    /// <summary>Whether rotation goes to the end of its range.</summary>
    public bool? EndRangeRotation { get; init; }

    /// <summary>Bending to the side.</summary>
    public LateralFlexion? LateralFlexion { get; init; }

    /// <summary>Extension of the spine against resistance or gravity.</summary>
    public SpinalExtension? SpinalExtension { get; init; }

    /// <summary>Impact on the skeleton.</summary>
    public ImpactLevel? Impact { get; init; }

    /// <summary>Impact contacts per repetition; 0 where there are none or where they are not counted, as in continuous activities.</summary>
    public double? ContactsPerRepetition { get; init; }

    /// <summary>Whether it is done for minutes, not for repetitions.</summary>
    public bool? Continuous { get; init; }

    /// <summary>Whether it lands on one leg from a hop.</summary>
    public bool? SingleLegHop { get; init; }

    /// <summary>Whether the load is thrown, jerked or swung.</summary>
    public bool? Ballistic { get; init; }

    /// <summary>Whether the direction changes suddenly.</summary>
    public bool? DirectionChange { get; init; }

    /// <summary>Whether the person is on their feet against gravity.</summary>
    public bool? WeightBearing { get; init; }

    /// <summary>Whether it is done with one side at a time.</summary>
    public bool? Unilateral { get; init; }

    /// <summary>Whether it is done face down.</summary>
    public bool? Prone { get; init; }

    /// <summary>Whether the person gets down to the floor and up again.</summary>
    public bool? FloorTransfer { get; init; }

    /// <summary>From where a load is lifted.</summary>
    public LiftOrigin? LiftOrigin { get; init; }

    /// <summary>Whether a loaded bar rests on the back.</summary>
    public bool? BackLoaded { get; init; }

    /// <summary>Whether a load goes overhead.</summary>
    public OverheadLoad? Overhead { get; init; }

    /// <summary>The kind of resistance.</summary>
    public Resistance? Resistance { get; init; }

    /// <summary>How the base of support is reduced.</summary>
    public BalanceDemand? BalanceDemand { get; init; }

    /// <summary>Whether the surface is unstable.</summary>
    public bool? UnstableSurface { get; init; }

    /// <summary>Whether the eyes are closed.</summary>
    public bool? EyesClosed { get; init; }

    /// <summary>The family of activities that has a ruling of its own, if any.</summary>
    public ActivityFamily? Family { get; init; }

    /// <summary>A movement of which nothing is known.</summary>
    public static Movement Unknown { get; } = new();
}

/// <summary>Bending of the spine, from none to deep.</summary>
[JsonConverter(typeof(ContractNameConverter<SpinalFlexion>))]
public enum SpinalFlexion
{
    /// <summary>The spine stays neutral.</summary>
    None,
    /// <summary>Small-range bending without load, such as cat–camel.</summary>
    Mild,
    /// <summary>A hip hinge that carries load in front of a neutral spine, such as a deadlift.</summary>
    HingeLoaded,
    /// <summary>Deep, loaded or end-range bending, such as a sit-up or toe touch.</summary>
    Deep,
}

/// <summary>Rotation of the trunk.</summary>
[JsonConverter(typeof(ContractNameConverter<TrunkRotation>))]
public enum TrunkRotation
{
    /// <summary>None, or held against.</summary>
    None,
    /// <summary>Without load.</summary>
    Unloaded,
    /// <summary>Against a load.</summary>
    Loaded,
}

/// <summary>Bending to the side.</summary>
[JsonConverter(typeof(ContractNameConverter<LateralFlexion>))]
public enum LateralFlexion
{
    /// <summary>None.</summary>
    None,
    /// <summary>In mid-range, without load.</summary>
    MidRange,
    /// <summary>Under load or to the end of the range.</summary>
    LoadedOrEndRange,
}

/// <summary>Extension of the spine.</summary>
[JsonConverter(typeof(ContractNameConverter<SpinalExtension>))]
public enum SpinalExtension
{
    /// <summary>None that trains the extensors.</summary>
    None,
    /// <summary>On the back, on hands and knees, or upright: supine press, bird dog, wall slide.</summary>
    Supported,
    /// <summary>Face down or on a Roman chair.</summary>
    ProneOrRomanChair,
}

/// <summary>Impact on the skeleton.</summary>
[JsonConverter(typeof(ContractNameConverter<ImpactLevel>))]
public enum ImpactLevel
{
    /// <summary>No impact.</summary>
    None,
    /// <summary>One foot stays on the ground: walking, marching, stairs, slow heel raises.</summary>
    Low,
    /// <summary>Firm heel drops, stamps, jogging, low jumps, hops.</summary>
    Moderate,
    /// <summary>Fast running, box and depth jumps, skipping rope, plyometrics, court sports.</summary>
    High,
}

/// <summary>From where a load is lifted.</summary>
[JsonConverter(typeof(ContractNameConverter<LiftOrigin>))]
public enum LiftOrigin
{
    /// <summary>From a rack, the hands, a machine, or no load at all.</summary>
    None,
    /// <summary>From about knee height.</summary>
    Knee,
    /// <summary>From the floor.</summary>
    Floor,
}

/// <summary>Load overhead.</summary>
[JsonConverter(typeof(ContractNameConverter<OverheadLoad>))]
public enum OverheadLoad
{
    /// <summary>None.</summary>
    None,
    /// <summary>One implement in each hand, pressed or held overhead.</summary>
    Dumbbells,
    /// <summary>A barbell or another two-handed load.</summary>
    Barbell,
    /// <summary>Pressed or pulled behind the neck.</summary>
    BehindNeck,
}

/// <summary>The kind of resistance.</summary>
[JsonConverter(typeof(ContractNameConverter<Resistance>))]
public enum Resistance
{
    /// <summary>No resistance to speak of.</summary>
    None,
    /// <summary>Body weight.</summary>
    BodyWeight,
    /// <summary>A resistance band.</summary>
    Band,
    /// <summary>A free weight.</summary>
    FreeWeight,
    /// <summary>A machine or cable.</summary>
    Machine,
}

/// <summary>How the base of support is reduced.</summary>
[JsonConverter(typeof(ContractNameConverter<BalanceDemand>))]
public enum BalanceDemand
{
    /// <summary>Both feet, a seat or the floor.</summary>
    None,
    /// <summary>Tandem or single-leg stance.</summary>
    ReducedBase,
    /// <summary>Moving over a reduced base.</summary>
    Dynamic,
}

/// <summary>Families of activities on which the guidance has a ruling of its own, or which a preset counts in its own way.</summary>
[JsonConverter(typeof(ContractNameConverter<ActivityFamily>))]
public enum ActivityFamily
{
    /// <summary>No such family.</summary>
    None,
    /// <summary>Brisk walking.</summary>
    BriskWalking,
    /// <summary>Nordic walking.</summary>
    NordicWalking,
    /// <summary>Stairs and step-ups: low impact, which one article calls moderate.</summary>
    Stairs,
    /// <summary>Jogging.</summary>
    Jogging,
    /// <summary>Swimming, stationary cycling, shallow aqua exercise.</summary>
    WaterOrStationaryCycling,
    /// <summary>Butterfly stroke, diving.</summary>
    ButterflyOrDiving,
    /// <summary>Outdoor cycling.</summary>
    OutdoorCycling,
    /// <summary>Rowing machine.</summary>
    RowingMachine,
    /// <summary>Leg press with the back supported.</summary>
    LegPress,
    /// <summary>Plank or side plank on the floor.</summary>
    Plank,
    /// <summary>Plank against a wall.</summary>
    WallPlank,
    /// <summary>Mountain climber, plank with twist.</summary>
    MountainClimber,
    /// <summary>Yoga or Pilates class with unnamed content.</summary>
    YogaOrPilatesClass,
    /// <summary>Yoga or Pilates adapted to osteoporosis.</summary>
    AdaptedYogaOrPilates,
    /// <summary>Golf with a full swing.</summary>
    GolfSwing,
    /// <summary>Tennis, pickleball and other court sports.</summary>
    CourtSport,
    /// <summary>Easy dancing and low-impact aerobics.</summary>
    EasyDance,
    /// <summary>Zumba, high-impact or unqualified aerobics.</summary>
    HighImpactAerobics,
    /// <summary>Jumping on a rebounder.</summary>
    RebounderJumping,
    /// <summary>Rebounder with the feet on the mat and hands held.</summary>
    RebounderHeld,
    /// <summary>Vibration plate.</summary>
    VibrationPlate,
    /// <summary>Carries.</summary>
    Carry,
    /// <summary>Anti-rotation press.</summary>
    AntiRotationPress,
    /// <summary>Double knee-to-chest, child's pose.</summary>
    KneesToChest,
    /// <summary>Good morning.</summary>
    GoodMorning,
    /// <summary>Riding, skiing, contact sport.</summary>
    FallSport,
}
