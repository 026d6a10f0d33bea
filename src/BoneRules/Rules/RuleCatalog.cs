namespace BoneRules.Rules;

/// <summary>Every rule of this library, listed by hand: a test proves that list, files and pages agree.</summary>
internal static class RuleCatalog
{
    public static ValueList<Rule> CreateAll() =>
    [
        DeepSpinalFlexion.Create(),
        ImpactDose.Create(),
        DoseOutsideRange.Create(),
        LoadAndRepetitionsRaisedTogether.Create(),
        LiftingWithoutWarmUp.Create(),
        StopSymptom.Create(),
        MissingDecidingFact.Create(),
        UnusedSuppression.Create(),
        ExpiredSuppression.Create(),
    ];
}
