namespace BoneRules.Rules;

/// <summary>What an exercise brings to a session whatever its dose, and which of its measures its dose counts towards.</summary>
/// <param name="Traits">What a session with it has.</param>
/// <param name="Pillars">The pillar that it earns.</param>
/// <param name="DemandingMuscles">The muscle groups that need recovery after it.</param>
/// <param name="TrainedMuscles">The muscle groups that it trains, by resistance or by spinal extension.</param>
/// <param name="Counts">What its dose counts towards, and its role.</param>
internal readonly record struct SessionShare(SessionTraits Traits, Pillars Pillars, MuscleGroups DemandingMuscles, MuscleGroups TrainedMuscles, CountsAs Counts)
{
    public static SessionShare Of(Exercise? exercise, Movement movement, ExercisePillar? pillar, ResolutionKind kind)
    {
        var (traits, pillars, muscles, counts) = (SessionTraits.None, Pillars.None, MuscleGroups.None, CountsAs.Nothing);
        if (kind == ResolutionKind.Unknown) traits |= SessionTraits.Unknown;
        if (movement.SpinalExtension > SpinalExtension.None) traits |= SessionTraits.SpinalExtension;
        if (exercise is { Gentle: false, DailyStrength: false }) traits |= SessionTraits.Demanding;
        switch (pillar)
        {
            case ExercisePillar.WeightBearing when movement.Family.EarnsDose():
                pillars = Pillars.WeightBearing;
                break;
            case ExercisePillar.Resistance:
                pillars = Pillars.Resistance;
                traits |= SessionTraits.Resistance;
                if (exercise?.DailyStrength == true) break;
                traits |= SessionTraits.DemandingResistance;
                muscles = exercise?.Muscles ?? MuscleGroups.None;
                break;
            case ExercisePillar.Balance:
                pillars = Pillars.Balance;
                traits |= SessionTraits.Balance;
                counts |= CountsAs.BalanceMinutes;
                break;
            case ExercisePillar.FlexibilityAndPosture:
                pillars = Pillars.FlexibilityAndPosture;
                break;
        }
        var trained = pillar == ExercisePillar.Resistance || movement.SpinalExtension > SpinalExtension.None ? exercise?.Muscles ?? MuscleGroups.None : MuscleGroups.None;
        return new SessionShare(traits, pillars, muscles, trained, counts | DoseOf(movement, pillar) | RoleOf(movement, pillar));
    }

    private static CountsAs DoseOf(Movement movement, ExercisePillar? pillar)
    {
        var counts = CountsAs.Nothing;
        if (movement.Impact >= ImpactLevel.Moderate) counts |= CountsAs.Impacts;
        else if (movement.Family == ActivityFamily.Stairs) counts |= CountsAs.Steps;
        if (movement.Continuous != true || !movement.Family.EarnsDose()) return counts;
        if (movement.Impact >= ImpactLevel.Moderate) counts |= CountsAs.ImpactMinutes;
        else if (movement.Family == ActivityFamily.Stairs) counts |= CountsAs.StepMinutes;
        if (movement is { WeightBearing: true, Impact: ImpactLevel.Low }) counts |= CountsAs.LowImpactMinutes;
        if (movement is { WeightBearing: true, Impact: >= ImpactLevel.Low }) counts |= CountsAs.WeightBearingMinutes;
        if (pillar is ExercisePillar.WeightBearing or ExercisePillar.NonWeightBearingAerobic) counts |= CountsAs.AerobicMinutes;
        return counts;
    }

    /// <summary>Its role before and after loads.</summary>
    private static CountsAs RoleOf(Movement movement, ExercisePillar? pillar)
    {
        var role = CountsAs.Nothing;
        if (pillar is ExercisePillar.WeightBearing or ExercisePillar.NonWeightBearingAerobic && movement is { Continuous: true, Impact: <= ImpactLevel.Low }) role |= CountsAs.EasyAerobic;
        if (pillar == ExercisePillar.FlexibilityAndPosture && movement is { SpinalExtension: SpinalExtension.None, Resistance: Resistance.None }) role |= CountsAs.Stretch;
        if (pillar == ExercisePillar.Recovery) role |= CountsAs.Recovery;
        if (movement.Resistance >= Resistance.Band) role |= CountsAs.Loaded;
        return role;
    }
}

/// <summary>What a dose of an exercise counts as.</summary>
[Flags]
internal enum CountsAs : ushort
{
    Nothing = 0,
    Impacts = 1,
    Steps = 2,
    ImpactMinutes = 4,
    StepMinutes = 8,
    LowImpactMinutes = 16,
    WeightBearingMinutes = 32,
    AerobicMinutes = 64,
    BalanceMinutes = 128,
    EasyAerobic = 256,
    Stretch = 512,
    Recovery = 1024,

    /// <summary>Under a load outside the body, where the plan does not say otherwise.</summary>
    Loaded = 2048,
}
