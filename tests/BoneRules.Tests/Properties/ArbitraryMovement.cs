using FsCheck;

namespace BoneRules.Tests.Properties;

/// <summary>Any movement at all, attributes drawn one by one, so that rules meet combinations that no catalogue holds.</summary>
public static class ArbitraryMovement
{
    /// <summary>Movements of which everything is known.</summary>
    public static Arbitrary<Movement> Known { get; } = Dice.Arbitrary(static dice => Build(dice, 100), static _ => []);

    /// <summary>A movement of which some attributes are known, by their share in a hundred.</summary>
    public static Movement Build(Dice dice, int known) => new()
    {
        SpinalFlexion = dice.Maybe(known, () => dice.Of(SpinalFlexion.None, SpinalFlexion.None, SpinalFlexion.Mild, SpinalFlexion.HingeLoaded, SpinalFlexion.Deep)),
        FlexionUnderLoad = dice.Maybe(known, () => dice.Chance(30)),
        TrunkRotation = dice.Maybe(known, () => dice.Of(TrunkRotation.None, TrunkRotation.None, TrunkRotation.Unloaded, TrunkRotation.Loaded)),
        EndRangeRotation = dice.Maybe(known, () => dice.Chance(20)),
        LateralFlexion = dice.Maybe(known, () => dice.Of(LateralFlexion.None, LateralFlexion.None, LateralFlexion.MidRange, LateralFlexion.LoadedOrEndRange)),
        SpinalExtension = dice.Maybe(known, dice.Any<SpinalExtension>),
        Impact = dice.Maybe(known, dice.Any<ImpactLevel>),
        ContactsPerRepetition = dice.Maybe(known, () => (double)dice.Whole(0, 2)),
        Continuous = dice.Maybe(known, () => dice.Chance(30)),
        SingleLegHop = dice.Maybe(known, () => dice.Chance(20)),
        Ballistic = dice.Maybe(known, () => dice.Chance(20)),
        DirectionChange = dice.Maybe(known, () => dice.Chance(20)),
        WeightBearing = dice.Maybe(known, () => dice.Chance(70)),
        Unilateral = dice.Maybe(known, () => dice.Chance(30)),
        Prone = dice.Maybe(known, () => dice.Chance(20)),
        FloorTransfer = dice.Maybe(known, () => dice.Chance(30)),
        LiftOrigin = dice.Maybe(known, dice.Any<LiftOrigin>),
        BackLoaded = dice.Maybe(known, () => dice.Chance(15)),
        Overhead = dice.Maybe(known, dice.Any<OverheadLoad>),
        Resistance = dice.Maybe(known, dice.Any<Resistance>),
        BalanceDemand = dice.Maybe(known, dice.Any<BalanceDemand>),
        UnstableSurface = dice.Maybe(known, () => dice.Chance(15)),
        EyesClosed = dice.Maybe(known, () => dice.Chance(10)),
        Family = dice.Maybe(known, () => dice.Chance(60) ? ActivityFamily.None : dice.Any<ActivityFamily>()),
    };

    /// <summary>A harmless movement with one attribute of another movement, and the same with that attribute forgotten.</summary>
    public static (Movement Known, Movement Forgotten) OneAttribute(Dice dice, Movement harmless, Movement movement) => dice.Whole(1, 12) switch
    {
        1 => (harmless with { SpinalFlexion = movement.SpinalFlexion }, harmless with { SpinalFlexion = null }),
        2 => (harmless with { FlexionUnderLoad = movement.FlexionUnderLoad, SpinalFlexion = SpinalFlexion.Mild }, harmless with { FlexionUnderLoad = null, SpinalFlexion = SpinalFlexion.Mild }),
        3 => (harmless with { TrunkRotation = movement.TrunkRotation }, harmless with { TrunkRotation = null }),
        4 => (harmless with { EndRangeRotation = movement.EndRangeRotation }, harmless with { EndRangeRotation = null }),
        5 => (harmless with { LateralFlexion = movement.LateralFlexion }, harmless with { LateralFlexion = null }),
        6 => (harmless with { SpinalExtension = movement.SpinalExtension }, harmless with { SpinalExtension = null }),
        7 => (harmless with { Impact = movement.Impact }, harmless with { Impact = null }),
        8 => (harmless with { SingleLegHop = true, Impact = movement.Impact }, harmless with { SingleLegHop = null, Impact = movement.Impact }),
        9 => (harmless with { Ballistic = movement.Ballistic }, harmless with { Ballistic = null }),
        10 => (harmless with { Ballistic = true, Impact = ImpactLevel.High, Resistance = movement.Resistance }, harmless with { Ballistic = true, Impact = ImpactLevel.High, Resistance = null }),
        11 => (harmless with { Ballistic = true, TrunkRotation = movement.TrunkRotation }, harmless with { Ballistic = true, TrunkRotation = null }),
        _ => (harmless with { Family = movement.Family }, harmless with { Family = null }),
    };
}
