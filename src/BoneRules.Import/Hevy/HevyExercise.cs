using BoneRules.Import.Json;

namespace BoneRules.Import.Hevy;

/// <summary>Reads an exercise of a routine with its sets.</summary>
internal static class HevyExercise
{
    public static ExercisePrescription Read(SourceValue exercise, ImportOptions options)
    {
        exercise.Filed("index", "exercise_template_id");
        var sets = new List<SetDetail>();
        var distances = new List<double?>();
        foreach (var set in exercise.Objects("sets"))
        {
            if (sets.Count == SetList.MostSets) set.NotUnderstood($"more than {SetList.MostSets} sets");
            else
            {
                sets.Add(Set(set));
                distances.Add(set.Number("distance_meters", 0, ValueReading.MostMetres));
            }
        }
        if (sets.Count == 0) exercise.Problem("an exercise without sets");
        return new ExercisePrescription
        {
            Name = Name(exercise, options),
            RestSeconds = exercise.Number("rest_seconds", 0, ValueReading.MostSeconds) is { } rest ? new MeasureRange(rest) : null,
            DistanceMetres = Distance(distances, exercise),
            Notes = Notes(exercise),
            Source = new PrescriptionSource
            {
                Line = exercise.Line, Column = exercise.Column, Text = exercise.Path, Unit = sets.Exists(static set => set.LoadKilograms is not null) ? UnitBasis.Stated : null,
            },
        }.WithSets(sets);
    }

    /// <summary>The title; without one, what the caller knows the template by.</summary>
    private static string Name(SourceValue exercise, ImportOptions options)
    {
        if (exercise.Words("title", ImportedLineKind.Understood) is { } title) return title;
        if (exercise.Words("exercise_template_id", ImportedLineKind.Understood) is not { } template)
        {
            exercise.Problem("an exercise without a title");
            return "Hevy exercise without a title";
        }
        if (options.ExerciseNames?.TryGetValue(template, out var name) == true && !string.IsNullOrWhiteSpace(name)) return name;
        exercise["exercise_template_id"]!.Problem("an id that no title explains: the exercise is unknown");
        return $"Hevy exercise {template}";
    }

    private static SetDetail Set(SourceValue set)
    {
        set.Filed("index");
        if (set["custom_metric"] is { IsEmpty: false } metric) metric.NotUnderstood("a measure of the user's own, whose unit does not stand there");
        return new SetDetail
        {
            Type = Type(set),
            Repetitions = Repetitions(set),
            LoadKilograms = set.Number("weight_kg", 0, ValueReading.MostKilograms),
            DurationSeconds = set.Number("duration_seconds", 0, ValueReading.MostSeconds) is { } seconds ? new MeasureRange(seconds) : null,
            Effort = set.Number("rpe", 0, 10) is { } rpe ? new Effort { Scale = EffortScale.Rpe10, Value = rpe } : null,
        };
    }

    private static SetType? Type(SourceValue set)
    {
        switch (set.Words("type", ImportedLineKind.Understood))
        {
            case null or "normal": return null;
            case "warmup": return SetType.WarmUp;
            case "dropset": return SetType.Drop;
            case "failure": return SetType.Failure;
            default:
                set["type"]!.NotUnderstood("a kind of set that is not known; it counts as a working set");
                return null;
        }
    }

    private static CountRange? Repetitions(SourceValue set)
    {
        var exactly = set.Count("reps");
        var range = set.Object("rep_range")?.Counts("start", "end");
        if (range is not { } stated) return exactly;
        if (exactly < stated.Min || exactly > stated.Top) set["reps"]!.NotUnderstood($"outside the range that stands beside it, {stated}");
        return stated;
    }

    /// <summary>A plan holds one distance for all sets.</summary>
    private static MeasureRange? Distance(List<double?> distances, SourceValue exercise)
    {
        var known = distances.OfType<double>().ToList();
        if (known.Count == 0) return null;
        if (known.Count < distances.Count || known.Exists(distance => distance != known[0])) exercise.Problem("sets differ in distance; the plan holds the range");
        return new MeasureRange(known.Min(), known.Max());
    }

    private static string? Notes(SourceValue exercise)
    {
        var superset = exercise["superset_id"] is { IsEmpty: false } ? "superset_id" : "supersets_id";
        var notes = exercise.Note("notes");
        if (exercise[superset] is not { IsEmpty: false } value) return notes;
        if (value.Kind is not (ValueKind.Number or ValueKind.Text))
        {
            value.NotUnderstood("a number was expected");
            return notes;
        }
        value.Is(ImportedLineKind.Understood);
        return notes is null ? $"superset {value.Literal}" : $"superset {value.Literal}; {notes}";
    }
}
