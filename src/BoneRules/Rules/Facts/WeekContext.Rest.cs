namespace BoneRules.Rules;

public readonly ref partial struct WeekContext
{
    private const int MostDaysApart = 4;
    private const int Sunday = 6;

    /// <summary>Whether the week has something on two days in a row; unknown where days are open.</summary>
    /// <remarks>A repeated week meets itself again: its Sunday is next to its Monday.</remarks>
    public Truth OnConsecutiveDays(SessionTraits traits)
    {
        if ((Traits & traits) == 0) return false;
        byte mask = 0;
        var (times, open) = (0, false);
        foreach (ref readonly var session in _sessions)
        {
            if ((session.Traits & traits) == 0) continue;
            mask |= session.Days;
            times += session.Times;
            open |= !session.IsPlaced;
        }
        var dayBefore = mask >> 1 | (_row.Repeat > 1 ? mask << Sunday : 0);
        if ((mask & dayBefore) != 0) return true;
        // No five days of a week keep a day between them, wherever they fall.
        if (times > MostDaysApart && DaysWith(traits).Lowest > MostDaysApart) return true;
        return open && times > 1 ? Truth.Unknown : Truth.False;
    }

    /// <summary>Whether the same muscle groups have demanding resistance work on two days in a row; unknown where days are open.</summary>
    /// <remarks>A Sunday is next to the Monday of the week that follows; a repeated week meets itself again.</remarks>
    public Truth SameMusclesOnConsecutiveDays()
    {
        if (!Traits.Has(SessionTraits.DemandingResistance)) return false;
        Span<MuscleGroups> muscles = stackalloc MuscleGroups[7];
        var sessions = 0;
        var open = false;
        foreach (ref readonly var session in _sessions)
        {
            if ((session.Traits & SessionTraits.DemandingResistance) == 0) continue;
            sessions += session.Times;
            open |= !session.IsPlaced;
            for (var day = 0; day < 7; day++)
                if ((session.Days >> day & 1) != 0) muscles[day] |= session.ResistanceMuscles;
        }
        for (var day = 0; day < 6; day++)
            if ((muscles[day] & muscles[day + 1]) != 0) return true;
        var nextMonday = (_row.Repeat > 1 ? muscles[0] : MuscleGroups.None) | MondayMusclesAfter(_index);
        if ((muscles[Sunday] & nextMonday) != 0 || (sessions > MostDaysApart && AnyMusclesOnTooManyDays())) return true;
        return open && sessions > 1 ? Truth.Unknown : Truth.False;
    }

    /// <summary>No five days of a week keep a day between them, wherever they fall.</summary>
    private bool AnyMusclesOnTooManyDays()
    {
        for (var group = MuscleGroups.Legs; group <= MuscleGroups.Trunk; group = (MuscleGroups)((int)group << 1))
        {
            var days = new DayCount();
            foreach (ref readonly var session in _sessions)
                if ((session.Traits & SessionTraits.DemandingResistance) != 0 && (session.ResistanceMuscles & group) != 0) days.Add(session);
            if (days.Total.Lowest > MostDaysApart) return true;
        }
        return false;
    }

    private MuscleGroups MondayMusclesAfter(int week)
    {
        var muscles = MuscleGroups.None;
        if (week + 1 >= _plan.Weeks.Length) return muscles;
        foreach (ref readonly var session in _plan.SessionsOf(_plan.Weeks[week + 1]))
            if ((session.Traits & SessionTraits.DemandingResistance) != 0 && (session.Days & 1) != 0) muscles |= session.ResistanceMuscles;
        return muscles;
    }
}
