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

    /// <summary>The movement with some of its attributes forgotten.</summary>
    public static Movement Forget(Dice dice, Movement movement)
    {
        T? Keep<T>(T? value) where T : struct => dice.Chance(70) ? value : null;
        return movement with
        {
            SpinalFlexion = Keep(movement.SpinalFlexion),
            FlexionUnderLoad = Keep(movement.FlexionUnderLoad),
            TrunkRotation = Keep(movement.TrunkRotation),
            EndRangeRotation = Keep(movement.EndRangeRotation),
            LateralFlexion = Keep(movement.LateralFlexion),
            SpinalExtension = Keep(movement.SpinalExtension),
            Impact = Keep(movement.Impact),
            SingleLegHop = Keep(movement.SingleLegHop),
            Ballistic = Keep(movement.Ballistic),
            Resistance = Keep(movement.Resistance),
            Family = Keep(movement.Family),
        };
    }
}
