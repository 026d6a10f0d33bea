namespace BoneRules;

/// <summary>What the fractures of a profile count as.</summary>
internal static class Fractures
{
    public const int AcuteDays = 84;
    public const int RecentMonths = 24;
    public const int FragilityAge = 50;
    public const int AdultAge = 18;

    /// <summary>A fracture from a force that would not break a healthy bone; one of unknown cause counts as such.</summary>
    public static bool IsLowTrauma(this Fracture fracture) => fracture.Mechanism != FractureMechanism.HighTrauma;

    public static bool IsVertebral(this Fracture fracture) => fracture.Site == FractureSite.Vertebra;

    /// <summary>Whether it happened at this age or later; what is not known counts as later.</summary>
    public static bool HappenedAtLeastAt(this Fracture fracture, int years, ClientProfile client)
    {
        if (fracture.AgeAtFractureYears is { } stated) return stated >= years;
        if (fracture.OccurredOn is not { } date || client.AgeYears is not { } age || client.AsOf is not { } asOf) return true;
        // The birthday is not known: the person is at most one day short of the next year.
        return age + 1 - (asOf.DayNumber - date.Latest.DayNumber) / 365.25 > years;
    }

    public static bool IsWithinDays(this Fracture fracture, int days, DateOnly asOf) =>
        fracture.OccurredOn is { } date && Dates.WithinDays(date.Latest, asOf, days);

    public static bool IsWithinMonths(this Fracture fracture, int months, DateOnly asOf) =>
        fracture.OccurredOn is { } date && Dates.WithinMonths(date.Latest, asOf, months);
}
