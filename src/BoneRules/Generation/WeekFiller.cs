using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Fills the sessions of a week: first what a warning would follow without, then what time allows.</summary>
internal sealed partial class WeekFiller
{
    internal const string SideStepping = "side-stepping";
    internal const int WeeksOfStillBalance = 4;
    internal const double EveningSeconds = 1200;
    internal const int ShortSession = 15, MiddleSession = 25, LongSession = 45;
    internal const double ShortWarmUp = 120, WarmUp = 180, LongWarmUp = 300;
    private readonly CandidateSet _candidates;
    private readonly WeekGoals _goals;
    private readonly GenerationRequest _request;
    private readonly ExercisePicker _picker;
    private readonly ImpactSchedule? _impacts;
    private readonly StartingPoint _start;
    private readonly DayDraft[] _days;
    private readonly DayDraft[] _evenings;
    private readonly List<Shortfall> _shortfalls = [];

    public WeekFiller(CandidateSet candidates, WeekGoals goals, GenerationRequest request, ImpactSchedule? impacts, StartingPoint start)
    {
        (_candidates, _goals, _request, _impacts, _start) = (candidates, goals, request, impacts, start);
        var days = TrainingDays.Of(request);
        var strength = candidates.Of(SlotRole.Strength).Count == 0 ? [] : TrainingDays.Apart(days, StrengthDaysWanted);
        DayDraft Draft(int day, bool hasStrength, PartOfDay? part) =>
            new(day, request.MinutesPerSession * 60.0) { HasStrength = hasStrength, GentleWeeks = start.GentleWeeks, PartOfDay = part };
        var twice = request.SessionsPerDay > 1;
        _days = [.. days.Select(day => Draft(day, strength.Contains(day), twice ? PartOfDay.Morning : null))];
        _evenings = twice ? [.. days.Select(day => Draft(day, hasStrength: false, PartOfDay.Evening))] : [];
        _picker = new ExercisePicker(candidates, days.Length * request.SessionsPerDay);
        NoteDays(_goals.Of(SessionTraits.Resistance), SlotRole.Strength, strength.Length, "of strength work that is not next to another");
    }

    public IReadOnlyList<Shortfall> Shortfalls => _shortfalls;

    public DayDraft[] Fill()
    {
        foreach (var day in _days) AddWarmUp(day);
        CoverMuscles();
        AddBalance();
        AddImpacts();
        AddExtension();
        AddEveningMovement();
        AddLowImpactMinutes(_goals.DaysOf(SessionMeasure.LowImpactMinutes)?.MustDays ?? 0);
        foreach (var day in InOrderOfNeed(strengthFirst: true)) AddStretch(day);
        Grow();
        foreach (var day in _days) AddNextStepOfBalance(day);
        return [.. _days.Concat(_evenings).OrderBy(static day => day.Day).ThenBy(static day => day.PartOfDay)];
    }

    /// <summary>Two strength days are enough for everybody; more would take their time from the other pillars.</summary>
    private int StrengthDaysWanted => (int)Math.Max(1, _goals.Of(SessionTraits.Resistance)?.Days ?? 2);

    private IEnumerable<DayDraft> InOrderOfNeed(bool strengthFirst) => _days.OrderBy(day => day.HasStrength == strengthFirst ? 0 : 1).ThenBy(static day => day.Day);

    private double LowImpactNeed(DayDraft day) =>
        _goals.DaysOf(SessionMeasure.LowImpactMinutes) is { } goal ? Math.Max(0, (goal.Subject.PerDay * 60) - day.LowImpactSeconds - EveningOf(day)) : 0;

    private double EveningOf(DayDraft day) => Array.Find(_evenings, evening => evening.Day == day.Day)?.LowImpactSeconds ?? 0;

    private void AddWarmUp(DayDraft day)
    {
        // A day of walking alone is its own warm-up.
        if (!day.HasStrength && LowImpactNeed(day) > 0) return;
        var seconds = _request.MinutesPerSession switch { < ShortSession => ShortWarmUp, < MiddleSession => WarmUp, _ => LongWarmUp };
        TryAdd(SlotRole.WarmUp, day, candidate => candidate.Start with { DurationSeconds = seconds });
    }

    private void AddBalance()
    {
        var goal = _goals.Of(SessionTraits.Balance) ?? _goals.Of(ExercisePillar.Balance);
        if (goal is null) return;
        var done = 0;
        foreach (var day in InOrderOfNeed(strengthFirst: false))
        {
            if (done >= goal.Days) return;
            if (TryAddBalanceForMinutes(day) || TryAddDrill(day, static candidate => candidate.Start) || TryAdd(SlotRole.Balance, day, static candidate => candidate.Start)) done++;
        }
        NoteDays(goal, SlotRole.Balance, done, "of balance work");
    }

