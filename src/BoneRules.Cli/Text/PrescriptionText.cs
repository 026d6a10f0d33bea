using System.Globalization;

namespace BoneRules.Cli.Text;

/// <summary>A prescription in a line.</summary>
internal static class PrescriptionText
{
    public static string Of(ExercisePrescription prescription)
    {
        var name = prescription.Name ?? ExerciseCatalog.Default.Find(prescription.Exercise ?? "")?.Name ?? prescription.Exercise ?? "";
        string?[] parts =
        [
            Dose(prescription),
            prescription.LoadKilograms is { } load ? string.Create(CultureInfo.InvariantCulture, $"{load} kg") : null,
            prescription.PercentOneRepetitionMaximum is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent} % of 1RM") : null,
            prescription.RepetitionMaximum is { } maximum ? string.Create(CultureInfo.InvariantCulture, $"{maximum} RM") : null,
            prescription.VestKilograms is { } vest ? string.Create(CultureInfo.InvariantCulture, $"vest {vest} kg") : null,
            prescription.PerSide == true ? "each side" : null,
            prescription.Tempo is { } tempo ? ContractName.Of(tempo) : null,
            prescription.Support is { } support ? $"support: {ContractName.Of(support)}" : null,
            prescription.Phase is { } phase and not SessionPhase.Main ? ContractName.Of(phase) : null,
        ];
        return Plain.Of(string.Join(", ", parts.Where(static part => part is not null).Prepend(name)));
    }

    private static string? Dose(ExercisePrescription prescription)
    {
        if (prescription.SetDetails is { Count: > 0 } details) return string.Join("; ", details.Select(static set => string.Create(CultureInfo.InvariantCulture, $"{set.Repetitions} × {set.LoadKilograms} kg")));
        var amount = prescription.Repetitions is { } repetitions ? repetitions.ToString() : prescription.DurationSeconds is { } seconds ? Time(seconds) : null;
        return prescription.Sets is { } sets ? $"{sets} × {amount}" : amount;
    }

    private static string Time(MeasureRange seconds) => seconds.Min < 60 ? $"{seconds} s" : $"{new MeasureRange(Minutes(seconds.Min), seconds.Max is { } max ? Minutes(max) : null)} min";

    private static double Minutes(double seconds) => Math.Round(seconds / 60, 1);
}
