namespace BoneRules;

/// <summary>The exercises that the library knows, and how names are recognised.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ExerciseCatalog
{
    /// <summary>The catalogue that comes with the library.</summary>
    public static ExerciseCatalog Default { get; } = new([]);

    internal ExerciseCatalog(IReadOnlyList<Exercise> exercises) => Exercises = exercises;

    /// <summary>All exercises, in the order of their ids.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>The exercise with an id, or <see langword="null"/>.</summary>
    public Exercise? Find(string id) => Exercises.FirstOrDefault(exercise => exercise.Id == id);

    /// <summary>Recognises an exercise by its name, with the help of what else the source says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ExerciseResolution Resolve(string name, ExerciseHints? hints = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name) is { } exercise
            ? new ExerciseResolution { Kind = ResolutionKind.Exact, Exercise = exercise, Movement = exercise.Movement, Pillar = exercise.Pillar }
            : new ExerciseResolution { Kind = ResolutionKind.Unknown, Movement = Movement.Unknown };
    }
}
