using System.Collections.Frozen;

namespace BoneRules.Naming;

/// <summary>Brings different spellings of the same words together; never a word to one of another movement.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, string[]> Spellings =
        VocabularyTables.Spellings.ToFrozenDictionary(static entry => entry.Written, static entry => entry.Meant.Split(' '), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = Spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (string Second, string Joined)[]> Pairs = VocabularyTables.Pairs
        .Select(static entry => (Words: entry.Words.Split(' '), entry.Joined))
        .GroupBy(static entry => entry.Words[0], static entry => (entry.Words[1], entry.Joined), StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Adds the word or words that a spelling stands for.</summary>
    public static void AddTo(List<string> words, ReadOnlySpan<char> word)
    {
        if (BySpan.TryGetValue(word, out var meant)) words.AddRange(meant);
        else words.Add(word.ToString());
    }

    /// <summary>Joins words that mean something only together, such as "sit up", so that a bag of words keeps them together.</summary>
    public static void Join(List<string> words)
    {
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            words[kept++] = words[i];
            // What was joined may join again: "lat pull down machine".
            while (kept > 1 && Joined(words[kept - 2], words[kept - 1]) is { } joined) words[--kept - 1] = joined;
        }
        words.RemoveRange(kept, words.Count - kept);
    }

    private static string? Joined(string first, string second)
    {
        if (!Pairs.TryGetValue(first, out var pairs)) return null;
        foreach (var pair in pairs)
            if (pair.Second == second) return pair.Joined;
        return null;
    }
}
