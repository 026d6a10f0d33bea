using System.Text;

namespace BoneRules.Rules;

/// <summary>Finds the exercises that plans name. The same few come again and again, so those that were met last are tried before the catalogue.</summary>
/// <remarks>Not thread-safe. One that serves many plans forgets all names that are no ids when it has learnt too many.</remarks>
internal sealed class ExerciseLookup(CompiledRules rules)
{
    private const int MostNames = 20_000;
    private const int LongestId = 128;
    private const int Places = 128;
    private readonly CompiledExercise?[] _recent = new CompiledExercise?[Places];
    private readonly Dictionary<(string?, string?, ExerciseHints?, bool), CompiledExercise> _named = [];

    /// <summary>The exercise of the catalogue with an id, if there is one.</summary>
    public CompiledExercise? Known(string id)
    {
        if (id.Length == 0) return null;
        ref var recent = ref _recent[PlaceOf(id.Length, id[0], id[id.Length / 2], id[^1])];
        if (recent is not null && recent.Id == id) return recent;
        if (rules.Find(id) is not { } known) return null;
        return recent = known;
    }

    /// <summary>The same for an id in UTF-8 without escapes.</summary>
    public CompiledExercise? Known(ReadOnlySpan<byte> id)
    {
        if (id.Length is 0 or > LongestId) return null;
        ref var recent = ref _recent[PlaceOf(id.Length, id[0], id[id.Length / 2], id[^1])];
        if (recent is not null && Ascii.Equals(id, recent.Id)) return recent;
        Span<char> text = stackalloc char[LongestId];
        if (rules.Find(text[..Encoding.UTF8.GetChars(id, text)]) is not { } known) return null;
        return recent = known;
    }

    private static int PlaceOf(int length, int first, int middle, int last) => (length + (first * 5) + (middle * 17) + (last * 67)) % Places;

    /// <summary>An exercise by what the plan calls it. An id that the catalogue does not know is a name like any other: the caller may use ids of another catalogue.</summary>
    public CompiledExercise Named(string? exercise, string? name, ExerciseHints? hints, bool loaded)
    {
        var key = (exercise, name, hints, loaded);
        if (_named.TryGetValue(key, out var known)) return known;
        if (_named.Count == MostNames) _named.Clear();
        var first = string.IsNullOrWhiteSpace(exercise) ? name ?? "" : exercise;
        var inVest = Vests.AreNamedIn(exercise) || Vests.AreNamedIn(name);
        var resolved = rules.Resolve(first, hints, loaded, first, inVest);
        if (resolved.Exercise is null && name is not null && name != first)
            resolved = rules.Resolve(name, hints, loaded, first, inVest) is { Kind: not ResolutionKind.Unknown } better ? better : resolved;
        _named.Add(key, resolved);
        return resolved;
    }

    /// <summary>Whether any set states a load outside the body.</summary>
    public static bool StateLoad(ValueList<SetDetail> details)
    {
        foreach (var set in details)
            if (set.LoadKilograms > 0 || set.PercentOneRepetitionMaximum > 0) return true;
        return false;
    }
}
