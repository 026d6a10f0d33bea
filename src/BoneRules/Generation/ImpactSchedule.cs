using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Impacts a day, week by week: from where beginners start up to the dose, and the dose at once for whoever has trained past the build-up.</summary>
internal sealed class ImpactSchedule
{
    internal const int LeastStep = 5;
    internal const int MostStep = 20;
    internal const int MostInASet = 25;
    private readonly int _start, _step, _target;

    public ImpactSchedule(WeekGoal goal, int trainedWeeks, bool begins)
    {
        _target = (int)goal.Subject.PerDay;
        _start = goal.Subject.BuildUpFrom is { } from && (begins || trainedWeeks < ImpactDose.BuildUpWeeks) ? (int)from : _target;
        var weeks = Math.Max(1, ImpactDose.BuildUpWeeks - trainedWeeks);
        _step = Math.Clamp((_target - _start + weeks - 1) / weeks, LeastStep, MostStep);
    }

    public bool IsSteady => _start == _target;

    public int Target => _target;

    /// <summary>Impacts on a day of the week, from 1.</summary>
    public int At(int week) => Math.Min(_target, _start + (_step * (week - 1)));

    /// <summary>A prescription of so many contacts, in sets that are not too long.</summary>
    public ExercisePrescription Prescribe(Candidate candidate, int contacts)
    {
        var each = candidate.Exercise.Movement.ContactsPerRepetition!.Value * (candidate.Start.PerSide == true ? 2 : 1);
        var repetitions = contacts / each;
        var whole = (int)(contacts == _target ? Math.Ceiling(repetitions) : Math.Max(1, Math.Floor(repetitions)));
        var sets = (whole + MostInASet - 1) / MostInASet;
        return candidate.Start with { Sets = sets, Repetitions = contacts == _target ? (whole + sets - 1) / sets : whole / sets };
    }
}
