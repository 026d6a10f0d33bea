using System.Globalization;

namespace BoneRules.Cli.Text;

/// <summary>The dose of a prescription, as short as people write it.</summary>
internal static class DoseWords
{
    public static string Of(ExercisePrescription prescription)
    {
        var sets = prescription.Rounds is { } rounds ? $"{rounds} rounds × " : prescription.Sets is { } several && (several.Top > 1 || prescription.DurationSeconds is null) ? $"{several} × " : "";
        var what = prescription.DurationSeconds is { } seconds ? Time(seconds) : prescription.Repetitions?.ToString() ?? "";
        var side = prescription.PerSide == true ? " a side" : "";
        return $"{sets}{what}{side}{Load(prescription)}";
    }

    private static string Time(MeasureRange seconds) => seconds.Min >= 60 && seconds.Min % 60 == 0 && seconds.Top % 60 == 0
        ? $"{(seconds.Min == seconds.Top ? new MeasureRange(seconds.Min / 60) : new MeasureRange(seconds.Min / 60, seconds.Top / 60))} min"
        : $"{seconds} s";

    private static string Load(ExercisePrescription prescription)
    {
        if (prescription.LoadKilograms is { } load) return string.Create(CultureInfo.InvariantCulture, $", {load:0.###} kg");
        return prescription.PercentOneRepetitionMaximum is { } percent ? string.Create(CultureInfo.InvariantCulture, $", {percent:0.#} % 1RM") : "";
    }
}
