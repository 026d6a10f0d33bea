using System.Collections.Frozen;

namespace BoneRules.Import.Csv;

/// <summary>Names of months in English, German, French, Spanish, Portuguese, Italian and Dutch; none means two months.</summary>
internal static class MonthNames
{
    private static readonly string[] _months =
    [
        "jan january januar janner janv janvier ene enero janeiro gen gennaio januari",
        "feb february februar fev fevr fevrier febrero fevereiro febbraio februari",
        "mar march marz mrz mars marzo marco maart mrt",
        "apr april avr avril abr abril aprile",
        "may mai mayo maio mag maggio mei",
        "jun june juni juin junio junho giu giugno",
        "jul july juli juil juillet julio julho lug luglio",
        "aug august aout ago agosto augustus",
        "sep sept september septembre septiembre set setembro settembre",
        "oct october okt oktober octobre octubre out outubro ott ottobre",
        "nov november novembre noviembre novembro",
        "dec december dez dezember decembre dic diciembre dezembro dicembre",
    ];

    private static readonly FrozenDictionary<string, int> _numbers = _months
        .SelectMany(static (names, month) => names.Split(' ').Select(name => KeyValuePair.Create(name, month + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static int? Find(string folded) => _numbers.TryGetValue(folded, out var month) ? month : null;
}
