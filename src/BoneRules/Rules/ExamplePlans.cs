namespace BoneRules.Rules;

/// <summary>Plans for the examples of rules.</summary>
internal static class Plans
{
    /// <summary>A prescription of an exercise of the catalogue, by its id.</summary>
    public static ExercisePrescription Prescribe(string exercise, CountRange? sets = null, CountRange? repetitions = null, double? loadKilograms = null) =>
        new() { Exercise = exercise, Sets = sets, Repetitions = repetitions, LoadKilograms = loadKilograms };

    /// <summary>An activity for minutes.</summary>
    public static ExercisePrescription Minutes(string exercise, double minutes) => new() { Exercise = exercise, DurationSeconds = minutes * 60 };

    /// <summary>A session on days, or on none that are named.</summary>
    public static PlanSession Session(ValueList<Weekday>? days, params ReadOnlySpan<ExercisePrescription> prescriptions) =>
        new() { Days = days, Prescriptions = ValueList.Create(prescriptions) };

    /// <summary>A plan of one week with one session.</summary>
    public static ExercisePlan Of(params ReadOnlySpan<ExercisePrescription> prescriptions) => Week(Session(null, prescriptions));

    /// <summary>A plan of one week.</summary>
    public static ExercisePlan Week(params ReadOnlySpan<PlanSession> sessions) =>
        new() { Weeks = [new PlanWeek { Sessions = ValueList.Create(sessions) }] };

    /// <summary>A plan of weeks with one session each, which has one prescription.</summary>
    public static ExercisePlan WeekByWeek(params ReadOnlySpan<ExercisePrescription> prescriptions)
    {
        var weeks = new PlanWeek[prescriptions.Length];
        for (var i = 0; i < weeks.Length; i++) weeks[i] = new PlanWeek { Sessions = [Session(null, prescriptions[i])] };
        return new ExercisePlan { Weeks = weeks.ToValueList() };
    }
}
