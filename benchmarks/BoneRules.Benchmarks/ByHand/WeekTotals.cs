using System.Numerics;
using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>What the sessions of a week add up to, day by day. One is used again for every week.</summary>
internal sealed class WeekTotals
{
    private readonly double[] _impacts = new double[7], _minutes = new double[7];
    private double _mostInSession, _allImpacts, _allMinutes;
    private int _openMost, _openReaching, _openTouching;
    private Days _resistance, _demanding, _balance;

    public void Clear()
    {
        Array.Clear(_impacts);
        Array.Clear(_minutes);
        (_mostInSession, _allImpacts, _allMinutes) = (0, 0, 0);
        (_openMost, _openReaching, _openTouching) = (0, 0, 0);
        (_resistance, _demanding, _balance) = (default, default, default);
    }

    public void Add(byte days, int times, double impacts, double minutes, bool hasResistance, bool isDemanding, bool hasBalance)
    {
        _mostInSession = Math.Max(_mostInSession, impacts);
        _allImpacts += impacts * times;
        _allMinutes += minutes * times;
        if (days == 0) AddOpen(times, impacts, minutes);
        else if (impacts > 0 || minutes > 0)
        {
            for (var day = 0; day < 7; day++)
            {
                if ((days >> day & 1) == 0) continue;
                _impacts[day] += impacts;
                _minutes[day] += minutes;
            }
        }
        if (hasResistance) _resistance.Add(days, times);
        if (isDemanding) _demanding.Add(days, times);
        if (hasBalance) _balance.Add(days, times);
    }

    private void AddOpen(int times, double impacts, double minutes)
    {
        if (impacts >= 50 || minutes >= 10)
        {
            _openMost = Math.Max(_openMost, times);
            _openReaching += times;
        }
        else if (impacts > 0 || minutes > 0) _openTouching += times;
    }

    public void Judge(PersonGrades grades, int trainingWeeks, int week, List<Matter> found)
    {
        if (ImpactDays(grades, trainingWeeks) is var impactDays and not Severity.None) found.Add(At(week, "BR2002", impactDays));
        if (TooManyImpacts(grades) is var impacts and not Severity.None) found.Add(At(week, "BR2005", impacts));
        if (ResistanceDays(grades) is var resistance and not Severity.None) found.Add(At(week, "BR3012", resistance));
        if (BalanceDays() is var balance and not Severity.None) found.Add(At(week, "BR4001", balance));
    }

    public Severity ImpactDays(PersonGrades grades, int trainingWeeks) =>
        !grades.MayAimAtImpacts || DaysReachingDose() >= 4 ? Severity.None : trainingWeeks > 8 ? Severity.Warning : Severity.Info;

    public Severity TooManyImpacts(PersonGrades grades)
    {
        if (!grades.MayHaveOsteopenia) return Severity.None;
        var most = _mostInSession;
        foreach (var impacts in _impacts) most = Math.Max(most, impacts);
        return most > 100 ? Severity.Warning : Severity.None;
    }

    public Severity ResistanceDays(PersonGrades grades)
    {
        var most = _resistance.Most;
        if (most == 0) return Severity.None;
        if (most < 2) return Severity.Warning;
        if (_demanding.Fewest > 3) return grades.MayHaveOsteoporosis ? Severity.Warning : Severity.Info;
        return Severity.None;
    }

    public Severity BalanceDays() => _balance.Most is > 0 and < 3 ? Severity.Warning : Severity.None;

    /// <summary>The most days that can reach 50 impacts, or ten minutes at that level.</summary>
    private double DaysReachingDose()
    {
        int reached = 0, touched = 0;
        for (var day = 0; day < 7; day++)
        {
            if (_impacts[day] >= 50 || _minutes[day] >= 10) reached++;
            else if (_impacts[day] > 0 || _minutes[day] > 0) touched++;
        }
        var fewest = Math.Max(reached, _openMost);
        double together = _openTouching == 0 ? 0 : touched + _openTouching;
        var byTotal = Math.Floor(_allImpacts / 50) + Math.Floor(_allMinutes / 10);
        return Math.Max(fewest, Math.Min(7, reached + _openReaching + Math.Min(together, byTotal)));
    }

    private static Matter At(int week, string rule, Severity severity) => new(rule, Scope.Week, week, severity, severity);

    private struct Days
    {
        private byte _placed;
        private int _openMost, _open;

        public void Add(byte days, int times)
        {
            _placed |= days;
            if (days != 0) return;
            _openMost = Math.Max(_openMost, times);
            _open += times;
        }

        public readonly int Fewest => Math.Max(BitOperations.PopCount(_placed), _openMost);

        public readonly int Most => Math.Min(7, BitOperations.PopCount(_placed) + _open);
    }
}
