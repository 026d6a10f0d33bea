namespace BoneRules.Benchmarks.ByHand;

/// <summary>How grave a movement is under the conditions that it is prescribed with.</summary>
internal static class Contraindications
{
    public static Grading Twist(PersonGrades grades, Movement movement, bool isLoadStated) =>
        movement.TrunkRotation == TrunkRotation.Loaded || isLoadStated ? grades.BendOrTwist : Grading.None;

    public static Grading UnloadedTwist(PersonGrades grades, Movement movement, bool isLoadStated, Tempo? tempo) =>
        !isLoadStated && (movement.EndRangeRotation == true || movement.Ballistic == true || tempo == Tempo.Fast) ? grades.BendOrTwist : Grading.None;

    public static Grading BallisticLift(PersonGrades grades, string id, Supervision supervision)
    {
        if (!grades.IsCoachedIn(id)) return grades.Ballistic;
        return supervision switch
        {
            Supervision.HealthProfessional => grades.BallisticWithProfessional,
            Supervision.Trainer => grades.BallisticSupervised,
            _ => grades.BallisticCoached,
        };
    }

    public static Grading SideBend(PersonGrades grades, Movement movement, bool isLoadStated) =>
        movement.LateralFlexion == LateralFlexion.LoadedOrEndRange || isLoadStated ? grades.BendOrTwist : grades.SideBend;

    public static Grading Golf(PersonGrades grades, Movement movement, bool isLoadStated, Tempo? tempo) =>
        movement.TrunkRotation == TrunkRotation.Loaded || isLoadStated || tempo == Tempo.Fast ? grades.HeavyGolf : grades.Golf;

    public static Grading HighImpact(PersonGrades grades, Supervision supervision)
    {
        var cleared = Grading.When(grades.HighImpactCleared, grades.HighImpactOfTheCleared, grades.HighImpact);
        return supervision == Supervision.HealthProfessional ? Grading.When(grades.HighImpactCleared, grades.HighImpactWithProfessional, cleared) : cleared;
    }

    public static Grading HeavyLift(PersonGrades grades, Truth heavy, Supervision supervision)
    {
        if (heavy.IsFalse) return Grading.None;
        var grading = supervision switch
        {
            Supervision.HealthProfessional => Grading.When(grades.HeavyCleared, grades.HeavyWithProfessional, grades.HeavySupervised),
            Supervision.Trainer => grades.HeavySupervised,
            _ => grades.BendOrTwist,
        };
        return grading.If(heavy);
    }

    public static Grading FloorLift(PersonGrades grades, string id, Supervision supervision) =>
        supervision >= Supervision.Trainer && grades.IsCoachedIn(id) ? grades.FloorLiftSupervised : grades.FloorLift;

    public static Grading Overhead(PersonGrades grades, Movement movement, double? load) =>
        Grading.When(Loads.IsLightOverhead(load, movement), grades.LightOverhead, grades.Overhead);

    public static Grading BalanceDrill(PersonGrades grades, Support? support)
    {
        if (support is { } stated) return stated == Support.None ? grades.Unsupported : Grading.None;
        // Not stated: it may be held, or not.
        return Grading.When(grades.NoHighFallsRisk, grades.SupportNotStated, grades.Unsupported.If(Truth.Unknown));
    }

    public static Grading SuddenTurn(PersonGrades grades, Supervision supervision) => supervision switch
    {
        Supervision.HealthProfessional => grades.TurnWithProfessional,
        Supervision.Trainer => grades.TurnSupervised,
        _ => grades.Turn,
    };
}
