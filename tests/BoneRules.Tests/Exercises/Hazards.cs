namespace BoneRules.Tests.Exercises;

/// <summary>What tests call hazardous: what the guidance forbids to someone.</summary>
internal static class Hazards
{
    public static bool Any(Movement movement) => movement is
        { SpinalFlexion: SpinalFlexion.Deep } or { TrunkRotation: TrunkRotation.Loaded } or { EndRangeRotation: true } or { LateralFlexion: LateralFlexion.LoadedOrEndRange }
        or { Impact: >= ImpactLevel.Moderate } or { Ballistic: true } or { DirectionChange: true };

    /// <summary>Whether the movement is said to be harmless in this respect.</summary>
    public static bool IsDenied(Movement movement, string hazard) => hazard switch
    {
        "deepFlexion" => movement.SpinalFlexion < SpinalFlexion.Deep,
        "hinge" => movement.SpinalFlexion < SpinalFlexion.HingeLoaded,
        "rotation" => movement.TrunkRotation < TrunkRotation.Loaded && movement.EndRangeRotation is false,
        "lateralFlexion" => movement.LateralFlexion < LateralFlexion.LoadedOrEndRange,
        "impact" => movement.Impact < ImpactLevel.Moderate,
        "ballistic" => movement.Ballistic is false,
        "directionChange" => movement.DirectionChange is false,
        _ => throw new InvalidDataException($"There is no hazard {hazard}."),
    };

    /// <summary>Whether the movement is said to be hazardous in this respect.</summary>
    public static bool IsTold(Movement movement, string hazard) => hazard switch
    {
        "deepFlexion" => movement.SpinalFlexion == SpinalFlexion.Deep,
        "hinge" => movement.SpinalFlexion >= SpinalFlexion.HingeLoaded,
        "rotation" => movement.TrunkRotation == TrunkRotation.Loaded || movement.EndRangeRotation is true,
        "lateralFlexion" => movement.LateralFlexion == LateralFlexion.LoadedOrEndRange,
        "impact" => movement.Impact >= ImpactLevel.Moderate,
        "ballistic" => movement.Ballistic is true,
        "directionChange" => movement.DirectionChange is true,
        _ => throw new InvalidDataException($"There is no hazard {hazard}."),
    };

    /// <summary>The attributes in which one movement is certainly more hazardous than another.</summary>
    public static IEnumerable<string> MoreIn(Movement movement, Movement than)
    {
        if (movement.SpinalFlexion > than.SpinalFlexion) yield return "spinal flexion";
        if (movement.TrunkRotation > than.TrunkRotation) yield return "trunk rotation";
        if (movement.LateralFlexion > than.LateralFlexion) yield return "lateral flexion";
        if (movement.SpinalExtension > than.SpinalExtension && movement.SpinalExtension == SpinalExtension.ProneOrRomanChair) yield return "spinal extension";
        if (movement.Impact > than.Impact) yield return "impact";
        if (movement.LiftOrigin > than.LiftOrigin) yield return "lift origin";
        if (movement.Overhead > than.Overhead) yield return "overhead";
        if (movement.BalanceDemand > than.BalanceDemand) yield return "balance demand";
        if (Yes(movement.FlexionUnderLoad, than.FlexionUnderLoad)) yield return "flexion under load";
        if (Yes(movement.EndRangeRotation, than.EndRangeRotation)) yield return "end-range rotation";
        if (Yes(movement.SingleLegHop, than.SingleLegHop)) yield return "single-leg hop";
        if (Yes(movement.Ballistic, than.Ballistic)) yield return "ballistic";
        if (Yes(movement.DirectionChange, than.DirectionChange)) yield return "direction change";
        if (Yes(movement.BackLoaded, than.BackLoaded)) yield return "back-loaded";
        if (Yes(movement.Prone, than.Prone)) yield return "prone";
        if (Yes(movement.UnstableSurface, than.UnstableSurface)) yield return "unstable surface";
        if (Yes(movement.EyesClosed, than.EyesClosed)) yield return "eyes closed";
    }

    private static bool Yes(bool? value, bool? other) => value is true && other is false;
}
