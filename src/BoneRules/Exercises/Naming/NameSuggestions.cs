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
    private readonly string[][] _wordsByLength;

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
        _wordsByLength = new string[byWord.Keys.Select(static word => word.Length).DefaultIfEmpty().Max() + 2][];
        for (var length = 0; length < _wordsByLength.Length; length++)
            _wordsByLength[length] = [.. byWord.Keys.Where(word => word.Length == length).Order(StringComparer.Ordinal)];
    }

    /// <summary>Up to three ids: most shared words first, rare words counting more, then the shorter name, then by id.</summary>
    public ValueList<string> For(ExerciseName name)
    {
        var scores = new Dictionary<int, double>();
        foreach (var word in name.Words.Distinct(StringComparer.Ordinal).Take(MostWords))
            foreach (var known in Known(word))
            {
                var places = _byWord[known];
                foreach (var place in places) scores[place] = scores.GetValueOrDefault(place) + 1 / Math.Log2(2 + places.Length);
            }
        return scores
            .Select(entry => (Score: entry.Value / (_names[entry.Key].Words + name.Words.Count), _names[entry.Key].Id))
            .GroupBy(static entry => entry.Id, static entry => entry.Score, StringComparer.Ordinal)
            .Select(static group => (Score: group.Max(), Id: group.Key))
            .OrderByDescending(static entry => entry.Score).ThenBy(static entry => entry.Id, StringComparer.Ordinal)
            .Take(Most).Select(static entry => entry.Id).ToValueList();
    }

    /// <summary>The word itself, or where no name contains it, those that one slip of the keyboard makes of it.</summary>
    private IEnumerable<string> Known(string word)
    {
        if (_byWord.ContainsKey(word)) return [word];
        if (word.Length < 4) return [];
        return Enumerable.Range(word.Length - 1, 3).Where(length => length < _wordsByLength.Length)
            .SelectMany(length => _wordsByLength[length]).Where(known => IsOneSlip(word, known));
    }

    /// <summary>Whether one letter more, less or other, or two neighbours exchanged, make one word of the other.</summary>
    private static bool IsOneSlip(string left, string right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same]) same++;
        var leftRest = left.AsSpan(same);
        var rightRest = right.AsSpan(same);
        return left.Length == right.Length
            ? leftRest.Length > 0 && (leftRest[1..].SequenceEqual(rightRest[1..])
                || (leftRest.Length > 1 && leftRest[0] == rightRest[1] && leftRest[1] == rightRest[0] && leftRest[2..].SequenceEqual(rightRest[2..])))
            : left.Length > right.Length ? leftRest[1..].SequenceEqual(rightRest) : rightRest[1..].SequenceEqual(leftRest);
    }
}
