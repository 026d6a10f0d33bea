namespace BoneRules.Rules;

/// <summary>What rules state as measured where many of them state the same.</summary>
internal static class Measures
{
    /// <summary>The family of activities.</summary>
    public static Justification Activity(in PrescriptionContext prescription) =>
        Justification.OfLevel(Quantity.Activity, QuantityText.Level(prescription.Movement.Family));

    /// <summary>The impact, where low is what is safe.</summary>
    public static Justification ImpactAboveLow(in PrescriptionContext prescription) =>
        Justification.OfLevel(Quantity.ImpactLevel, QuantityText.Level(prescription.Movement.Impact), "low");
}
