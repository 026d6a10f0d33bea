using System.Globalization;

namespace BoneRules;

/// <summary>Copies of prescriptions with another dose. What a plan states set by set is changed set by set.</summary>
internal static class Doses
{
    /// <summary>No load above this one.</summary>
    public static ExercisePrescription WithLoadAtMost(this ExercisePrescription prescription, double kilograms) => prescription with
    {
        LoadKilograms = Lower(prescription.LoadKilograms, kilograms),
        SetDetails = EachSet(prescription.SetDetails, set => set with { LoadKilograms = Lower(set.LoadKilograms, kilograms) }),
    };

    /// <summary>No load above this share of the one-repetition maximum.</summary>
    public static ExercisePrescription WithPercentAtMost(this ExercisePrescription prescription, double percent) => prescription with
    {
        PercentOneRepetitionMaximum = Lower(prescription.PercentOneRepetitionMaximum, percent),
        SetDetails = EachSet(prescription.SetDetails, set => set with { PercentOneRepetitionMaximum = Lower(set.PercentOneRepetitionMaximum, percent) }),
    };

    /// <summary>No set with more repetitions.</summary>
    public static ExercisePrescription WithRepetitionsAtMost(this ExercisePrescription prescription, int most) => prescription with
    {
        Repetitions = Lower(prescription.Repetitions, most),
        SetDetails = EachSet(prescription.SetDetails, set => set with { Repetitions = Lower(set.Repetitions, most) }),
    };

    /// <summary>No heavier vest; none at all where nothing is left of it.</summary>
    public static ExercisePrescription WithVestAtMost(this ExercisePrescription prescription, double kilograms) =>
        prescription with { VestKilograms = kilograms > 0 ? Lower(prescription.VestKilograms, kilograms) : null };

    /// <summary>No load and no vest above those of another prescription, where both state them.</summary>
    public static ExercisePrescription AtMostAs(this ExercisePrescription prescription, ExercisePrescription other)
    {
        if ((Heaviest(other, static set => set.LoadKilograms) ?? other.LoadKilograms) is { } load) prescription = prescription.WithLoadAtMost(load);
        if ((Heaviest(other, static set => set.PercentOneRepetitionMaximum) ?? other.PercentOneRepetitionMaximum) is { } percent) prescription = prescription.WithPercentAtMost(percent);
        if (other.VestKilograms is { } vest && prescription.VestKilograms is not null) prescription = prescription.WithVestAtMost(vest);
        return prescription;
    }

    /// <summary>The greatest multiple of a step up to a limit; reckoned in decimals, so that ten steps of 0.1 are 1.</summary>
    public static double RoundedDown(double limit, double step, bool exclusive = false)
    {
        if (step <= 0) return limit;
        // A millionth is what binary fractions may lack of a whole step.
        var steps = Math.Floor(((decimal)limit / (decimal)step) + 0.000_001m);
        var rounded = steps * (decimal)step;
        return (double)Math.Max(0, exclusive && rounded >= (decimal)limit ? rounded - (decimal)step : rounded);
    }

    /// <summary>Sets and repetitions, or time, in a few words.</summary>
    public static string Describe(this ExercisePrescription prescription)
    {
        var amount = prescription switch
        {
            { Repetitions: { } repetitions } => repetitions.ToString(),
            { DurationSeconds: { Min: >= 60 } seconds } => string.Create(CultureInfo.InvariantCulture, $"{Minutes(seconds)} min"),
            { DurationSeconds: { } seconds } => $"{seconds} s",
            _ => "",
        };
        return prescription.Sets is { } sets && sets != 1 ? $"{sets} × {amount}" : amount;
    }

    private static MeasureRange Minutes(MeasureRange seconds) => new(Math.Round(seconds.Min / 60, 1), seconds.Max is { } max ? Math.Round(max / 60, 1) : null);

    private static double? Heaviest(ExercisePrescription prescription, Func<SetDetail, double?> load) => prescription.SetDetails?.Max(load);

    private static double? Lower(double? value, double most) => value > most ? most : value;

    private static CountRange? Lower(CountRange? value, int most) =>
        value is { } range && range.Top > most ? new CountRange(Math.Min(range.Min, most), most) : value;

    private static ValueList<SetDetail>? EachSet(ValueList<SetDetail>? sets, Func<SetDetail, SetDetail> change) => sets?.Select(change).ToValueList();
}
