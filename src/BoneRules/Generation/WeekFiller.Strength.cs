using BoneRules.Rules;

namespace BoneRules.Generation;

internal sealed partial class WeekFiller
{
    internal const int ForEachNewMuscle = 14;
    internal const int MostStrengthADay = 8;

    private IEnumerable<DayDraft> StrengthDays => _days.Where(static day => day.HasStrength);

    /// <summary>Every strength day has an exercise, and the week reaches every muscle group that the rules name, with as few exercises as can be.</summary>
    private void CoverMuscles()
    {
        foreach (var day in StrengthDays) TryAddStrength(day, day.Muscles, mustCover: false);
        while (StrengthDays.OrderByDescending(static day => day.Left).FirstOrDefault() is { } roomiest && TryAddStrength(roomiest, Trained, mustCover: true)) { }
        foreach (var goal in _goals.Muscles.Where(goal => goal.MustDays > 0 && (goal.Subject.Muscles & Trained) == 0))
            Note(goal, SlotRole.Strength, goal.Subject.Muscles, $"work for {goal.Subject.Muscles.ToString().ToLowerInvariant()}", 1);
    }

    private MuscleGroups Trained => _days.Aggregate(MuscleGroups.None, static (muscles, day) => muscles | day.Muscles);

    /// <summary>Adds the exercise that reaches the most groups that are not trained yet, the better founded and less used one first.</summary>
    private bool TryAddStrength(DayDraft day, MuscleGroups trained, bool mustCover)
    {
        Candidate? best = null;
        var worth = int.MinValue;
        foreach (var candidate in _candidates.Of(SlotRole.Strength))
        {
            var fresh = _goals.Muscles.Count(goal => (goal.Subject.Muscles & trained) == 0 && (goal.Subject.Muscles & candidate.Exercise.Muscles) != 0);
            if ((mustCover && fresh == 0) || day.Has(candidate.Id) || !day.Fits(Slot.SecondsOf(candidate, candidate.Start))) continue;
            if ((fresh * ForEachNewMuscle) - _picker.CostOf(candidate) <= worth) continue;
            (best, worth) = (candidate, (fresh * ForEachNewMuscle) - _picker.CostOf(candidate));
        }
        if (best is null) return false;
        day.Add(best, best.Start);
        _picker.Use(best);
        return true;
    }

    private void AddImpacts()
    {
        if (_impacts is null || _goals.DaysOf(SessionMeasure.Impacts) is not { } goal) return;
        var done = 0;
        foreach (var day in InOrderOfNeed(strengthFirst: true))
        {
            if (done >= goal.Days) break;
            if (!day.HasStrength && day.GentleWeeks >= _request.Weeks) continue;
            if ((_impacts.IsSteady && done % 2 == 0 && TryAddMixedImpacts(day)) || TryAddImpacts(day, _impacts.At(1), _impacts.At(_request.Weeks))) done++;
        }
        if (_impacts.At(_request.Weeks) < _impacts.Target) _shortfalls.Add(new Shortfall(goal.Rule, $"impacts are built up week by week; a longer plan comes to {_impacts.Target} a day"));
        else NoteDays(goal, SlotRole.Impact, done, "of impacts");
    }

    private bool TryAddImpacts(DayDraft day, int first, int last)
    {
        var pick = _picker.Pick(SlotRole.Impact, day, candidate => !(candidate.Row?.IsOwn ?? false) && day.Fits(TimeModel.SecondsOf(_impacts!.Prescribe(candidate, last))));
        if (pick is null) return false;
        day.Add(pick, _impacts!.Prescribe(pick, first), TimeModel.SecondsOf(_impacts.Prescribe(pick, last)));
        _picker.Use(pick);
        return true;
    }

    /// <summary>An exercise that a table doses by itself, and another one for what is left of the day's impacts.</summary>
    private bool TryAddMixedImpacts(DayDraft day)
    {
        var own = _picker.Pick(SlotRole.Impact, day, candidate => candidate.Row is { IsOwn: true } && ContactsOf(candidate) < _impacts!.Target);
        if (own is null) return false;
        var dose = own.Start with { Repetitions = own.TopRepetitions };
        var rest = _impacts!.Target - ContactsOf(own);
        var other = _picker.Pick(SlotRole.Impact, day, candidate => candidate.Row is not { IsOwn: true }
            && day.Cost(TimeModel.SecondsOf(dose)) + TimeModel.SecondsToChange + TimeModel.SecondsOf(_impacts.Prescribe(candidate, rest)) <= day.Left);
        if (other is null) return false;
        day.Add(own, dose);
        day.Add(other, _impacts.Prescribe(other, rest));
        _picker.Use(own);
        _picker.Use(other);
        return true;
    }

    private static int ContactsOf(Candidate own) =>
        (int)(own.Start.Sets!.Value.Min * own.TopRepetitions * own.Exercise.Movement.ContactsPerRepetition!.Value * (own.Start.PerSide == true ? 2 : 1));
}
