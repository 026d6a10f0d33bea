using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>On which days what is trained. Monday is 0; a Sunday is next to a Monday.</summary>
internal static class TrainingDays
{
    internal const int DaysOfWeek = 7;

    /// <summary>Spread over the week where the request names none.</summary>
    private static readonly int[][] Spread = [[0], [0, 3], [0, 2, 4], [0, 1, 3, 5], [0, 1, 2, 4, 5], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6]];

    public static int[] Of(GenerationRequest request) => request.Days is { } named
        ? [.. named.Select(static day => (int)day).Distinct().Order()]
        : Spread[request.DaysPerWeek - 1];

    /// <summary>As many of the days as wanted, no two of them next to each other, as far apart as they can be; fewer where there is no room.</summary>
    public static int[] Apart(int[] days, int wanted)
    {
        int[] best = [];
        var bestGap = 0;
        for (var mask = 1; mask < 1 << days.Length; mask++)
        {
            int[] chosen = [.. days.Where((_, i) => (mask >> i & 1) != 0)];
            if (chosen.Length > wanted || chosen.Length < best.Length) continue;
            var gap = SmallestGap(chosen);
            if (gap < 2 || (chosen.Length == best.Length && gap <= bestGap)) continue;
            (best, bestGap) = (chosen, gap);
        }
        return best;
    }

    private static int SmallestGap(int[] days)
    {
        var gap = DaysOfWeek;
        for (var i = 0; i < days.Length; i++)
        {
            var next = days[(i + 1) % days.Length];
            if (days.Length > 1) gap = Math.Min(gap, ((next - days[i]) + DaysOfWeek) % DaysOfWeek);
        }
        return gap;
    }
}
