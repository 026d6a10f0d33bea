namespace BoneRules.Rules;

/// <summary>When a session is: by week and, where the plan is dated, by day.</summary>
internal readonly record struct Moment(int Week, int Day);

/// <summary>What a load is held against.</summary>
internal readonly record struct LoadReference(int Prescription, double Load, int? Repetitions, double? EarlierWeeksLoad, bool AfterBreak);

/// <summary>The heaviest load of each week or, where the plan is dated, of each day, and the most repetitions at it.</summary>
internal sealed class LoadHistory
{
    private const int WindowWeeks = 4;
    private const int WindowDays = 28;
    private readonly List<(Moment Moment, int Prescription, double Load, int? Repetitions)> _loads = [];

    public bool IsEmpty => _loads.Count == 0;

    /// <summary>The heaviest prescription of the session in hand, which is not of the past yet; −1 for none.</summary>
    public int InHand { get; set; } = -1;

    /// <summary>Forgets the loads and keeps the room.</summary>
    public void Clear()
    {
        _loads.Clear();
        InHand = -1;
    }

    public void Add(Moment moment, int prescription, double load, int? repetitions)
    {
        if (_loads.Count == 0 || _loads[^1] is var last && last.Moment != moment) _loads.Add((moment, prescription, load, repetitions));
        else if (load > last.Load) _loads[^1] = (moment, prescription, load, repetitions);
        else if (load == last.Load) _loads[^1] = (moment, prescription, load, Most(last.Repetitions, repetitions));
    }

    public LoadReference? ReferenceAt(Moment now, bool dated, bool onlyEarlierWeeks = false)
    {
        LoadReference? best = null;
        double? earlier = null;
        for (var i = _loads.Count - 1; i >= 0; i--)
        {
            var (moment, prescription, load, repetitions) = _loads[i];
            if (onlyEarlierWeeks && moment.Week >= now.Week) continue;
            var recent = dated ? now.Day - moment.Day <= WindowDays : now.Week - moment.Week <= WindowWeeks;
            if (!recent) return best ?? new LoadReference(prescription, load, repetitions, load, AfterBreak: true);
            if (moment.Week < now.Week) earlier = earlier > load ? earlier : load;
            if (best is not { } known || load > known.Load) best = new LoadReference(prescription, load, repetitions, earlier, AfterBreak: false);
            else if (load == known.Load) best = known with { Repetitions = Most(known.Repetitions, repetitions) };
            best = best.Value with { EarlierWeeksLoad = earlier };
        }
        return best;
    }

    private static int? Most(int? left, int? right) => left is null || right > left ? right ?? left : left;
}
