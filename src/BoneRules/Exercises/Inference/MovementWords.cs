using System.Collections.Frozen;
using BoneRules.Naming;

namespace BoneRules.Inference;

/// <summary>The tables of rules, ready for reading names: the longest phrase that begins at a word counts.</summary>
internal static class MovementWords
{
    /// <summary>Every rule of every table, in the order of the tables.</summary>
    internal static IReadOnlyList<MovementRule> All { get; } =
        [.. TrunkWords.Rules, .. ImpactWords.Rules, .. LiftingWords.Rules, .. StrengthWords.Rules, .. StillWords.Rules, .. ActivityWords.Rules, .. PoseWords.Rules, .. DailyWords.Rules, .. ModifierWords.Rules, .. ForeignWords.Rules];

    private static readonly FrozenDictionary<string, Phrase[]> Phrases = Read(All);
    /// <summary>Parts of words, for languages that join them, in the order of the tables: what is found first counts.</summary>
    private static readonly (string Letters, MovementRule[] Rules)[] Parts =
        [.. All.SelectMany(static rule => rule.Words.Split('|').Where(static word => word.Contains('*')).Select(word => (Letters: word.Trim('*'), rule)))
            .GroupBy(static part => part.Letters, static part => part.rule, StringComparer.Ordinal).Select(static group => (group.Key, group.ToArray()))];

    /// <summary>The rules of the longest phrase that begins at a word, and how many words it has; none where the word is not known.</summary>
    public static IReadOnlyList<MovementRule> At(IReadOnlyList<string> words, int start, out int length)
    {
        length = 1;
        if (Phrases.TryGetValue(words[start], out var phrases))
            foreach (var phrase in phrases)
                if (phrase.Begins(words, start))
                {
                    length = phrase.Words.Length;
                    return phrase.Rules;
                }
        foreach (var (letters, rules) in Parts)
            if (words[start].Contains(letters, StringComparison.Ordinal)) return rules;
        return [];
    }

    private static FrozenDictionary<string, Phrase[]> Read(IReadOnlyList<MovementRule> rules)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var rule in rules)
            foreach (var words in rule.Words.Split('|').Where(static words => !words.Contains('*')))
            {
                var name = ExerciseName.Read(words);
                if (!phrases.TryGetValue(name.Key, out var phrase)) phrases.Add(name.Key, phrase = new Phrase([.. name.Words], []));
                if (!phrase.Rules.Contains(rule)) phrase.Rules.Add(rule);
            }
        return phrases.Values.Where(static phrase => phrase.Words.Length > 0).GroupBy(static phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    private sealed record Phrase(string[] Words, List<MovementRule> Rules)
    {
        public bool Begins(IReadOnlyList<string> words, int start)
        {
            if (start + Words.Length > words.Count) return false;
            for (var i = 0; i < Words.Length; i++)
                if (words[start + i] != Words[i]) return false;
            return true;
        }
    }
}
