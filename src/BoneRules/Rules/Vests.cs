namespace BoneRules.Rules;

/// <summary>What the rules on weighted vests share.</summary>
internal static class Vests
{
    /// <summary>Whether no vest at all is right for the person. One rule says so; those on mass, raising and clearance then keep silent.</summary>
    public static bool RulesOutVests(this Assessment person) =>
        (person.BoneTier.IsAtLeast(BoneTier.B3) | person.FallsLevel.IsAtLeast(FallsLevel.F1)).IsTrue;

    /// <summary>Whether a vest is heavier than a share of body mass. Reckoned in decimals, so that exactly the share is not more.</summary>
    public static Judgement HeavierThan(this Assessment person, double vestKilograms, double percent) =>
        person.Client.BodyMassKilograms is { } mass
            ? Judgement.ViolationIf(
                (decimal)vestKilograms * 100 > (decimal)mass * (decimal)percent,
                Justification.OfNumber(Quantity.VestPercentBodyMass, vestKilograms / mass * 100, max: percent).And(Quantity.VestKilograms, vestKilograms))
            : Judgement.Undetermined("client:/bodyMassKilograms");
}
