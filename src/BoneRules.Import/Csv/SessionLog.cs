namespace BoneRules.Import.Csv;

/// <summary>A session that grows while its rows are read.</summary>
internal sealed class SessionLog(LogSet first, int order)
{
    private readonly List<ExerciseLog> _exercises = [];
    private readonly NoteList _notes = new();

    public DateTime Start => first.Start;

    /// <summary>Its place among the sessions of the file.</summary>
    public int Order => order;

    public bool HasSets => _exercises.Exists(static exercise => exercise.HasSets);

    /// <summary>Adds a set or note, and says whether that made one more prescription.</summary>
    public bool Add(LogSet set, LogRow row)
    {
        _notes.Add(set.WorkoutNotes);
        if (_exercises.Count == 0 || !_exercises[^1].Takes(set)) _exercises.Add(new ExerciseLog(set.Exercise, set.Category));
        var exercise = _exercises[^1];
        var isNew = set.Set is not null && !exercise.HasSets;
        exercise.Add(set, row);
        return isNew;
    }

    public PlanSession Make() => new()
    {
        Name = first.Workout.Length > 0 ? first.Workout : null,
        Date = DateOnly.FromDateTime(Start),
        Notes = _notes.Text,
        Prescriptions = _exercises.Where(static exercise => exercise.HasSets).Select(static exercise => exercise.Make()).ToValueList(),
    };
}
