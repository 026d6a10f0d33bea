namespace BoneRules.Benchmarks.ByHand;

/// <summary>The heaviest load of each week, and the most repetitions at it.</summary>
internal sealed class LoadHistory
{
    private const int WindowWeeks = 4;
    private readonly List<(int Week, WorkingLoad Working, int? Top)> _weeks = [];

    public void Add(int week, WorkingLoad load)
    {
        var top = load.Repetitions?.Top;
        if (_weeks.Count == 0 || _weeks[^1].Week != week) _weeks.Add((week, load, top));
        else if (load.Load > _weeks[^1].Working.Load) _weeks[^1] = (week, load, top);
        else if (load.Load == _weeks[^1].Working.Load) _weeks[^1] = (week, load, Most(_weeks[^1].Top, top));
    }

    public LoadReference? ReferenceAt(int week, bool onlyEarlierWeeks)
    {
        LoadReference? best = null;
        double? earlier = null;
        for (var i = _weeks.Count - 1; i >= 0; i--)
        {
            var (when, working, top) = _weeks[i];
            if (onlyEarlierWeeks && when >= week) continue;
            if (week - when > WindowWeeks) return best is { } found ? found with { WeeksLoad = earlier ?? found.Load } : new LoadReference(working, working.Load, top, AfterBreak: true);
            if (when < week && !(earlier > working.Load)) earlier = working.Load;
            if (best is not { } known || working.Load > known.Load) best = new LoadReference(working, 0, top, AfterBreak: false);
            else if (working.Load == known.Load) best = known with { TopRepetitions = Most(known.TopRepetitions, top) };
        }
        return best is { } heaviest ? heaviest with { WeeksLoad = earlier ?? heaviest.Load } : null;
    }

    private static int? Most(int? left, int? right) => left is null || right > left ? right ?? left : left;
}
