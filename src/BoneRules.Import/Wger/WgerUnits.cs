using System.Globalization;
using BoneRules.Import.Csv;
using BoneRules.Import.Json;

namespace BoneRules.Import.Wger;

/// <summary>Reads amounts and loads by the numbers that wger gives its units.</summary>
internal static class WgerUnits
{
    private const string Repetitions = "repetitions";
    private const string MostRepetitions = "max_repetitions";

    private enum AmountUnit { Repetitions, Open, Seconds, Metres }

    private static readonly (string Number, AmountUnit Unit, double Scale)[] _amounts =
    [
        ("1", AmountUnit.Repetitions, 1),
        ("2", AmountUnit.Open, 1),
        ("3", AmountUnit.Seconds, 1),
        ("4", AmountUnit.Seconds, 60),
        ("5", AmountUnit.Metres, Units.Mile),
        ("6", AmountUnit.Metres, Units.Kilometre),
        ("7", AmountUnit.Open, 1),
        ("8", AmountUnit.Metres, 1),
    ];

    /// <summary>How much is done in a set, and whether it goes on until no more is possible.</summary>
    public static (CountRange? Repetitions, MeasureRange? Seconds, MeasureRange? Metres, bool ToFailure) Amount(SourceValue set)
    {
        var number = Unit(set, "repetitions_unit");
        if (number is null)
        {
            if (set[Repetitions] is { IsEmpty: false } amount)
            {
                var counted = set.Counts(Repetitions, MostRepetitions);
                amount.Problem("no unit stands there; by their name they are read as repetitions");
                return (counted, null, null, false);
            }
            return (set.Counts(Repetitions, MostRepetitions), null, null, false);
        }
        var found = Array.Find(_amounts, unit => unit.Number == number);
        if (found.Number is null)
        {
            Unread(set, "a unit of repetitions that is not known", "repetitions_unit", Repetitions, MostRepetitions);
            return default;
        }
        switch (found.Unit)
        {
            case AmountUnit.Repetitions: return (set.Counts(Repetitions, MostRepetitions), null, null, false);
            case AmountUnit.Seconds: return (null, set.Measures(Repetitions, MostRepetitions, found.Scale, ValueReading.MostSeconds), null, false);
            case AmountUnit.Metres: return (null, null, set.Measures(Repetitions, MostRepetitions, found.Scale, ValueReading.MostMetres), false);
            default:
                Unread(set, "a number beside \"as many as possible\"", Repetitions, MostRepetitions);
                return (null, null, null, true);
        }
    }

    /// <summary>The load in kilograms, and on what basis its unit is known.</summary>
    public static (double? Kilograms, UnitBasis? Unit) Load(SourceValue set, MassUnit? defaultUnit)
    {
        var unit = Unit(set, "weight_unit");
        if (set["weight"] is not { IsEmpty: false } && set["max_weight"] is not { IsEmpty: false }) return default;
        switch (unit)
        {
            case "1": return On(UnitBasis.Stated, Higher(set, 1));
            case "2": return On(UnitBasis.Stated, Higher(set, Units.KilogramsOfPound));
            case null when defaultUnit is { } assumed: return On(UnitBasis.Assumed, Higher(set, assumed == MassUnit.Pounds ? Units.KilogramsOfPound : 1));
            case "3" when Higher(set, 1) is 0: return default;
        }
        var problem = unit switch
        {
            null => "a load without a unit",
            "3" => "a load in body weights, of which the plan can't know the kilograms",
            "4" => "a load in plates, whose mass does not stand there",
            "5" or "6" => "a speed, which a plan has no place for",
            _ => "a unit of weight that is not known",
        };
        Unread(set, problem, "weight", "max_weight");
        return default;
    }

    private static (double? Kilograms, UnitBasis? Unit) On(UnitBasis basis, double? kilograms) => kilograms is null ? default : (kilograms, basis);

    private static string? Unit(SourceValue set, string name)
    {
        if (set[name] is not { IsEmpty: false } value) return null;
        if (value.Kind is not (ValueKind.Number or ValueKind.Text))
        {
            value.NotUnderstood("the number of a unit was expected");
            return "?";
        }
        value.Is(ImportedLineKind.Understood);
        return value.Literal;
    }

    /// <summary>A plan holds one load: of a range the higher, which is the stricter.</summary>
    private static double? Higher(SourceValue set, double scale)
    {
        var (load, most) = (set.Number("weight", 0, ValueReading.MostKilograms / scale), set.Number("max_weight", 0, ValueReading.MostKilograms / scale));
        if (load is null || most is null) return (load ?? most) * scale;
        var higher = Math.Max(load.Value, most.Value);
        if (load != most) set[higher == load ? "max_weight" : "weight"]!.Problem(string.Create(CultureInfo.InvariantCulture, $"of the range the higher load is taken, {higher}"));
        return higher * scale;
    }

    private static void Unread(SourceValue set, string problem, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (set[name] is { IsEmpty: false } value) value.NotUnderstood(problem);
    }
}
