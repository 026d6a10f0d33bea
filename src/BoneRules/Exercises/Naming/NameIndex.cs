namespace BoneRules.Naming;

/// <summary>The names of a catalogue, ready for looking up: in the order of their words, and as bags of words.</summary>
internal sealed class NameIndex
{
    /// <summary>By words in order; a name that two exercises share stands for neither.</summary>
    private readonly Dictionary<string, NamedExercise> _byName;

    /// <summary>By words in any order; a bag that two exercises share stands for neither.</summary>
    private readonly Dictionary<string, NamedExercise> _byBag;

    private readonly Lazy<NameSuggestions> _suggestions;

    /// <summary>The names that count where a load is stated; they go before all others.</summary>
    private readonly NameIndex? _whereLoaded;

    public NameIndex(IReadOnlyList<Exercise> exercises) : this(exercises, NamesOf) =>
        _whereLoaded = new NameIndex(exercises, static exercise => exercise.LoadedAliases.Select(static name => (name, ResolutionKind.Alias)));

    private NameIndex(IReadOnlyList<Exercise> exercises, Func<Exercise, IEnumerable<(string Name, ResolutionKind Kind)>> namesOf)
    {
        var names = new Dictionary<string, NamedExercise>(exercises.Count * 8, StringComparer.Ordinal);
        var bags = new Dictionary<string, NamedExercise>(exercises.Count * 8, StringComparer.Ordinal);
        var read = new List<(ExerciseName, string)>(exercises.Count * 8);
        foreach (var exercise in exercises)
        {
            foreach (var (text, kind) in namesOf(exercise))
            {
                var name = ExerciseName.Read(text);
                if (name.Words.Count == 0 || name.IsCut) continue;
                Enter(names, name.Key, new NamedExercise(exercise, kind));
                Enter(bags, name.Bag(), new NamedExercise(exercise, ResolutionKind.Alias));
                read.Add((name, exercise.Id));
            }
        }
        // Freezing them would cost more at the start than it saves later.
        (_byName, _byBag) = (names, bags);
        _suggestions = new Lazy<NameSuggestions>(() => new NameSuggestions(read));
    }

    /// <summary>The names that count where a load is stated.</summary>
    public NameIndex WhereLoaded => _whereLoaded!;

    /// <summary>The exercise that bears a name, in this order of words.</summary>
    public NamedExercise ByName(string key) => _byName.GetValueOrDefault(key);

    /// <summary>The only exercise of which a name consists of just these words.</summary>
    public NamedExercise ByBag(string bag) => _byBag.GetValueOrDefault(bag);

    /// <summary>Exercises whose names look alike, nearest first; good for asking back, never for deciding.</summary>
    public ValueList<string> Suggest(ExerciseName name) => _suggestions.Value.For(name);

    private static IEnumerable<(string Name, ResolutionKind Kind)> NamesOf(Exercise exercise) =>
    [
        (exercise.Name, ResolutionKind.Exact),
        (exercise.Id, ResolutionKind.Exact),
        .. exercise.Aliases.Select(static alias => (alias, ResolutionKind.Alias)),
    ];

    private static void Enter(Dictionary<string, NamedExercise> entries, string key, NamedExercise named)
    {
        if (!entries.TryGetValue(key, out var other)) entries.Add(key, named);
        else if (other.Exercise?.Id != named.Exercise?.Id) entries[key] = default;
    }
}

/// <summary>An exercise and how its name was found; <see langword="default"/> for none, or for more than one.</summary>
internal readonly record struct NamedExercise(Exercise? Exercise, ResolutionKind Kind);
