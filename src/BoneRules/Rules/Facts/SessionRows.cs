namespace BoneRules.Rules;

/// <summary>Reads sessions into rows: days, and what their prescriptions add up to.</summary>
internal static class SessionRows
{
    private const byte EveryDay = 0b111_1111;

    public static SessionRow Read(PlanSession source, int week, int firstPrescription, RowList<PrescriptionRow>.Range prescriptions)
    {
        byte days = 0;
        foreach (var day in source.Days ?? []) days |= DayOf(day);
        foreach (var number in source.DayNumbers ?? []) days |= DayOf(number);
        var row = new SessionRow
        {
            Week = week,
            FirstPrescription = firstPrescription,
            Days = days,
            Date = source.Date,
            Supervision = source.Supervision,
            Name = source.Name,
            Symptoms = source.Symptoms,
        };
        Complete(ref row, source.TimesPerWeek, source.PartOfDay, prescriptions);
        return row;
    }

    public static byte DayOf(Weekday day) => (byte)(1 << (int)day);

    public static byte DayOf(int number) => (byte)(1 << (number - 1));

    /// <summary>Reckons what follows from the statements of a session and from its prescriptions.</summary>
    public static void Complete(ref SessionRow row, int? timesPerWeek, PartOfDay? partOfDay, RowList<PrescriptionRow>.Range prescriptions)
    {
        row.PrescriptionCount = prescriptions.Length;
        if (string.IsNullOrWhiteSpace(row.Name)) row.Name = null;
        foreach (var symptom in row.Symptoms ?? []) row.HasHoldingSymptom |= symptom.HoldsLoads();
        PlaceDays(ref row, timesPerWeek);
        if (partOfDay is not null) row.Traits |= SessionTraits.PartOfDay;
        foreach (ref readonly var prescription in prescriptions) AddUp(ref row, prescription);
        ReadPhases(ref row, prescriptions);
    }

    private static void PlaceDays(ref SessionRow row, int? timesPerWeek)
    {
        if (row.Date is { } date) row.Days |= (byte)(1 << ((int)date.DayOfWeek + 6) % 7);
        if (timesPerWeek == 7) row.Days = EveryDay;
        row.Times = row.IsPlaced ? System.Numerics.BitOperations.PopCount(row.Days) : timesPerWeek ?? 1;
    }

    private static void AddUp(ref SessionRow row, in PrescriptionRow prescription)
    {
        var exercise = prescription.Exercise;
        var movement = exercise.Movement;
        if (exercise.Kind == ResolutionKind.Unknown) row.Traits |= SessionTraits.Unknown;
        if (prescription.MinutesOpen) row.Traits |= SessionTraits.OpenMinutes;
        if (movement.SpinalExtension > SpinalExtension.None) row.Traits |= SessionTraits.SpinalExtension;
        if (exercise.Exercise is { Gentle: false, DailyStrength: false }) row.Traits |= SessionTraits.Demanding;
        if (IsLoaded(prescription)) row.Traits |= SessionTraits.ExternalLoad;

        switch (exercise.Pillar)
        {
            case ExercisePillar.WeightBearing when movement.Family.EarnsDose():
                row.Pillars |= Pillars.WeightBearing;
                break;
            case ExercisePillar.Resistance:
                row.Pillars |= Pillars.Resistance;
                row.Traits |= SessionTraits.Resistance;
                if (exercise.Exercise?.DailyStrength == true) break;
                row.Traits |= SessionTraits.DemandingResistance;
                row.ResistanceMuscles |= exercise.Exercise?.Muscles ?? MuscleGroups.None;
                break;
            case ExercisePillar.Balance:
                row.Pillars |= Pillars.Balance;
                row.Traits |= SessionTraits.Balance;
                row.BalanceMinutes += prescription.Minutes;
                break;
            case ExercisePillar.FlexibilityAndPosture:
                row.Pillars |= Pillars.FlexibilityAndPosture;
                break;
        }

        if (movement.Impact >= ImpactLevel.Moderate)
        {
            row.FewestImpacts += prescription.FewestContacts;
            row.MostImpacts += prescription.MostContacts;
        }
        else if (movement.Family == ActivityFamily.Stairs) row.FewestSteps += prescription.FewestContacts;
        if (movement.Continuous != true || !movement.Family.EarnsDose()) return;
        if (movement.Impact >= ImpactLevel.Moderate) row.ImpactMinutes += prescription.Minutes;
        else if (movement.Family == ActivityFamily.Stairs) row.StepMinutes += prescription.Minutes;
        if (movement is { WeightBearing: true, Impact: ImpactLevel.Low }) row.LowImpactMinutes += prescription.Minutes;
        if (movement is { WeightBearing: true, Impact: >= ImpactLevel.Low }) row.WeightBearingMinutes += prescription.Minutes;
        if (exercise.Pillar is ExercisePillar.WeightBearing or ExercisePillar.NonWeightBearingAerobic) row.AerobicMinutes += prescription.Minutes;
    }

    /// <summary>Warm-up and cool-down by their phase or, where the plan names none, by what stands before and after the loads.</summary>
    private static void ReadPhases(ref SessionRow row, RowList<PrescriptionRow>.Range prescriptions)
    {
        bool warm = false, loaded = false, easedAfterLoad = false;
        foreach (ref readonly var prescription in prescriptions)
        {
            var (easy, stretch) = (IsEasyAerobic(prescription), IsStretch(prescription));
            if (prescription.Phase == SessionPhase.WarmUp || (easy && !loaded)) row.Traits |= SessionTraits.WarmUp;
            if (prescription.Phase == SessionPhase.CoolDown) row.Traits |= SessionTraits.CoolDown;
            if (stretch && !warm) row.Traits |= SessionTraits.ColdStretching;
            warm |= !stretch && prescription.Exercise.Pillar != ExercisePillar.Recovery;
            if (IsLoaded(prescription)) (loaded, easedAfterLoad) = (true, false);
            else if (loaded) easedAfterLoad |= easy || stretch;
        }
        if (easedAfterLoad) row.Traits |= SessionTraits.CoolDown;
    }

    private static bool IsLoaded(in PrescriptionRow prescription) =>
        prescription.LoadKilograms > 0 || prescription.PercentOneRepetitionMaximum > 0 || prescription.RepetitionMaximum > 0
        || (prescription.LoadKilograms is null && prescription.Exercise.Movement.Resistance >= Resistance.Band);

    private static bool IsEasyAerobic(in PrescriptionRow prescription) =>
        prescription.Exercise is { Pillar: ExercisePillar.WeightBearing or ExercisePillar.NonWeightBearingAerobic }
        && prescription.Exercise.Movement is { Continuous: true, Impact: <= ImpactLevel.Low };

    private static bool IsStretch(in PrescriptionRow prescription) =>
        prescription.Exercise.Pillar == ExercisePillar.FlexibilityAndPosture
        && prescription.Exercise.Movement is { SpinalExtension: SpinalExtension.None, Resistance: Resistance.None };
}
