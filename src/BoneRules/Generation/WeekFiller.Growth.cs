using BoneRules.Rules;

namespace BoneRules.Generation;

internal sealed partial class WeekFiller
{
    internal const int EnoughSets = 2, FewStrength = 3, SeveralStrength = 4, ManyStrength = 6;
    internal const double MostBalanceSeconds = 900;

    /// <summary>Uses the time that is left: what the rules have notes on first, and a walk last.</summary>
    private void Grow()
    {
        AddLowImpactMinutes(_goals.DaysOf(SessionMeasure.LowImpactMinutes)?.Days ?? 0);
        foreach (var day in StrengthDays) RaiseSets(day);
        foreach (var day in _days)
        {
            if (!day.Has(SlotRole.Extension) && _goals.Of(SessionTraits.SpinalExtension) is not null) TryAdd(SlotRole.Extension, day, Fresh);
            if (!day.Has(SlotRole.Balance)) TryAddDrill(day, Fresh);
        }
        foreach (var day in StrengthDays)
        {
            while (StrengthOn(day) < MostStrengthADay && LacksMuscles(day) && TryAddStrength(day, day.Muscles, mustCover: true)) { }
            while (StrengthOn(day) < EnoughStrength && TryAddStrength(day, day.Muscles, mustCover: false)) { }
            RaiseSets(day);
        }
        foreach (var day in _days)
        {
            TryAddDrill(day, Fresh);
            TryAdd(SlotRole.Stretch, day, Fresh);
            FillWithBalance(day);
            FillWithWalk(day);
        }
    }

    /// <summary>Exercises on a strength day, by its length: two days then come to the five, or ten, that the rules ask of the week.</summary>
    private int EnoughStrength => _request.MinutesPerSession switch { < MiddleSession => FewStrength, < LongSession => SeveralStrength, _ => ManyStrength };

    /// <summary>What is not owed is added only while it stays a change.</summary>
    private ExercisePrescription? Fresh(Candidate candidate) => _picker.FillsHalf(candidate) ? null : candidate.Start;

    private static int StrengthOn(DayDraft day) => day.Slots.Count(static slot => slot.Role == SlotRole.Strength);

    private bool LacksMuscles(DayDraft day) => _goals.Muscles.Any(goal => (goal.Subject.Muscles & day.Muscles) == 0);

    /// <summary>A beginner stays at the low end of each dose.</summary>
    private void RaiseSets(DayDraft day)
    {
        if (_start.IsBeginner) return;
        foreach (var slot in day.Slots)
            if (slot.Role is SlotRole.Strength && slot.First.Sets is { } sets && sets.Top < Math.Min(EnoughSets, slot.Candidate.MostSets))
                day.TryChange(slot, slot.First with { Sets = sets.Top + 1 });
    }

    /// <summary>Where the week wants more minutes of balance than it has, slow forms take up the time.</summary>
    private void FillWithBalance(DayDraft day)
    {
        if (_goals.TotalOf(SessionMeasure.BalanceMinutes) is not { } goal || BalanceMinutes >= goal.Days) return;
        var seconds = Math.Min(MostBalanceSeconds, WholeMinutes(day.Left / 2));
        TryAdd(SlotRole.Balance, day, candidate => candidate.IsElastic && !_picker.FillsHalf(candidate) && candidate.LeastSeconds <= seconds && seconds <= candidate.MostSeconds
            ? candidate.Start with { DurationSeconds = seconds }
            : null);
    }

    private double BalanceMinutes => _days.Sum(static day => day.Slots.Where(static slot => slot.Role == SlotRole.Balance).Sum(static slot => slot.Seconds)) / 60;

    private void FillWithWalk(DayDraft day)
    {
        var seconds = WholeMinutes(day.Left - TimeModel.SecondsToChange);
        TryAdd(SlotRole.Walk, day, candidate => Math.Min(seconds, candidate.MostSeconds) is var length && length >= candidate.LeastSeconds
            ? candidate.Start with { DurationSeconds = length }
            : null);
    }

    private static double WholeMinutes(double seconds) => Math.Floor(seconds / 60) * 60;
}
