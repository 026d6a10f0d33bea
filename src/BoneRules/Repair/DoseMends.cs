using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Brings sets and repetitions, or time, into a row of a dose table by the shortest way.</summary>
internal static class DoseMends
{
    /// <summary>The changed prescription; <see langword="null"/> where the dose is stated set by set or in rounds, which are not for the repairer to take apart.</summary>
    public static Mend? Into(DoseRow row, ExercisePrescription source)
    {
        if (source.SetDetails is not null || source.Rounds is not null) return null;
        var changed = source with
        {
            Sets = row.Sets is { } sets ? Into(sets, source.Sets ?? 1) : source.Sets,
            Repetitions = source.Repetitions is { } repetitions && row.Repetitions is { } allowed ? Into(allowed, repetitions) : source.Repetitions,
            DurationSeconds = source.Repetitions is null && source.DurationSeconds is { } seconds && row.Seconds is { } time ? Into(time, seconds) : source.DurationSeconds,
        };
        // One set is what a plan means that states none.
        if (source.Sets is null && changed.Sets == 1) changed = changed with { Sets = null };
        var lowers = Top(changed) <= Top(source) && Least(changed) <= Least(source) && (changed.Sets?.Top ?? 1) <= (source.Sets?.Top ?? 1);
        return new Mend(changed, lowers, string.Create(CultureInfo.InvariantCulture, $"Set the dose to {changed.Describe()}"));
    }

    private static CountRange Into(CountRange allowed, CountRange stated)
    {
        var min = Math.Clamp(stated.Min, allowed.Min, allowed.Max ?? int.MaxValue);
        return new CountRange(min, Math.Max(min, Math.Clamp(stated.Top, allowed.Min, allowed.Max ?? int.MaxValue)));
    }

    private static MeasureRange Into(MeasureRange allowed, MeasureRange stated)
    {
        var min = Math.Clamp(stated.Min, allowed.Min, allowed.Max ?? double.MaxValue);
        return new MeasureRange(min, Math.Max(min, Math.Clamp(stated.Top, allowed.Min, allowed.Max ?? double.MaxValue)));
    }

    /// <summary>The most repetitions or seconds of a set.</summary>
    private static double Top(ExercisePrescription prescription) => prescription.Repetitions?.Top ?? prescription.DurationSeconds?.Top ?? 0;

    /// <summary>The least that is asked for over all sets.</summary>
    private static double Least(ExercisePrescription prescription) =>
        (prescription.Sets?.Min ?? 1) * (prescription.Repetitions?.Min ?? prescription.DurationSeconds?.Min ?? 0);
}
