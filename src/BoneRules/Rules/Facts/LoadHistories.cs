namespace BoneRules.Rules;

/// <summary>The histories of a plan: one for each exercise under loads that are stated alike, in any session, and one for it in the sessions of each name.</summary>
/// <remarks>Histories are used again for the next plan.</remarks>
internal sealed class LoadHistories
{
    private readonly Dictionary<Key, LoadHistory> _histories = [];
    private readonly Dictionary<string, CompiledExercise> _uncatalogued = new(StringComparer.Ordinal);
    private readonly List<LoadHistory> _made = [];

    /// <summary>The history of an exercise, in any session or in those of a name.</summary>
    public LoadHistory Of(CompiledExercise exercise, LoadBasis basis, string? session = null)
    {
        var key = new Key(KeyOf(exercise), basis, session);
        if (!_histories.TryGetValue(key, out var history)) _histories.Add(key, history = Next());
        return history;
    }

    public void Clear()
    {
        _histories.Clear();
        _uncatalogued.Clear();
    }

    private LoadHistory Next()
    {
        if (_histories.Count == _made.Count) _made.Add(new LoadHistory());
        var history = _made[_histories.Count];
        history.Clear();
        return history;
    }

    /// <summary>The exercise; where the catalogue does not know it, the first one of the same name.</summary>
    private CompiledExercise KeyOf(CompiledExercise exercise)
    {
        if (exercise.UncataloguedName is not { } name) return exercise;
        if (!_uncatalogued.TryGetValue(name, out var known)) _uncatalogued.Add(name, known = exercise);
        return known;
    }

    private readonly record struct Key(CompiledExercise Exercise, LoadBasis Basis, string? Session);
}
