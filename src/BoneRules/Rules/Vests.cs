using BoneRules.Naming;

namespace BoneRules.Rules;

/// <summary>What the rules on weighted vests share.</summary>
internal static class Vests
{
    private static readonly string[] Words = ["vest", "weste", "gewichtsweste", "chaleco"];

    /// <summary>Whether a name speaks of a vest, and does not deny it.</summary>
    public static bool AreNamedIn(string? name) =>
        name is not null && ExerciseName.Read(name) is var read && Negation.Find(read) is null && read.Words.Any(static word => Words.Contains(word));

    /// <summary>Whether no vest at all is right for the person. One rule says so; those on mass, raising and clearance then keep silent.</summary>
    public static bool RulesOutVests(this Assessment person) =>
        (person.BoneTier.IsAtLeast(BoneTier.B3) | person.FallsLevel.IsAtLeast(FallsLevel.F1)).IsTrue;

    /// <summary>The vest as stated; an exercise with a vest whose kilograms are not stated has one of unknown mass.</summary>
    public static Justification Stated(in PrescriptionContext prescription) => prescription.VestKilograms is { } vest
        ? Justification.OfNumber(Quantity.VestKilograms, vest, max: 0)
        : Justification.OfLevel(Quantity.VestKilograms, "unknown", "none");

    /// <summary>Whether a vest is heavier than a share of body mass. Reckoned in decimals, so that exactly the share is not more.</summary>
    public static Judgement HeavierThan(this Assessment person, double? vestKilograms, double percent) =>
        vestKilograms is not { } vest ? Judgement.Undetermined("vestKilograms")
        : person.Client.BodyMassKilograms is { } mass
            ? Judgement.ViolationIf(
                (decimal)vest * 100 > (decimal)mass * (decimal)percent,
                Justification.OfNumber(Quantity.VestPercentBodyMass, vest / mass * 100, max: percent).And(Quantity.VestKilograms, vest))
            : Judgement.Undetermined("client:/bodyMassKilograms");
}
