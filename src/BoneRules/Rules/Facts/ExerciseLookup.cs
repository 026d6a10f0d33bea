namespace BoneRules.Rules;

/// <summary>Finds what is meant by the names that no id of the catalogue is, each once.</summary>
/// <remarks>Not thread-safe. One that serves many plans forgets all when it has learnt too much.</remarks>
internal sealed class ExerciseLookup(CompiledRules rules)
{
    private const int MostNames = 20_000;
    private readonly Dictionary<(string?, string?, ExerciseHints?, bool), CompiledExercise> _named = [];

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
