using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>An exercise with the doses that are recommended for it: its own, and those of its pillar.</summary>
internal sealed record KnownExercise(Exercise Exercise, DoseRow[] Own, DoseRow[] General)
{
    public bool NeedsVest { get; } = Exercise.Equipment.Contains("vest");

    /// <summary>Every exercise by its id, with the doses that apply to a person.</summary>
    public static Dictionary<string, KnownExercise> AllFor(Assessment person)
    {
        var rows = DoseTables.All.Where(row => row.ForWhom(person).MayBeTrue).ToArray();
        var general = rows.Where(static row => row.Pillar is not null).GroupBy(static row => row.Pillar!.Value).ToDictionary(static group => group.Key, static group => group.ToArray());
        return ExerciseCatalog.Default.Exercises.ToDictionary(
            static exercise => exercise.Id,
            exercise => new KnownExercise(
                exercise, rows.Where(row => row.Exercises.AsSpan().Contains(exercise.Id)).ToArray(), general.GetValueOrDefault(exercise.Pillar) ?? []),
            StringComparer.Ordinal);
    }

    /// <summary>Inside any one row is right; inside a general row alone, where the exercise has its own, is told as info.</summary>
    public Severity JudgeDose(CountRange sets, CountRange? repetitions, MeasureRange? seconds, CountRange? flights, PlanTemplate? template, int trainingWeeks)
    {
        bool isOwn = false, isGeneral = false, insideGeneral = false;
        foreach (var row in Own)
        {
            if (!Applies(row, template, trainingWeeks) || !SpeaksOf(row, repetitions, seconds, flights)) continue;
            if (IsInside(row, sets, repetitions, seconds, flights)) return Severity.None;
            isOwn = true;
        }
        foreach (var row in General)
        {
            if (!Applies(row, template, trainingWeeks) || !SpeaksOf(row, repetitions, seconds, flights)) continue;
            isGeneral = true;
            if (!IsInside(row, sets, repetitions, seconds, flights)) continue;
            if (row.Template is not null || !isOwn) return Severity.None;
            insideGeneral = true;
        }
        if (insideGeneral) return Severity.Info;
        return isOwn || isGeneral ? Severity.Warning : Severity.None;
    }

    private static bool Applies(DoseRow row, PlanTemplate? template, int trainingWeeks) =>
        (row.Template is null || row.Template == template) && !(row.FirstTrainingWeeks < trainingWeeks);

    private static bool SpeaksOf(DoseRow row, CountRange? repetitions, MeasureRange? seconds, CountRange? flights)
    {
        if (repetitions is not null) return row.Repetitions is not null;
        if (seconds is not null) return row.Seconds is not null;
        return flights is not null && row.Flights is not null;
    }

    private static bool IsInside(DoseRow row, CountRange sets, CountRange? repetitions, MeasureRange? seconds, CountRange? flights)
    {
        if (row.Sets is { } allowedSets && (sets.Min < allowedSets.Min || sets.Top > allowedSets.Max)) return false;
        if (repetitions is { } count && row.Repetitions is { } allowed) return count.Min >= allowed.Min && !(count.Top > allowed.Max);
        if (seconds is { } time && row.Seconds is { } allowedTime) return time.Min >= allowedTime.Min && !(time.Top > allowedTime.Max);
        return flights is { } stairs && row.Flights is { } allowedStairs && stairs.Min >= allowedStairs.Min && !(stairs.Top > allowedStairs.Max);
    }
}
