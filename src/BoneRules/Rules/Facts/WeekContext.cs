using System.Numerics;

namespace BoneRules.Rules;

/// <summary>A week of a plan, for a person.</summary>
/// <remarks>A plan may leave open on which days a session falls. Counts of days then have a lowest and a highest possibility.</remarks>
public readonly ref partial struct WeekContext
{
    private readonly ref readonly WeekRow _row;
    private readonly PreparedPlan _plan;
    private readonly ReadOnlySpan<SessionRow> _sessions;
    private readonly int _index;

    internal WeekContext(PreparedPlan plan, int index, Assessment person)
    {
        _row = ref plan.Weeks[index];
        _sessions = plan.SessionsOf(_row);
        (_plan, _index, Person) = (plan, index, person);
    }

    /// <summary>The person.</summary>
    public Assessment Person { get; }

    /// <summary>The template that the plan follows, if it names one.</summary>
    public PlanTemplate? Template => _plan.Template;

    /// <summary>The first week of the plan that it stands for, from 1.</summary>
    public int FirstWeek => _row.FirstWeek;

    /// <summary>The last week of the plan that it stands for.</summary>
    public int LastWeek => _row.LastWeek;

    /// <summary>Weeks of training when the week is over, the person's own before the plan included.</summary>
    public int TrainingWeeks => (Person.Client.TrainingWeeks ?? 0) + _row.LastWeek;

    /// <summary>Whether it begins in the first weeks of training; a beginner whose weeks are not known starts with the plan.</summary>
    public bool IsAmongFirst(int trainingWeeks) => Person.Client.TrainingWeeks is { } before
        ? before + FirstWeek <= trainingWeeks
        : Person.Client.TrainingExperience == TrainingExperience.Beginner && FirstWeek <= trainingWeeks;

    /// <summary>What the sessions of the week have, together.</summary>
    public SessionTraits Traits => _row.Traits;

    /// <summary>The pillars of the week.</summary>
    public Pillars Pillars => _row.Pillars;

    /// <summary>On how many days the week has something.</summary>
    public Amount DaysWith(SessionTraits traits)
    {
        var days = new DayCount();
        foreach (ref readonly var session in _sessions)
            if ((session.Traits & traits) != 0) days.Add(session);
        return days.Total;
    }

    /// <summary>On how many days the week has a pillar; exercises that are not recognised may be of it.</summary>
    public Amount DaysWith(Pillars pillars)
    {
        var certain = new DayCount();
        var possible = new DayCount();
        foreach (ref readonly var session in _sessions)
        {
            var has = (session.Pillars & pillars) != 0;
            if (has) certain.Add(session);
            if (has || (session.Traits & SessionTraits.Unknown) != 0) possible.Add(session);
        }
        return new Amount(certain.Total.Lowest, possible.Total.Highest);
    }

    /// <summary>On how many days there are at least so many sessions.</summary>
    public Amount DaysWithSessions(int count)
    {
        var (days, open) = (0, false);
        foreach (ref readonly var session in _sessions) open |= !session.IsPlaced;
        for (var day = 0; day < 7; day++)
        {
            var onDay = 0;
            foreach (ref readonly var session in _sessions)
                if ((session.Days >> day & 1) != 0 && session.PrescriptionCount > 0) onDay++;
            if (onDay >= count) days++;
        }
        return new Amount(days, open ? 7 : days);
    }

    /// <summary>On which days the week has something, Monday the lowest bit; <see langword="null"/> where the plan leaves days open.</summary>
    public byte? DayMaskWith(SessionTraits traits)
    {
        byte mask = 0;
        foreach (ref readonly var session in _sessions)
        {
            if ((session.Traits & traits) == 0) continue;
            if (!session.IsPlaced) return null;
            mask |= session.Days;
        }
        return mask;
    }

    /// <summary>The sum over the week.</summary>
    public double Total(SessionMeasure measure) => _plan.TotalOf(_index, measure);

    /// <summary>The sum on a day, from 0 for Monday, of the sessions whose days are named.</summary>
    public double OnDay(int day, SessionMeasure measure)
    {
        var total = 0.0;
        foreach (ref readonly var session in _sessions)
            if ((session.Days >> day & 1) != 0) total += PreparedPlan.MeasureOf(session, measure);
        return total;
    }

    /// <summary>Whether it is the first week of the plan that has something of a measure.</summary>
    public bool IsFirstWith(SessionMeasure measure)
    {
        for (var week = 0; week < _index; week++)
            if (_plan.TotalOf(week, measure) > 0) return false;
        return Total(measure) > 0;
    }

    /// <summary>The most on any one day that is certain.</summary>
    public double MostOnOneDay(SessionMeasure measure)
    {
        Span<double> days = stackalloc double[7];
        var most = 0.0;
        foreach (ref readonly var session in _sessions)
        {
            var amount = PreparedPlan.MeasureOf(session, measure);
            AddTo(days, session.Days, amount);
            most = Math.Max(most, amount);
        }
        foreach (var amount in days) most = Math.Max(most, amount);
        return most;
    }

    /// <summary>On how many days a measure reaches a threshold, or another measure its own.</summary>
    public Amount DaysReaching(SessionMeasure measure, double threshold, SessionMeasure orMeasure, double orThreshold) => Reaching(measure, threshold, orMeasure, orThreshold);

    /// <summary>On how many days a measure reaches a threshold.</summary>
    public Amount DaysReaching(SessionMeasure measure, double threshold) => Reaching(measure, threshold, null, double.PositiveInfinity);

    private Amount Reaching(SessionMeasure measure, double threshold, SessionMeasure? orMeasure, double orThreshold)
    {
        Span<double> firstDays = stackalloc double[7], secondDays = stackalloc double[7];
        double firstTotal = 0, secondTotal = 0;
        int unplacedMost = 0, unplacedReaching = 0, unplacedTouching = 0;
        foreach (ref readonly var session in _sessions)
        {
            var (first, second) = (PreparedPlan.MeasureOf(session, measure), orMeasure is { } other ? PreparedPlan.MeasureOf(session, other) : 0);
            if (first == 0 && second == 0) continue;
            AddTo(firstDays, session.Days, first);
            AddTo(secondDays, session.Days, second);
            (firstTotal, secondTotal) = (firstTotal + (first * session.Times), secondTotal + (second * session.Times));
            if (session.IsPlaced) continue;
            if (first >= threshold || second >= orThreshold)
            {
                unplacedMost = Math.Max(unplacedMost, session.Times);
                unplacedReaching += session.Times;
            }
            else unplacedTouching += session.Times;
        }
        if (firstTotal == 0 && secondTotal == 0) return 0;
        int reached = 0, touched = 0;
        for (var day = 0; day < 7; day++)
        {
            if (firstDays[day] >= threshold || secondDays[day] >= orThreshold) reached++;
            else if (firstDays[day] > 0 || secondDays[day] > 0) touched++;
        }
        var lowest = Math.Max(reached, unplacedMost);
        // Sessions without a day may fall on one day and reach the threshold together, but not on more days than the total allows.
        var together = unplacedTouching == 0 ? 0 : touched + unplacedTouching;
        var byTotal = Math.Floor(firstTotal / threshold) + Math.Floor(secondTotal / orThreshold);
        var highest = Math.Min(7, reached + unplacedReaching + Math.Min(together, byTotal));
        return new Amount(lowest, Math.Max(lowest, highest));
    }

    /// <summary>Adds an amount to each of the days.</summary>
    private static void AddTo(Span<double> days, byte mask, double amount)
    {
        if (amount == 0) return;
        for (var rest = (uint)mask; rest != 0; rest &= rest - 1) days[BitOperations.TrailingZeroCount(rest)] += amount;
    }

    private ref struct DayCount
    {
        private byte _placed;
        private int _unplacedMost, _unplaced;

        public void Add(in SessionRow session)
        {
            _placed |= session.Days;
            if (session.IsPlaced) return;
            _unplacedMost = Math.Max(_unplacedMost, session.Times);
            _unplaced += session.Times;
        }

        public readonly Amount Total
        {
            get
            {
                var placed = BitOperations.PopCount(_placed);
                return new Amount(Math.Max(placed, _unplacedMost), Math.Min(7, placed + _unplaced));
            }
        }
    }
}
