namespace BoneRules.Rules;

/// <summary>Every rule of this library, listed by hand: a test proves that list, files and pages agree.</summary>
internal static class RuleCatalog
{
    public static ValueList<Rule> CreateAll() =>
    [
        DeepSpinalFlexion.Create(),
        ImpactDose.Create(),
        HeavyLift.Create(),
        FloorLift.Create(),
        HingeUnsupervised.Create(),
        GoodMorning.Create(),
        DoseOutsideRange.Create(),
        BackLoadedBarbell.Create(),
        OverheadPressStartingLoad.Create(),
        HeavyOverheadPress.Create(),
        BehindNeckPress.Create(),
        HeavyLegPress.Create(),
        LoadedCarry.Create(),
        ResistanceDays.Create(),
        ResistanceOnConsecutiveDays.Create(),
        TooFewExercises.Create(),
        MuscleGroupMissing.Create(),
        StartingLoadAboveHalf.Create(),
        ResistanceMinutes.Create(),
        EffortTooLow.Create(),
        BalanceDays.Create(),
        UnsupportedBalanceDrill.Create(),
        EyesClosedOrUnstable.Create(),
        SuddenDirectionChange.Create(),
        BriskWalkingWithHighFallsRisk.Create(),
        BalanceMinutes.Create(),
        SpinalExtensionDays.Create(),
        NoStretchingAfterWorkouts.Create(),
        UnsupportedRise.Create(),
        LoadAndRepetitionsRaisedTogether.Create(),
        LoadRaisedTooFast.Create(),
        LoadRaisedBeforeRangeExceeded.Create(),
        LoadAboveReferenceAfterBreak.Create(),
        ClinicianTemplateStep.Create(),
        LoadRaisedAfterSymptom.Create(),
        ClinicianTemplateVolume.Create(),
        HoldingSymptom.Create(),
        LiftingWithoutWarmUp.Create(),
        StopSymptom.Create(),
        MissingDecidingFact.Create(),
    ];
}
