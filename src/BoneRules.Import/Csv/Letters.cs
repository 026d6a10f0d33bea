namespace BoneRules.Import.Csv;

/// <summary>Letters as they compare in any spelling.</summary>
internal static class Letters
{
    private const string Accented = "äáàâãçéèêëíìîïñóòôöõúùûü";
    private const string Plain = "aaaaaceeeeiiiinooooouuuu";

    /// <summary>Small letters without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            // An accent that stands for itself, after its letter.
            if (c is >= '\u0300' and <= '\u036F') continue;
            var small = char.ToLowerInvariant(c);
            var accent = Accented.IndexOf(small, StringComparison.Ordinal);
            folded[length++] = accent < 0 ? small : Plain[accent];
        }
        return new string(folded, 0, length);
    }
}
