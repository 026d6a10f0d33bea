using FsCheck;
using FsCheck.Fluent;

namespace BoneRules.Tests.Properties;

/// <summary>Draws values one after the other: the same seed, the same values. Keeps generators of large records readable.</summary>
public sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>An arbitrary value that is built with dice, and what it may shrink to.</summary>
    public static Arbitrary<T> Arbitrary<T>(Func<Dice, T> build, Func<T, IEnumerable<T>> shrink) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => build(new Dice(seed))), shrink);

    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public int Whole(int min, int max) => _random.Next(min, max + 1);

    /// <summary>A multiple of <paramref name="step"/> from <paramref name="min"/> to <paramref name="max"/>.</summary>
    public double Number(double min, double max, double step = 0.5) =>
        Math.Round(min + (step * Whole(0, (int)((max - min) / step))), 4);

    /// <summary>True this many times in a hundred.</summary>
    public bool Chance(int percent) => Whole(1, 100) <= percent;

    public T Of<T>(params ReadOnlySpan<T> values) => values[Whole(0, values.Length - 1)];

    public T Any<T>() where T : struct, Enum => Of<T>(Enum.GetValues<T>());

    /// <summary>A value, or null the other times.</summary>
    public T? Maybe<T>(int percent, Func<T> draw) where T : struct => Chance(percent) ? draw() : null;

    /// <summary>A value, or null the other times.</summary>
    public T? MaybeOf<T>(int percent, Func<T> draw) where T : class => Chance(percent) ? draw() : null;

    public ValueList<T> List<T>(int min, int max, Func<T> draw) =>
        Enumerable.Range(0, Whole(min, max)).Select(_ => draw()).ToValueList();

    /// <summary>Distinct values in the order of <paramref name="values"/>.</summary>
    public ValueList<T> Some<T>(int min, int max, params ReadOnlySpan<T> values)
    {
        var all = values.ToArray();
        var chosen = Enumerable.Range(0, all.Length).OrderBy(_ => _random.Next()).Take(Whole(min, max)).Order();
        return chosen.Select(i => all[i]).ToValueList();
    }

    /// <summary>A day up to <paramref name="last"/>, as much of it as a person may remember.</summary>
    public PartialDate Date(DateOnly first, DateOnly last)
    {
        var date = first.AddDays(Whole(0, last.DayNumber - first.DayNumber));
        return Whole(1, 10) switch
        {
            1 => new PartialDate(date.Year),
            2 => new PartialDate(date.Year, date.Month),
            _ => date,
        };
    }
}
