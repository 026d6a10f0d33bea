namespace BoneRules;

/// <summary>Spans of time as the assessment counts them; partial dates at the end the caller names.</summary>
internal static class Dates
{
    public static bool WithinDays(DateOnly earlier, DateOnly asOf, int days) => asOf.DayNumber - earlier.DayNumber <= days;

    public static bool WithinMonths(DateOnly earlier, DateOnly asOf, int months) => earlier.AddMonths(months) >= asOf;
}
