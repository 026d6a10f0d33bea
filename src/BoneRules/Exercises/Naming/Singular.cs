namespace BoneRules.Naming;

/// <summary>English plurals brought to the singular; both sides of a comparison go through it, so that a wrong singular does no harm.</summary>
internal static class Singular
{
    /// <summary>Words that end in an s of their own, or short plurals that the rule for length would miss.</summary>
    private static readonly (string Word, string Singular)[] Exceptions =
    [
        ("sans", "sans"), ("plus", "plus"), ("ups", "up"), ("abs", "ab"), ("dbs", "db"), ("bbs", "bb"), ("kbs", "kb"), ("calves", "calf"), ("feet", "foot"),
        ("flies", "fly"), ("flye", "fly"), ("flyes", "fly"), ("touches", "touch"), ("series", "series"), ("tres", "tres"), ("trois", "trois"), ("dos", "dos"), ("das", "das"),
        ("bras", "bras"), ("des", "des"), ("les", "les"), ("los", "los"), ("las", "las"), ("bis", "bis"), ("yes", "yes"), ("gas", "gas"),
    ];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || (word[^1] != 's' && word is not "flye" && word is not "feet")) return word;
        foreach (var (plural, singular) in Exceptions)
            if (word.SequenceEqual(plural)) return singular;
        if (word.Length < 4 || word[^2] is 's' or 'u' or 'i') return word;
        if (!word.EndsWith("es")) return word[..^1];
        var stem = word[..^2];
        return stem.EndsWith("ss") || stem.EndsWith("sh") || stem.EndsWith("ch") || stem.EndsWith("x") || stem.EndsWith("zz") ? stem : word[..^1];
    }
}
