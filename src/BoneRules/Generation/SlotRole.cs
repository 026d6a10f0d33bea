namespace BoneRules.Generation;

/// <summary>What a slot of a session is for; the order is the one in which a session is done.</summary>
internal enum SlotRole
{
    WarmUp,
    Balance,
    Impact,
    Strength,
    Extension,
    Walk,
    Stretch,
}

/// <summary>Which slots an exercise can fill, by how it moves.</summary>
internal static class SlotRoles
{
    public static bool Fits(this SlotRole role, Exercise exercise)
    {
        var (pillar, movement) = (exercise.Pillar, exercise.Movement);
        return role switch
        {
            SlotRole.WarmUp => exercise.Gentle && IsEasyAerobic(exercise),
            SlotRole.Walk => pillar == ExercisePillar.WeightBearing && IsEasyAerobic(exercise) && (exercise.Gentle || movement.Family.IsNamed()),
            SlotRole.Balance => pillar == ExercisePillar.Balance && exercise.Muscles != MuscleGroups.None,
            SlotRole.Impact => pillar == ExercisePillar.WeightBearing && movement is { Continuous: false, Impact: ImpactLevel.Moderate, ContactsPerRepetition: > 0 },
            // A carry that is light enough to begin with strengthens little.
            SlotRole.Strength => pillar == ExercisePillar.Resistance && movement is { Continuous: false, Family: not ActivityFamily.Carry },
            SlotRole.Extension => pillar == ExercisePillar.FlexibilityAndPosture && movement.SpinalExtension == SpinalExtension.Supported,
            _ => pillar == ExercisePillar.FlexibilityAndPosture && exercise.Gentle
                && movement is { Continuous: false, SpinalExtension: SpinalExtension.None, Resistance: Resistance.None }
                // Sitting or standing upright is posture work for the day, no stretch; gentle rounding of the back is one.
                && (!exercise.Muscles.HasFlag(MuscleGroups.SpinalExtensors) || movement.SpinalFlexion != SpinalFlexion.None),
        };
    }

    /// <summary>What the slot is for, in plain words.</summary>
    public static string InWords(this SlotRole role) => role switch
    {
        SlotRole.WarmUp => "warms up for the session",
        SlotRole.Balance => "trains balance",
        SlotRole.Impact => "loads the bones by impact",
        SlotRole.Strength => "strengthens major muscle groups",
        SlotRole.Extension => "strengthens the muscles that hold the spine upright",
        SlotRole.Walk => "adds minutes on the feet",
        _ => "stretches and cools down while warm",
    };

    private static bool IsNamed(this ActivityFamily? family) => family is not (null or ActivityFamily.None);

    private static bool IsEasyAerobic(Exercise exercise) =>
        exercise.Pillar is ExercisePillar.WeightBearing or ExercisePillar.NonWeightBearingAerobic
        && exercise.Movement is { Continuous: true, Impact: <= ImpactLevel.Low } && exercise.Muscles.HasFlag(MuscleGroups.Legs);
}
