namespace BoneRules.Inference;

/// <summary>What the words of one name tell, put together attribute by attribute: a hazard that any word tells wins, and what is in doubt stays unknown.</summary>
internal sealed class MovementEvidence(IReadOnlyList<MovementRule> rules, MovementDoubts doubts)
{
    public Movement Combine() => new()
    {
        SpinalFlexion = Worst(static m => m.SpinalFlexion, SpinalFlexion.HingeLoaded, MovementDoubts.Flexion),
        FlexionUnderLoad = Worst(static m => m.FlexionUnderLoad, true, MovementDoubts.Flexion),
        TrunkRotation = Worst(static m => m.TrunkRotation, TrunkRotation.Unloaded, MovementDoubts.Rotation),
        EndRangeRotation = Worst(static m => m.EndRangeRotation, true, MovementDoubts.Rotation),
        LateralFlexion = Worst(static m => m.LateralFlexion, LateralFlexion.MidRange, MovementDoubts.Lateral),
        SpinalExtension = Worst(static m => m.SpinalExtension, SpinalExtension.ProneOrRomanChair, MovementDoubts.Extension),
        Impact = Worst(static m => m.Impact, ImpactLevel.Moderate, MovementDoubts.Impact),
        ContactsPerRepetition = Worst(static m => m.ContactsPerRepetition, 0.5, MovementDoubts.Impact),
        Continuous = Worst(static m => m.Continuous, true, MovementDoubts.Impact),
        SingleLegHop = Worst(static m => m.SingleLegHop, true, MovementDoubts.Impact),
        Ballistic = Worst(static m => m.Ballistic, true, MovementDoubts.Ballistic),
        DirectionChange = Worst(static m => m.DirectionChange, true, MovementDoubts.Direction),
        WeightBearing = Stated(static m => m.WeightBearing, MovementDoubts.Family),
        Unilateral = Worst(static m => m.Unilateral, true, MovementDoubts.Family),
        Prone = Worst(static m => m.Prone, true, MovementDoubts.Extension),
        FloorTransfer = Worst(static m => m.FloorTransfer, true, MovementDoubts.Floor),
        LiftOrigin = Worst(static m => m.LiftOrigin, LiftOrigin.Knee, MovementDoubts.Origin),
        BackLoaded = Worst(static m => m.BackLoaded, true, MovementDoubts.BackLoad),
        Overhead = Worst(static m => m.Overhead, OverheadLoad.Dumbbells, MovementDoubts.Overhead),
        Resistance = Stated(static m => m.Resistance, MovementDoubts.None),
        BalanceDemand = Worst(static m => m.BalanceDemand, BalanceDemand.ReducedBase, MovementDoubts.Balance),
        UnstableSurface = Worst(static m => m.UnstableSurface, true, MovementDoubts.Balance),
        EyesClosed = Worst(static m => m.EyesClosed, true, MovementDoubts.Balance),
        Family = Only(),
    };

    /// <summary>The worst that any word tells. What is not hazardous is known only where nothing is in doubt.</summary>
    private T? Worst<T>(Func<Movement, T?> attribute, T hazardousFrom, MovementDoubts doubt) where T : struct
    {
        T? worst = null;
        foreach (var rule in rules)
            if (attribute(rule.Told) is { } told && (worst is null || Comparer<T>.Default.Compare(told, worst.Value) > 0)) worst = told;
        return worst is { } value && (Comparer<T>.Default.Compare(value, hazardousFrom) >= 0 || (doubts & doubt) == 0) ? worst : null;
    }

    /// <summary>What a word that modifies says, else what the movements say; unknown where they contradict each other.</summary>
    private T? Stated<T>(Func<Movement, T?> attribute, MovementDoubts doubt) where T : struct
    {
        if ((doubts & doubt) != 0) return null;
        return Agreed(attribute, ofMovements: false, out var modifies) is var modifier && modifies ? modifier : Agreed(attribute, ofMovements: true, out _);
    }

    private T? Agreed<T>(Func<Movement, T?> attribute, bool ofMovements, out bool any) where T : struct
    {
        T? agreed = null;
        any = false;
        foreach (var rule in rules)
        {
            if (rule.IsMovement != ofMovements || attribute(rule.Told) is not { } told) continue;
            if (any && !EqualityComparer<T?>.Default.Equals(agreed, told)) return null;
            (agreed, any) = (told, true);
        }
        return agreed;
    }

    /// <summary>The one family that is named; unknown where two are, and none only where nothing is in doubt.</summary>
    private ActivityFamily? Only()
    {
        ActivityFamily? only = null;
        foreach (var rule in rules)
        {
            if (rule.Told.Family is not { } family || family == only) continue;
            if (only is null or ActivityFamily.None) only = family;
            else if (family != ActivityFamily.None) return null;
        }
        return only is not ActivityFamily.None || (doubts & MovementDoubts.Family) == 0 ? only : null;
    }
}
