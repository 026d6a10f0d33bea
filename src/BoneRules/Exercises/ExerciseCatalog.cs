using BoneRules.Naming;

namespace BoneRules;

/// <summary>The exercises that the library knows, and how names are recognised.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ExerciseCatalog
{
    private readonly CatalogEntry[] _entries;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _placesByText;
    private readonly Lazy<IReadOnlyList<Exercise>> _exercises;
    // Plans that name exercises by their ids never need it, and it is most of the work of starting up.
    private readonly Lazy<NameIndex> _names;

    internal ExerciseCatalog(IReadOnlyList<Exercise> exercises) : this([.. exercises.Select(static exercise => new CatalogEntry(exercise))], () => exercises) { }

    private ExerciseCatalog(CatalogEntry[] entries, Func<IReadOnlyList<Exercise>> exercises)
    {
        _entries = entries;
        // Freezing it would cost more at the start than it saves later.
        _places = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (var place = 0; place < entries.Length; place++)
            if (!_places.TryAdd(entries[place].Id, place)) throw new InvalidDataException($"Two exercises have the id {entries[place].Id}.");
        _placesByText = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        _exercises = new Lazy<IReadOnlyList<Exercise>>(exercises);
        _names = new Lazy<NameIndex>(() => new NameIndex(Exercises));
    }

    /// <summary>The catalogue that comes with the library.</summary>
    public static ExerciseCatalog Default { get; } = OfTables();

    /// <summary>All exercises, in the order of their ids.</summary>
    public IReadOnlyList<Exercise> Exercises => _exercises.Value;

    /// <summary>How many exercises there are.</summary>
    internal int Count => _entries.Length;

    /// <summary>The exercise with an id, or <see langword="null"/>.</summary>
    public Exercise? Find(string id) => PlaceOf(id) is { } place ? At(place) : null;

    /// <summary>The place of the exercise with an id, from 0: whoever keeps something for each exercise keeps it there.</summary>
    internal int? PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : null;

    /// <inheritdoc cref="PlaceOf(string)"/>
    internal int? PlaceOf(ReadOnlySpan<char> id) => _placesByText.TryGetValue(id, out var place) ? place : null;

    /// <summary>The exercise at a place.</summary>
    internal Exercise At(int place) => _entries[place].Exercise;

    /// <summary>The catalogue of the tables, read anew.</summary>
    internal static ExerciseCatalog OfTables()
    {
        var entries = CatalogFamilies.Entries();
        return new(entries, () => [.. entries.OrderBy(static entry => entry.Id, StringComparer.Ordinal).Select(static entry => entry.Exercise)]);
    }

    /// <summary>This catalogue with exercises of one's own beside it.</summary>
    /// <exception cref="ArgumentException">An exercise is the same as one that there is not, or has the id or a name of another; the message names it.</exception>
    public ExerciseCatalog With(ValueList<CustomExercise> exercises)
    {
        ArgumentNullException.ThrowIfNull(exercises);
        return exercises.Count == 0 ? this : new ExerciseCatalog([.. Exercises, .. CustomExercises.Of(exercises, this)]);
    }

    /// <summary>Recognises an exercise by its name, with the help of what else the source says.</summary>
    /// <remarks>
    /// By id, name, other name, and the same words in another order; failing that, what words and hints tell about the movement is inferred.
    /// No word that changes a movement is dropped or added. Depends on nothing but its arguments and the catalogue.
    /// </remarks>
    /// <param name="name">The name, as the source writes it.</param>
    /// <param name="hints">What else the source says of the exercise.</param>
    /// <param name="loaded">Whether the source states a load outside the body: a few bare names then mean another exercise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ExerciseResolution Resolve(string name, ExerciseHints? hints = null, bool loaded = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name) is { } exercise ? ExerciseResolver.Known(exercise, ResolutionKind.Exact) : ExerciseResolver.Resolve(ExerciseName.Read(name), hints, loaded, _names.Value);
    }
}
