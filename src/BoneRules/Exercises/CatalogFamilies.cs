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

    /// <summary>Every exercise of every family, in the order of their ids.</summary>
    public static Exercise[] Read()
    {
        var exercises = new List<Exercise>(512);
        foreach (var family in Names) exercises.AddRange(CatalogTable.Read(family, Text(family + ".tsv"), Text(family + ".names.tsv")));
        exercises.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return [.. exercises];
    }

    private static string Text(string file)
    {
        using var stream = typeof(CatalogFamilies).Assembly.GetManifestResourceStream("catalog/" + file)
            ?? throw new InvalidDataException($"The table {file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
