namespace BoneRules.Rules;

/// <summary>The one place that answers whether a family of activities is judged by a rule of its own.</summary>
/// <remarks>A family that is not known has no rule of its own: the general rule keeps speaking, so that nothing is dropped on a guess.</remarks>
internal static class ActivityFamilies
{
    /// <summary>Whether time spent on it counts towards any goal: a vibration plate earns no dose.</summary>
    public static bool EarnsDose(this ActivityFamily? family) => family is not ActivityFamily.VibrationPlate;

    /// <summary>Whether the ruling on the family takes this hazard into account, so that the general rule on it leaves the family alone: one hazard, one finding.</summary>
    /// <remarks>
    /// A hazard that a family does not bring by its nature is not meant by its ruling. A plank with a jump in it, or a yoga pose that folds deeply,
    /// is still judged for the jump and the fold.
    /// </remarks>
    public static bool HasOwnRulingOn(this ActivityFamily? family, MovementHazard hazard) => family switch
    {
        ActivityFamily.CourtSport or ActivityFamily.FallSport => true,
        ActivityFamily.GolfSwing => hazard is MovementHazard.Twisting or MovementHazard.ThrownLoad,
        ActivityFamily.MountainClimber => hazard is MovementHazard.Bending or MovementHazard.Twisting,
        ActivityFamily.KneesToChest or ActivityFamily.RowingMachine or ActivityFamily.ButterflyOrDiving or ActivityFamily.GoodMorning => hazard is MovementHazard.Bending,
        ActivityFamily.Jogging => hazard is MovementHazard.ModerateImpact,
        ActivityFamily.RebounderHeld => hazard is MovementHazard.ModerateImpact or MovementHazard.UnsteadyGround,
        ActivityFamily.HighImpactAerobics => hazard is MovementHazard.ModerateImpact or MovementHazard.HighImpact or MovementHazard.SmallBase,
        ActivityFamily.RebounderJumping => hazard is MovementHazard.ModerateImpact or MovementHazard.HighImpact or MovementHazard.UnsteadyGround,
        ActivityFamily.NordicWalking or ActivityFamily.EasyDance => hazard is MovementHazard.SmallBase,
        _ => false,
    };
}

/// <summary>A hazard of movement that a general rule judges.</summary>
internal enum MovementHazard
{
    /// <summary>Deep bending of the spine.</summary>
    DeepBending,
    /// <summary>Slight bending of the spine under load, for long or fast.</summary>
    Bending,
    /// <summary>Twisting under load, far or fast.</summary>
    Twisting,
    /// <summary>Bending to the side.</summary>
    SideBending,
    /// <summary>Back extension face down.</summary>
    ProneExtension,
    /// <summary>A load that is thrown, jerked or swung.</summary>
    ThrownLoad,
    /// <summary>Moderate impact.</summary>
    ModerateImpact,
    /// <summary>High impact.</summary>
    HighImpact,
    /// <summary>A sudden change of direction.</summary>
    SuddenTurn,
    /// <summary>A small or moving base of support.</summary>
    SmallBase,
    /// <summary>Eyes closed, or a surface that gives way.</summary>
    UnsteadyGround,
}
