namespace BoneRules.Import.Csv;

/// <summary>Units as logs write them.</summary>
internal static class Units
{
    public const double KilogramsOfPound = 0.45359237;
    public const double Kilometre = 1000;
    public const double Mile = 1609.344;

    public static MassUnit? Mass(string text) => text.ToUpperInvariant() switch
    {
        "KG" or "KGS" => MassUnit.Kilograms,
        "LB" or "LBS" => MassUnit.Pounds,
        _ => null,
    };

    /// <summary>The metres of a unit of distance.</summary>
    public static double? Metres(string text) => text.ToUpperInvariant() switch
    {
        "M" or "METER" or "METERS" or "METRES" => 1,
        "KM" => Kilometre,
        "MI" or "MILE" or "MILES" => Mile,
        "FT" or "FEET" => 0.3048,
        "YD" or "YARDS" => 0.9144,
        _ => null,
    };
}
