namespace BoneRules.Rules;

/// <summary>Reads sessions into rows: days, and what their prescriptions add up to.</summary>
internal static class SessionRows
{
    private const byte EveryDay = 0b111_1111;

    /// <summary>Reads a session into an empty row.</summary>
    public static void Read(ref SessionRow row, PlanSession source, int week, int firstPrescription, RowList<PrescriptionRow>.Range prescriptions)
    {
        foreach (var day in source.Days ?? []) row.Days |= DayOf(day);
        foreach (var number in source.DayNumbers ?? []) row.Days |= DayOf(number);
        (row.Week, row.FirstPrescription, row.Date, row.Supervision) = (week, firstPrescription, source.Date, source.Supervision);
        (row.Name, row.Symptoms) = (source.Name, source.Symptoms);
        Complete(ref row, source.TimesPerWeek, source.PartOfDay, prescriptions);
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
        ref readonly var share = ref prescription.Exercise.Share;
        row.Traits |= share.Traits;
        row.Pillars |= share.Pillars;
        row.ResistanceMuscles |= share.DemandingMuscles;
        row.TrainedMuscles |= share.TrainedMuscles;
        var pillar = SessionRow.BitOf(prescription.Exercise.Pillar);
        row.ExercisePillars |= pillar;
        if (prescription.Minutes <= 0) row.UntimedPillars |= pillar;
        if (!prescription.StatesDose) row.WithoutDose++;
        if (prescription.MinutesOpen) row.Traits |= Counts(share, CountsAs.LowImpactMinutes) ? SessionTraits.OpenMinutes | SessionTraits.OpenLowImpactMinutes : SessionTraits.OpenMinutes;
        if (IsLoaded(prescription)) row.Traits |= SessionTraits.ExternalLoad;
        row.HasWorkingLoad |= prescription.WorkingLoad is not null;
        row.HasVest |= prescription.InVest;
        row.HasUncatalogued |= prescription.Exercise.Exercise is null;
        row.HasPercentLoad |= prescription.PercentOneRepetitionMaximum > 0;
        row.HasReserve |= prescription.RepetitionsInReserve is not null;
        if (Counts(share, CountsAs.Impacts))
        {
            row.FewestImpacts += prescription.FewestContacts;
            row.MostImpacts += prescription.MostContacts;
        }
        else if (Counts(share, CountsAs.Steps)) row.FewestSteps += prescription.FewestContacts;
        if (prescription.Minutes == 0) return;
        if (Counts(share, CountsAs.BalanceMinutes)) row.BalanceMinutes += prescription.Minutes;
        if (Counts(share, CountsAs.ImpactMinutes)) row.ImpactMinutes += prescription.Minutes;
        if (Counts(share, CountsAs.StepMinutes)) row.StepMinutes += prescription.Minutes;
        if (Counts(share, CountsAs.LowImpactMinutes)) row.LowImpactMinutes += prescription.Minutes;
        if (Counts(share, CountsAs.WeightBearingMinutes)) row.WeightBearingMinutes += prescription.Minutes;
        if (Counts(share, CountsAs.AerobicMinutes)) row.AerobicMinutes += prescription.Minutes;
    }

    /// <summary>Warm-up and cool-down by their phase or, where the plan names none, by what stands before and after the loads.</summary>
    private static void ReadPhases(ref SessionRow row, RowList<PrescriptionRow>.Range prescriptions)
    {
        bool warm = false, loaded = false, easedAfterLoad = false;
        foreach (ref readonly var prescription in prescriptions)
        {
            ref readonly var share = ref prescription.Exercise.Share;
            var (easy, stretch) = (Counts(share, CountsAs.EasyAerobic), Counts(share, CountsAs.Stretch));
            if (prescription.Phase == SessionPhase.WarmUp || (easy && !loaded)) row.Traits |= SessionTraits.WarmUp;
            if (prescription.Phase == SessionPhase.CoolDown) row.Traits |= SessionTraits.CoolDown;
            if (stretch && !warm) row.Traits |= SessionTraits.ColdStretching;
            warm |= !stretch && !Counts(share, CountsAs.Recovery);
            if (IsLoaded(prescription)) (loaded, easedAfterLoad) = (true, false);
            else if (loaded) easedAfterLoad |= easy || stretch;
        }
        if (easedAfterLoad) row.Traits |= SessionTraits.CoolDown;
    }

    private static bool Counts(in SessionShare share, CountsAs what) => (share.Counts & what) != 0;

    private static bool IsLoaded(in PrescriptionRow prescription) =>
        prescription.StatesLoad || (prescription.LoadKilograms is null && Counts(prescription.Exercise.Share, CountsAs.Loaded));
}
