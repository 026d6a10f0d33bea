using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>Which exercises of the catalogue each contraindication is about. Nothing is unknown there, so plain yes and no will do.</summary>
internal static class Movements
{
    public static bool IsDeepBend(Movement m) => m.SpinalFlexion == SpinalFlexion.Deep && !m.Family.HasOwnRulingOn(MovementHazard.DeepBending);

    public static bool IsTwist(Movement m) => m.TrunkRotation >= TrunkRotation.Unloaded && !m.Family.HasOwnRulingOn(MovementHazard.Twisting);

    public static bool IsUnloadedTwist(Movement m) =>
        (m.TrunkRotation == TrunkRotation.Unloaded || (m.EndRangeRotation == true && m.TrunkRotation != TrunkRotation.Loaded)) && !m.Family.HasOwnRulingOn(MovementHazard.Twisting);

    public static bool IsBallistic(Movement m) =>
        m.Ballistic == true && m.TrunkRotation == TrunkRotation.None && m.SpinalFlexion != SpinalFlexion.Deep
        && !(m.Impact == ImpactLevel.High && m.Resistance <= Resistance.BodyWeight) && !m.Family.HasOwnRulingOn(MovementHazard.ThrownLoad);

    public static bool IsSideBend(Movement m) =>
        m.LateralFlexion >= LateralFlexion.MidRange && m.SpinalFlexion != SpinalFlexion.Deep && m.TrunkRotation != TrunkRotation.Loaded
        && !m.Family.HasOwnRulingOn(MovementHazard.SideBending);

    public static bool IsProneExtension(Movement m) => m.SpinalExtension == SpinalExtension.ProneOrRomanChair && !m.Family.HasOwnRulingOn(MovementHazard.ProneExtension);

    public static bool IsModerateImpact(Movement m) => m.Impact == ImpactLevel.Moderate && !m.Family.HasOwnRulingOn(MovementHazard.ModerateImpact);

    public static bool IsHighImpact(Movement m) => m.Impact == ImpactLevel.High && !m.Family.HasOwnRulingOn(MovementHazard.HighImpact);

    public static bool IsJogging(Movement m) => m.Family == ActivityFamily.Jogging && m.Impact != ImpactLevel.High;

    public static bool IsLift(Movement m) => m.Resistance >= Resistance.BodyWeight && m.Family is not (ActivityFamily.Carry or ActivityFamily.AntiRotationPress);

    public static bool IsFloorLift(Movement m) => m.LiftOrigin == LiftOrigin.Floor && m.Ballistic != true;

    public static bool IsOverheadLift(Movement m) => m.Overhead is OverheadLoad.Dumbbells or OverheadLoad.Barbell && m.Ballistic != true;

    public static bool IsBalanceDrill(Movement m) =>
        (m.BalanceDemand >= BalanceDemand.ReducedBase && !m.Family.HasOwnRulingOn(MovementHazard.SmallBase))
        || ((m.EyesClosed == true || m.UnstableSurface == true) && m.Family is not (ActivityFamily.Plank or ActivityFamily.MountainClimber) && !m.Family.HasOwnRulingOn(MovementHazard.UnsteadyGround));

    public static bool IsSuddenTurn(Movement m) => m.DirectionChange == true && !m.Family.HasOwnRulingOn(MovementHazard.SuddenTurn);

    public static bool IsEasyAerobic(Exercise e) =>
        e.Pillar is ExercisePillar.WeightBearing or ExercisePillar.NonWeightBearingAerobic && e.Movement.Continuous == true && e.Movement.Impact <= ImpactLevel.Low;

    public static bool IsStretch(Exercise e) =>
        e.Pillar == ExercisePillar.FlexibilityAndPosture && e.Movement.SpinalExtension == SpinalExtension.None && e.Movement.Resistance == Resistance.None;
}
