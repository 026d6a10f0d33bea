namespace BoneRules.Rules;

/// <summary>A week laid out by itself, in a plan wherever it stands there. What is asked for is laid out when it is first asked for.</summary>
internal sealed class WeekRows(PlanPreparation preparation, PlanWeek week)
{
    /// <summary>All of it.</summary>
    public WeekPart Whole => field ??= preparation.Lay(week, onlyLoads: false);

    /// <summary>Its sessions, and of their prescriptions those that state a load.</summary>
    public WeekPart Loads => field ??= preparation.Lay(week, onlyLoads: true);

    /// <summary>Whether each of its sessions has its day in the calendar.</summary>
    public bool IsDated { get; } = HasDates(week);

    private static bool HasDates(PlanWeek week)
    {
        foreach (var session in week.Sessions)
            if (!ProgressionSteps.IsDated(session.Date, week.StartsOn, week.Repeat ?? 1)) return false;
        return true;
    }
}
