namespace BoneRules.Benchmarks.ByHand;

/// <summary>Questions about loads and doses, on plain values.</summary>
internal static class Loads
{
    public static bool IsStated(double? load, double? percent, int? repetitionMaximum) => load > 0 || percent > 0 || repetitionMaximum > 0;

    /// <summary>Whether a load outside the body is moved.</summary>
    public static bool IsExternal(double? load, double? percent, int? repetitionMaximum, Resistance? kind)
    {
        if (load is not null) return load > 0;
        return percent > 0 || repetitionMaximum > 0 || kind >= Resistance.Band;
    }

    public static Truth IsHeavy(double? percent, int? repetitionMaximum, double? reserve, CountRange? repetitions, bool hasOtherDose, bool external)
    {
        if (percent > 80 || repetitionMaximum < 6) return true;
        if (percent is not null || (reserve ?? repetitionMaximum - repetitions?.Top) >= 4) return false;
        if (repetitions is { } stated) return stated.Min <= 5 && external;
        return hasOtherDose || repetitionMaximum is not null || !external ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether an overhead load is light enough for each hand; unknown where it is not stated.</summary>
    public static Truth IsLightOverhead(double? load, Movement movement)
    {
        if (movement.Overhead != OverheadLoad.Dumbbells) return false;
        if (load is { } stated) return stated <= 4.5;
        return movement.Resistance == Resistance.Band ? Truth.True : Truth.Unknown;
    }

    public static double? InReserve(Effort? effort) => effort switch
    {
        { Scale: EffortScale.RepetitionsInReserve } => effort.Value,
        { Scale: EffortScale.Rpe10 } => Math.Max(0, 10 - effort.Value),
        _ => null,
    };

    /// <summary>Sets times rounds, "or more" where either is.</summary>
    public static CountRange TotalSets(CountRange? sets, CountRange? rounds)
    {
        var (each, times) = (sets ?? 1, rounds ?? 1);
        return new CountRange(Math.Min(1000, each.Min * times.Min), each.Max is null || times.Max is null ? null : Math.Min(1000, each.Top * times.Top));
    }
}
