namespace BoneRules.Inference;

/// <summary>Whole movements as a start for the tables: nothing hazardous, only the position differs.</summary>
internal static class Whole
{
    /// <summary>The position is not told.</summary>
    public static Movement Any { get; } = new()
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
        Unilateral = false,
        Prone = false,
        FloorTransfer = false,
        LiftOrigin = LiftOrigin.None,
        BackLoaded = false,
        Overhead = OverheadLoad.None,
        BalanceDemand = BalanceDemand.None,
        UnstableSurface = false,
        EyesClosed = false,
        Family = ActivityFamily.None,
    };

    /// <summary>On the feet.</summary>
    public static Movement Standing { get; } = Any with { WeightBearing = true };

    /// <summary>On a seat, a bench or a machine.</summary>
    public static Movement OffFeet { get; } = Any with { WeightBearing = false };

    /// <summary>On the floor.</summary>
    public static Movement Floor { get; } = Any with { WeightBearing = false, FloorTransfer = true, Resistance = Resistance.BodyWeight };

    /// <summary>Walking and the like: one foot stays on the ground.</summary>
    public static Movement OnFoot { get; } = Standing with { Impact = ImpactLevel.Low, Resistance = Resistance.None };

    /// <summary>For minutes, without impact: cycling, swimming.</summary>
    public static Movement OffFeetActivity { get; } = OffFeet with { Continuous = true, Resistance = Resistance.None };

    /// <summary>A bend of the trunk against gravity or load, on the floor.</summary>
    public static Movement Crunch { get; } = Floor with { SpinalFlexion = SpinalFlexion.Deep, FlexionUnderLoad = true };

    /// <summary>A hinge with the load in front, taken from the floor.</summary>
    public static Movement Deadlift { get; } = Standing with { SpinalFlexion = SpinalFlexion.HingeLoaded, LiftOrigin = LiftOrigin.Floor };

    /// <summary>A jump that lands on both feet.</summary>
    public static Movement Jump { get; } = Standing with { Impact = ImpactLevel.High, ContactsPerRepetition = 1 };

    /// <summary>A load thrown or swung.</summary>
    public static Movement Throw { get; } = Standing with { Ballistic = true };
}
