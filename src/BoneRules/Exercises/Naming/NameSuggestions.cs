using System.Collections.Frozen;

namespace BoneRules.Naming;

/// <summary>Finds catalogue names that resemble a name. Likeness decides nothing: "jump squat" resembles "squat".</summary>
internal sealed class NameSuggestions
{
    private const int Most = 3;

    /// <summary>No name needs more words to be guessed at*.</summary>
    private const int MostWords = 16;

    private readonly (int Words, string Id)[] _names;
    private readonly FrozenDictionary<string, int[]> _byWord;

    /// <summary>The words of all names by their length, so that few are compared with a word that was mistyped.</summary>
    private readonly string[][] _byLength;

    public NameSuggestions(IReadOnlyList<(ExerciseName Name, string Id)> names)
    {
        _names = [.. names.Select(static entry => (entry.Name.Words.Count, entry.Id))];
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            foreach (var word in names[i].Name.Words.Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out var places)) byWord.Add(word, places = []);
                places.Add(i);
            }
        _byWord = byWord.ToFrozenDictionary(static entry => entry.Key, static entry => entry.Value.ToArray(), StringComparer.Ordinal);
        var lengths = byWord.Keys.ToLookup(static word => word.Length);
        var longest = lengths.Select(static length => length.Key).DefaultIfEmpty().Max();
        _byLength = [.. Enumerable.Range(0, longest + 1).Select(length => lengths[length].Order(StringComparer.Ordinal).ToArray())];
    }

    /// <summary>Up to three ids: most shared words first, rare words counting more and longer names less, then by id.</summary>
    public ValueList<string> For(ExerciseName name)
    {
        var shared = new double[_names.Length];
        foreach (var word in name.Words.Distinct(StringComparer.Ordinal).Take(MostWords))
            foreach (var known in Known(word))
            {
                var places = _byWord[known];
                var rarity = 1 / Math.Log2(2 + places.Length);
                foreach (var place in places) shared[place] += rarity;
            }
        var best = new List<(double Score, string Id)>();
        for (var i = 0; i < shared.Length; i++)
            if (shared[i] > 0) Enter(best, shared[i] / (_names[i].Words + name.Words.Count), _names[i].Id);
        return best.Select(static entry => entry.Id).ToValueList();
    }

    /// <summary>Enters an id where its score ranks it, once, among the few best.</summary>
    private static void Enter(List<(double Score, string Id)> best, double score, string id)
    {
        if (best.Count == Most && best[^1].Score > score) return;
        var known = best.FindIndex(entry => entry.Id == id);
        if (known >= 0 && best[known].Score >= score) return;
        if (known >= 0) best.RemoveAt(known);
        var rank = 0;
        while (rank < best.Count && (best[rank].Score > score || (best[rank].Score == score && string.CompareOrdinal(best[rank].Id, id) < 0))) rank++;
        best.Insert(rank, (score, id));
        if (best.Count > Most) best.RemoveAt(Most);
    }

    /// <summary>The word itself, or where no name contains it, those that one slip of the keyboard makes of it.</summary>
    private List<string> Known(string word)
    {
        if (_byWord.ContainsKey(word)) return [word];
        var known = new List<string>();
        if (word.Length < 4) return known;
        for (var length = word.Length - 1; length <= word.Length + 1 && length < _byLength.Length; length++)
            foreach (var other in _byLength[length])
                if (IsOneSlip(word, other)) known.Add(other);
        return known;
    }

    /// <summary>Whether one letter more, less or other, or two neighbours exchanged, make one word of the other.</summary>
    private static bool IsOneSlip(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        var leftRest = left.AsSpan(same);
        var rightRest = right.AsSpan(same);
        return left.Length == right.Length
            ? leftRest.Length > 0 && (leftRest[1..].SequenceEqual(rightRest[1..])
                || (leftRest.Length > 1 && leftRest[0] == rightRest[1] && leftRest[1] == rightRest[0] && leftRest[2..].SequenceEqual(rightRest[2..])))
            : left.Length > right.Length ? leftRest[1..].SequenceEqual(rightRest) : rightRest[1..].SequenceEqual(leftRest);
    }
}
