using System.Diagnostics;

namespace BoneRules.Benchmarks;

/// <summary>One way of doing something, and the nanoseconds that it took in each round. Ways that are compared take turns, so that they meet the same machine.</summary>
/// <remarks>Counted is the time that the process spends on a processor, collecting garbage included: it does not grow while other work has the machine. What uses
/// several threads to be done sooner is measured by the clock on the wall.</remarks>
internal sealed class Timed(Action run, bool byWall = false)
{
    private readonly List<double> _nanoseconds = [];
    private int _times = 1;

    public bool IsByWall => byWall;

    /// <summary>Warms up, and finds how often to run it in a round.</summary>
    public void Calibrate(double warmUpMilliseconds, double millisecondsEach)
    {
        var start = Now;
        var (runs, spent) = (0, TimeSpan.Zero);
        while (spent.TotalMilliseconds < warmUpMilliseconds)
        {
            run();
            runs++;
            spent = Now - start;
        }
        _times = Math.Max(1, (int)(runs * millisecondsEach / spent.TotalMilliseconds));
    }

    public void Measure()
    {
        var start = Now;
        for (var i = 0; i < _times; i++) run();
        _nanoseconds.Add((Now - start).TotalNanoseconds / _times);
    }

    private TimeSpan Now => byWall ? Stopwatch.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;

    public double Median => MedianOf([.. _nanoseconds]);

    /// <summary>The median of the ratios of the rounds.</summary>
    public double RatioTo(Timed other) => MedianOf([.. _nanoseconds.Zip(other._nanoseconds, static (mine, others) => mine / others)]);

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
