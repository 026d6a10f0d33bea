using System.Collections.Frozen;

namespace BoneRules.Naming;

/// <summary>The only words that may be left out of a name, each group with the reason why that changes no movement.</summary>
/// <remarks>
/// Not here, because they change what the movement loads: slow and fast (a slow heel raise is safe, a fast one is an impact), weighted, assisted, seated, standing, wall, single, jump, twist,
/// heavy, deep, kipping, explosive, and everything that denies.
/// </remarks>
internal static class NeutralWords
{
    /// <summary>Left out of every name.</summary>
    internal static (string Reason, string[] Words)[] Dropped { get; } =
    [
        ("English words that only join", ["the", "a", "an", "and", "with", "to", "on", "in", "of", "for", "from", "at", "by", "your", "my", "using", "while"]),
        ("German words that only join", ["mit", "am", "auf", "im", "der", "die", "das", "dem", "den", "und", "zum", "zur", "vom", "beim"]),
        ("French words that only join", ["de", "du", "des", "la", "le", "les", "au", "aux", "avec", "sur", "en", "et"]),
        ("Spanish words that only join", ["del", "el", "los", "las", "al", "con"]),
        ("Portuguese words that only join", ["do", "da", "dos", "das", "com", "em", "na", "e"]),
        ("Italian words that only join", ["di", "della", "alla", "ai", "su", "il", "gli"]),
        ("Dutch words that only join", ["met", "op", "het", "een", "aan"]),
        ("says that it is an exercise", ["exercise", "exercises", "ubung", "ubungen", "exercice", "ejercicio", "exercicio", "esercizio", "oefening"]),
        ("says that it is done as usual", ["standard", "regular", "basic", "classic", "conventional", "traditional", "normal", "strict", "konventionell", "convencional", "conventionnel", "convenzionale"]),
        ("a note of whoever keeps the log", ["old", "new", "backup", "data"]),
        ("counts repetitions by sides", ["eachside"]),
    ];

    /// <summary>Left out where the name is not found with them: the grip moves the work between muscles of the arm, not the spine.</summary>
    internal static (string Reason, string[] Words)[] Grips { get; } =
    [
        ("how wide the hands are", ["widegrip", "closegrip", "mediumgrip"]),
        ("how the hands are turned", ["neutralgrip", "reversegrip", "overhandgrip", "hammergrip", "vgrip", "bargrip", "mixedgrip"]),
        ("what the hands hold at the end of the cable", ["rope", "straightbar", "vbar"]),
    ];

    private static readonly FrozenSet<string> DroppedWords = Set(Dropped);
    private static readonly FrozenSet<string> GripWords = Set(Grips);

    public static bool IsDropped(string word) => DroppedWords.Contains(word);

    public static bool IsGrip(string word) => GripWords.Contains(word);

    private static FrozenSet<string> Set((string Reason, string[] Words)[] groups) => groups.SelectMany(static group => group.Words).ToFrozenSet(StringComparer.Ordinal);
}
