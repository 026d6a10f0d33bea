namespace BoneRules.Import;

/// <summary>Units in those of the plan.</summary>
internal static class UnitScale
{
    public const double KilogramsOfPound = 0.45359237;
    public const double MetresOfMile = 1609.344;
    public const double MetresOfKilometre = 1000;
    public const double SecondsOfMinute = 60;
    public const double SecondsOfHour = 3600;
}
