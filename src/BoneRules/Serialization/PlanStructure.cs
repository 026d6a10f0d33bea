using System.Globalization;

namespace BoneRules.Serialization;

/// <summary>What a plan must fulfil beyond the bounds of each number, whether it was read or built in code.</summary>
internal static class PlanStructure
{
    public const int MostWeeks = 520;
    public const int MostPrescriptions = 100_000;
    public const string TooManyPrescriptions = "a plan holds at most 100000 prescriptions.";

    /// <summary>The first error in the order of the plan, or <see langword="null"/>.</summary>
    public static StructureError? FirstError(ExercisePlan plan)
    {
        if (plan.Weeks is not { Count: > 0 }) return NoWeek;
        int weeks = 0, prescriptions = 0;
        for (var i = 0; i < plan.Weeks.Count; i++)
            if ((Week(plan, i, ref weeks) ?? Sessions(plan, i, ref prescriptions)) is { } error) return error;
        return null;
    }

    /// <summary>Refuses a plan whose list of weeks has an error; what is in their sessions is not looked at.</summary>
    /// <exception cref="ArgumentException">There is one; the message names the place.</exception>
    public static void RequireWeeks(ExercisePlan plan)
    {
        if (plan.Weeks is not { Count: > 0 }) throw Refused(NoWeek, nameof(plan));
        var weeks = 0;
        for (var i = 0; i < plan.Weeks.Count; i++)
            if (Week(plan, i, ref weeks) is { } error) throw Refused(error, nameof(plan));
    }

    /// <summary>Refuses a plan with an error in the sessions of a week.</summary>
    /// <exception cref="ArgumentException">There is one; the message names the place.</exception>
    public static void RequireSessions(ExercisePlan plan, int week)
    {
        var prescriptions = 0;
        if (Sessions(plan, week, ref prescriptions) is { } error) throw Refused(error, nameof(plan));
    }

    /// <summary>What tells a caller of an error.</summary>
    public static ArgumentException Refused(StructureError error, string argument) => new($"{error.Path}: {error.Message}", argument);

    private static StructureError NoWeek => new("/weeks", "a plan needs at least one week.");

    private static StructureError? Week(ExercisePlan plan, int index, ref int weeks)
    {
        if (plan.Weeks[index] is not { } week) return Null(At("/weeks", index));
        weeks += week.Repeat ?? 1;
        if (weeks > MostWeeks)
            return new(At("/weeks", index), $"a plan lasts at most {MostWeeks} weeks, repeats counted; this week exceeds that.");
        return week.Sessions is { Count: > 0 } ? null : new($"{At("/weeks", index)}/sessions", "a week needs at least one session.");
    }

    private static StructureError? Sessions(ExercisePlan plan, int week, ref int prescriptions)
    {
        var sessions = plan.Weeks[week].Sessions;
        for (var j = 0; j < sessions.Count; j++)
            if (Session(sessions[j], ref prescriptions) is { } error)
                return new(At($"{At("/weeks", week)}/sessions", j) + error.Path, error.Message);
        return null;
    }

    /// <summary>The first error of a session, its path from the session on: paths are put together only where there is something to say.</summary>
    private static StructureError? Session(PlanSession? session, ref int prescriptions)
    {
        if (session is null) return Null("");
        if (Occurrence(session) is { } error) return error;
        if (session.Prescriptions is null) return new("/prescriptions", "a session needs a list of prescriptions; it may be empty.");
        for (var i = 0; i < session.Prescriptions.Count; i++)
        {
            if (++prescriptions > MostPrescriptions) return new(At("/prescriptions", i), TooManyPrescriptions);
            if (Prescription(session.Prescriptions[i]) is { } flaw)
                return new(At("/prescriptions", i) + flaw.Path, flaw.Message);
        }
        return null;
    }

    private static StructureError? Occurrence(PlanSession session)
    {
        var ways = (session.Days is null ? 0 : 1) + (session.DayNumbers is null ? 0 : 1)
            + (session.TimesPerWeek is null ? 0 : 1) + (session.Date is null ? 0 : 1);
        if (ways > 1) return new("", "a session states at most one of days, dayNumbers, timesPerWeek and date.");
        if (session.Days is { } days)
        {
            if (days.Count == 0) return new("/days", "the list is empty; leave it out where the days are not known.");
            if (FirstRepeated(days) is { } i) return new(At("/days", i), "this day stands twice.");
        }
        if (session.DayNumbers is { } numbers)
        {
            if (numbers.Count == 0) return new("/dayNumbers", "the list is empty; leave it out where the days are not known.");
            for (var i = 0; i < numbers.Count; i++)
                if (!Limit.DayNumber.Bounds.Contains(numbers[i]))
                    return new(At("/dayNumbers", i), $"{numbers[i].ToString(CultureInfo.InvariantCulture)} is out of bounds; allowed is {Limit.DayNumber.Bounds}.");
            if (FirstRepeated(numbers) is { } repeated) return new(At("/dayNumbers", repeated), "this day stands twice.");
        }
        return null;
    }

    private static StructureError? Prescription(ExercisePrescription? prescription)
    {
        if (prescription is null) return Null("");
        if (string.IsNullOrWhiteSpace(prescription.Exercise) && string.IsNullOrWhiteSpace(prescription.Name))
            return new("", "a prescription needs exercise or name.");
        if (OffScale(prescription.Effort) is { } message) return new("/effort/value", message);
        if (prescription.SetDetails is { } details)
            for (var i = 0; i < details.Count; i++)
            {
                if (details[i] is not { } detail) return Null(At("/setDetails", i));
                if (OffScale(detail.Effort) is { } off) return new(At("/setDetails", i) + "/effort/value", off);
            }
        return null;
    }

    public static string? OffScale(EffortScale scale, double value) => (scale, value) switch
    {
        (EffortScale.Rpe10, > 10) => "the scale rpe10 runs from 0 to 10.",
        (EffortScale.Borg6To20, < 6) => "the scale borg6to20 runs from 6 to 20.",
        _ => null,
    };

    private static string? OffScale(Effort? effort) => effort is null ? null : OffScale(effort.Scale, effort.Value);

    private static int? FirstRepeated<T>(ValueList<T> items)
    {
        for (var i = 1; i < items.Count; i++)
            for (var j = 0; j < i; j++)
                if (EqualityComparer<T>.Default.Equals(items[i], items[j])) return i;
        return null;
    }

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    private static StructureError Null(string path) => new(path, "a list holds no null; leave the item out.");
}
