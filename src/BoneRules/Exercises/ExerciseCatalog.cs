using System.Collections.Frozen;
using BoneRules.Naming;

namespace BoneRules;

/// <summary>The exercises that the library knows, and how names are recognised.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ExerciseCatalog
{
    private readonly FrozenDictionary<string, Exercise> _byId;
    // Plans that name exercises by their ids never need it, and it is most of the work of starting up.
    private readonly Lazy<NameIndex> _names;

    internal ExerciseCatalog(IReadOnlyList<Exercise> exercises)
    {
        Exercises = exercises;
        var byId = new Dictionary<string, Exercise>(exercises.Count, StringComparer.Ordinal);
        foreach (var exercise in exercises)
            if (!byId.TryAdd(exercise.Id, exercise)) throw new InvalidDataException($"Two exercises have the id {exercise.Id}.");
        _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);
        _names = new Lazy<NameIndex>(() => new NameIndex(exercises));
    }

    /// <summary>The catalogue that comes with the library.</summary>
    public static ExerciseCatalog Default { get; } = new(CatalogFamilies.Read());

    /// <summary>All exercises, in the order of their ids.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>The exercise with an id, or <see langword="null"/>.</summary>
    public Exercise? Find(string id) => _byId.GetValueOrDefault(id);

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
