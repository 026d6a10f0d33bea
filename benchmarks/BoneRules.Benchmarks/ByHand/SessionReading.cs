using System.Numerics;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>What a session adds up to, read prescription by prescription.</summary>
internal ref struct SessionReading
{
    private bool _hasLoad, _hasWarmUp, _hasCoolDown, _easedAfterLoad;

    public double Impacts { get; private set; }
    public double ImpactMinutes { get; private set; }
    public bool HasResistance { get; private set; }
    public bool IsDemanding { get; private set; }
    public bool HasBalance { get; private set; }
    public bool HasExtension { get; private set; }

    public readonly bool LacksWarmUpOrCoolDown => _hasLoad && !(_hasWarmUp && (_hasCoolDown || _easedAfterLoad));

    public void Add(ExercisePrescription p, Exercise exercise, CountRange sets)
    {
        var movement = exercise.Movement;
        HasExtension |= movement.SpinalExtension > SpinalExtension.None;
        HasBalance |= exercise.Pillar == ExercisePillar.Balance;
        if (exercise.Pillar == ExercisePillar.Resistance)
        {
            HasResistance = true;
            IsDemanding |= !exercise.DailyStrength;
        }
        if (movement.Impact >= ImpactLevel.Moderate)
        {
            Impacts += ContactsOf(p, movement, sets);
            if (movement.Continuous == true) ImpactMinutes += MinutesOf(p, sets);
        }
        ReadPhase(p, exercise);
    }

    /// <summary>The days that a session is on, and how many; no days where the plan leaves them open.</summary>
    public static (byte Days, int Times) DaysOf(PlanSession session)
    {
        var days = 0;
        foreach (var day in session.Days ?? []) days |= 1 << (int)day;
        foreach (var number in session.DayNumbers ?? []) days |= 1 << (number - 1);
        if (session.TimesPerWeek == 7) days = 0b111_1111;
        return ((byte)days, days == 0 ? session.TimesPerWeek ?? 1 : BitOperations.PopCount((uint)days));
    }

    private void ReadPhase(ExercisePrescription p, Exercise exercise)
    {
        var (easy, stretch) = (Movements.IsEasyAerobic(exercise), Movements.IsStretch(exercise));
        _hasWarmUp |= p.Phase == SessionPhase.WarmUp || (easy && !_hasLoad);
        _hasCoolDown |= p.Phase == SessionPhase.CoolDown;
        if (Loads.IsStated(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum) || (p.LoadKilograms is null && exercise.Movement.Resistance >= Resistance.Band))
            (_hasLoad, _easedAfterLoad) = (true, false);
        else if (_hasLoad) _easedAfterLoad |= easy || stretch;
    }

    private static double ContactsOf(ExercisePrescription p, Movement movement, CountRange sets)
    {
        var sides = p.PerSide == true ? 2 : 1;
        if (p.Impacts is { } stated) return stated * sides;
        if (movement.Continuous != false || p.Repetitions is not { } repetitions) return 0;
        return (double)sets.Min * repetitions.Min * (movement.ContactsPerRepetition ?? 0) * sides;
    }

    private static double MinutesOf(ExercisePrescription p, CountRange sets)
    {
        var seconds = p.DurationSeconds?.Min ?? p.HoldSeconds?.Min * (p.Repetitions?.Min ?? 1) ?? 0;
        return seconds * sets.Min * (p.PerSide == true ? 2 : 1) / 60;
    }
}
