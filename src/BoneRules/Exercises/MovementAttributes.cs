namespace BoneRules;

/// <summary>The attributes of a movement by the names that the contract gives them.</summary>
internal static class MovementAttributes
{
    /// <summary>The first attribute that is not known, or <see langword="null"/> where all are.</summary>
    public static string? FirstBlank(Movement movement) => movement switch
    {
        { SpinalFlexion: null } => "spinalFlexion",
        { FlexionUnderLoad: null } => "flexionUnderLoad",
        { TrunkRotation: null } => "trunkRotation",
        { EndRangeRotation: null } => "endRangeRotation",
        { LateralFlexion: null } => "lateralFlexion",
        { SpinalExtension: null } => "spinalExtension",
        { Impact: null } => "impact",
        { ContactsPerRepetition: null } => "contactsPerRepetition",
        { Continuous: null } => "continuous",
        { SingleLegHop: null } => "singleLegHop",
        { Ballistic: null } => "ballistic",
        { DirectionChange: null } => "directionChange",
        { WeightBearing: null } => "weightBearing",
        { Unilateral: null } => "unilateral",
        { Prone: null } => "prone",
        { FloorTransfer: null } => "floorTransfer",
        { LiftOrigin: null } => "liftOrigin",
        { BackLoaded: null } => "backLoaded",
        { Overhead: null } => "overhead",
        { Resistance: null } => "resistance",
        { BalanceDemand: null } => "balanceDemand",
        { UnstableSurface: null } => "unstableSurface",
        { EyesClosed: null } => "eyesClosed",
        { Family: null } => "family",
        _ => null,
    };
}
