namespace BoneRules;

/// <summary>How long a prescription and a session take. A plan says so only in part, so the rest is a design choice, the same for every plan.</summary>
/// <remarks>Work, rest between sets and the change to the next exercise; each at the most that the prescription allows.</remarks>
public static class TimeModel
{
    /// <summary>A repetition: one second up, two down, or one impact with a breath.</summary>
    public const int SecondsPerRepetition = 3;

    /// <summary>From the end of one exercise to the start of the next.</summary>
    public const int SecondsToChange = 30;

    /// <summary>Seconds of a prescription: every set with the rest between, both sides where each side is prescribed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="prescription"/> is <see langword="null"/>.</exception>
    public static double SecondsOf(ExercisePrescription prescription)
    {
        ArgumentNullException.ThrowIfNull(prescription);
        var sets = (double)(prescription.Sets?.Top ?? 1) * (prescription.Rounds?.Top ?? 1);
        var repetition = SecondsPerRepetition + (prescription.HoldSeconds?.Top ?? 0);
        var set = prescription.DurationSeconds?.Top ?? ((prescription.Repetitions?.Top ?? 1) * repetition);
        return (sets * set * (prescription.PerSide == true ? 2 : 1)) + (Math.Max(0, sets - 1) * (prescription.RestSeconds?.Top ?? 0));
    }

    /// <summary>Minutes of a session.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is <see langword="null"/>.</exception>
    public static double MinutesOf(PlanSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var seconds = 0.0;
        foreach (var prescription in session.Prescriptions) seconds += SecondsOf(prescription);
        return (seconds + (Math.Max(0, session.Prescriptions.Count - 1) * SecondsToChange)) / 60;
    }
}