    /// <summary>Tai chi and the like are balance work and minutes on the feet at once.</summary>
    private bool TryAddBalanceForMinutes(DayDraft day)
    {
        var need = LowImpactNeed(day);
        if (day.HasStrength || need <= 0) return false;
        var seconds = day.Fits(need + TimeModel.SecondsToChange) ? need / 2 : need;
        return TryAdd(SlotRole.Balance, day, candidate =>
            candidate.IsElastic && candidate.Exercise.Movement.WeightBearing == true && candidate.LeastSeconds <= seconds && seconds <= candidate.MostSeconds
                ? candidate.Start with { DurationSeconds = seconds }
                : null);
    }

    /// <summary>Every second drill of the week is one of steps in several directions, as long as there is none.</summary>
    private bool TryAddDrill(DayDraft day, Func<Candidate, ExercisePrescription?> prescribe)
    {
        var steps = _days.Any(static other => other.Slots.Any(static slot => slot.Role == SlotRole.Balance && IsStepping(slot.Candidate.Exercise)));
        var drills = _days.Any(static other => other.Has(SlotRole.Balance));
        return (drills && !steps && TryAdd(SlotRole.Balance, day, candidate => candidate.IsElastic || !IsStepping(candidate.Exercise) ? null : prescribe(candidate)))
            || TryAdd(SlotRole.Balance, day, candidate => candidate.IsElastic ? null : prescribe(candidate));
    }

    /// <summary>Side-stepping and what the catalogue builds on it.</summary>
    private static bool IsStepping(Exercise exercise) => exercise.Id == SideStepping || exercise.Regressions.AsSpan().Contains(SideStepping);

    /// <summary>Still first, moving later: a drill of each day gives way to the next one of the catalogue that asks for more.</summary>
    private void AddNextStepOfBalance(DayDraft day)
    {
        if (_request.Weeks <= WeeksOfStillBalance) return;
        foreach (var slot in day.Slots)
        {
            if (slot.Role != SlotRole.Balance || slot.Candidate.IsElastic || slot.FromWeek > 1) continue;
            foreach (var id in slot.Candidate.Exercise.Progressions)
            {
                if (_candidates.Find(id, SlotRole.Balance) is not { IsElastic: false } harder || day.Has(id) || IsLess(harder, slot.Candidate)) continue;
                if (Slot.SecondsOf(harder, harder.Start) > slot.Seconds) continue;
                slot.StepUp(harder, WeeksOfStillBalance);
                return;
            }
        }
    }

    private static bool IsLess(Candidate harder, Candidate easier) => harder.Exercise.Movement.BalanceDemand < easier.Exercise.Movement.BalanceDemand;

    private void AddEveningMovement()
    {
        foreach (var evening in _evenings)
        {
            var seconds = Math.Min(_request.MinutesPerSession * 60.0, Math.Max(EveningSeconds, LowImpactNeed(evening)));
            if (!TryAddWalk(evening, seconds)) TryAdd(SlotRole.Balance, evening, candidate =>
                candidate.LeastSeconds <= seconds && seconds <= candidate.MostSeconds ? candidate.Start with { DurationSeconds = seconds } : null);
        }
    }

    private void AddExtension()
    {
        if (_goals.Of(SessionTraits.SpinalExtension) is not { } goal) return;
        var done = 0;
        foreach (var day in InOrderOfNeed(strengthFirst: true))
            if (done < Math.Max(1, goal.Days) && TryAdd(SlotRole.Extension, day, static candidate => candidate.Start)) done++;
        NoteDays(goal, SlotRole.Extension, done, "of spinal extension");
    }

    private void AddLowImpactMinutes(double days)
    {
        if (_goals.DaysOf(SessionMeasure.LowImpactMinutes) is not { } goal) return;
        var done = 0;
        foreach (var day in InOrderOfNeed(strengthFirst: false))
            if (done < days && (LowImpactNeed(day) == 0 || TryAddWalk(day, LowImpactNeed(day)))) done++;
        if (days == goal.MustDays) NoteDays(goal, SlotRole.Walk, done, "with 20 minutes on the feet");
    }

    private bool TryAddWalk(DayDraft day, double seconds) => TryAdd(SlotRole.Walk, day, candidate =>
        Math.Max(seconds, candidate.LeastSeconds) is var length && length <= candidate.MostSeconds ? candidate.Start with { DurationSeconds = length } : null);

    private bool AddStretch(DayDraft day) => TryAdd(SlotRole.Stretch, day, static candidate => candidate.Start);

    /// <summary>Adds the best candidate of a role that fits the day as prescribed.</summary>
    private bool TryAdd(SlotRole role, DayDraft day, Func<Candidate, ExercisePrescription?> prescribe)
    {
        var pick = _picker.Pick(role, day, candidate => prescribe(candidate) is { } prescription && day.Fits(Slot.SecondsOf(candidate, prescription)));
        if (pick is null) return false;
        day.Add(pick, prescribe(pick)!);
        _picker.Use(pick);
        return true;
    }
}
