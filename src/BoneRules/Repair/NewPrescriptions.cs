using BoneRules.Rules;

namespace BoneRules;

/// <summary>Prescribes exercises that a plan does not have yet: doses from the rows that apply to the person, support where they ask for it.</summary>
internal sealed class NewPrescriptions(BoundRules bound, CompiledRules rules)
{
    // Where the sources leave a dose open: choices of this library, at the low end of what the articles show.
    private const double OpenMinutesInSeconds = 600;
    private const double OpenHoldInSeconds = 30;
    private const int OpenRepetitions = 8;
    private const int OpenSets = 2;

    /// <summary>An exercise with its dose, without support and at a countertop or chair; what is sure to be safe is for the rules to say.</summary>
    public IEnumerable<ExercisePrescription> Of(Exercise exercise, PlanTemplate? template, int trainingWeeks)
    {
        var prescription = Dose(exercise, template, trainingWeeks) with { Exercise = exercise.Id, PerSide = exercise.Movement.Unilateral == true ? true : null };
        yield return prescription;
        yield return prescription with { Support = Support.Countertop };
        yield return prescription with { Support = Support.Chair };
    }

    private ExercisePrescription Dose(Exercise exercise, PlanTemplate? template, int trainingWeeks)
    {
        var row = Row(exercise, template, trainingWeeks);
        var timed = exercise.Movement.Continuous == true;
        var dose = new ExercisePrescription { Sets = Of(row?.Sets) };
        if (row?.Seconds is { } seconds) return dose with { DurationSeconds = seconds.Min > 0 ? seconds : Open(timed), Sets = dose.Sets ?? (timed || seconds.Min > 0 ? null : OpenSets) };
        if (row?.Repetitions is { } repetitions) return dose with { Repetitions = repetitions is { Min: > 1, Max: not null } ? repetitions : Open(repetitions), Sets = dose.Sets ?? (row.IsOwn ? null : OpenSets) };
        return dose with { DurationSeconds = Open(timed), Sets = dose.Sets ?? (timed ? null : OpenSets) };
    }

    /// <summary>The exercise's own row where a table names it, else the pillar's first; rows of time for what is done for time.</summary>
    private DoseRow? Row(Exercise exercise, PlanTemplate? template, int trainingWeeks)
    {
        DoseRow? general = null;
        var timed = exercise.Movement.Continuous == true || exercise.Movement.BalanceDemand == BalanceDemand.ReducedBase;
        foreach (var rule in rules.Doses)
        {
            foreach (var row in rule.Rows)
            {
                if (!row.ForWhom(bound.Person).IsTrue || row.FirstTrainingWeeks < trainingWeeks || (row.Template is { } own && own != template)) continue;
                if (row.IsOwn && (row.Exercises.AsSpan().Contains(exercise.Id) || (exercise.SameAs is { } same && row.Exercises.AsSpan().Contains(same)))) return row;
                if (row.Pillar == exercise.Pillar && (row.Seconds is not null) == timed) general ??= row;
            }
        }
        return general;
    }

    private static CountRange? Of(CountRange? sets) => sets is { } range ? range.Min > 1 ? range.Min : Math.Min(OpenSets, range.Max ?? OpenSets) : null;

    private static MeasureRange Open(bool timed) => timed ? OpenMinutesInSeconds : OpenHoldInSeconds;

    private static CountRange Open(CountRange bounds) => bounds.Max is { } max ? Math.Min(OpenRepetitions, max) : Math.Max(OpenRepetitions, bounds.Min);
}
