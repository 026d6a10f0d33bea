using System.Text;

namespace BoneRules;

/// <summary>The families of the catalogue that comes with the library, listed by hand: each is a table of that name under <c>Catalog/</c>.</summary>
internal static class CatalogFamilies
{
    private static readonly string[] Names =
    [
        "aerobic", "arms", "balance", "calves", "carries-and-sleds", "flexibility", "hinges-and-bridges",
        "leg-machines", "lunges-and-step-ups", "olympic-and-ballistic", "overhead-pressing",
        "posture-and-extension", "pressing", "pulling", "relaxation", "shoulders", "sit-to-stand-and-squats",
        "sports", "trunk", "walking-and-impact", "yoga-and-pilates",
    ];

    /// <summary>The table of every family.</summary>
    public static CatalogTable[] Tables() => Array.ConvertAll(Names, static family => new CatalogTable(family, Text(family + ".tsv"), () => Text(family + ".names.tsv")));

    /// <summary>Every exercise of every family.</summary>
    public static CatalogEntry[] Entries()
    {
        var entries = new List<CatalogEntry>(1024);
        foreach (var table in Tables()) entries.AddRange(table.Entries);
        return [.. entries];
    }

    private static string Text(string file)
    {
        using var stream = typeof(CatalogFamilies).Assembly.GetManifestResourceStream("catalog/" + file)
            ?? throw new InvalidDataException($"The table {file} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
