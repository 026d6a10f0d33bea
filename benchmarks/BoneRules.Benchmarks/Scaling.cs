using System.Globalization;
using BoneRules.Rules;

namespace BoneRules.Benchmarks;

/// <summary>What a check costs as plans, rules, catalogue and cores grow: printed, and drawn where a folder is named.</summary>
internal static class Scaling
{
    private const int Rounds = 7;
    private static readonly int[] _threads = [1, 2], _weeks = [1, 2, 4, 8, 16, 26, 52, 104], _rules = [10, 30, 100, 300, 1_000], _sizes = [100, 1_000, 10_000];

    public static void Print(TextWriter output, string? folder)
    {
        output.WriteLine("series\tx\tmicroseconds");
        Draw(output, folder, "weeks", "weeks of the plan", "microseconds a check, whole set", [Measure("from objects", Weeks(prepared: false)), Measure("on rows", Weeks(prepared: true))]);
        Draw(output, folder, "rules", "rules", "microseconds a check of 12 weeks, on rows", [Measure("rules that don't apply", Rules(apply: false)), Measure("rules that apply and find nothing", Rules(apply: true))]);
        Draw(output, folder, "catalogue", "exercises of the catalogue", "microseconds a check of 12 weeks, from objects", [Measure("check", Catalogues())]);
        var lines = BulkRatios.LinesOf(MixedCorpus.Lines(200));
        Draw(output, folder, "cores", "threads", "milliseconds a batch of 4,000 lines", [Measure("batch", [.. _threads.Select(threads => (threads, (Action)(() => BulkRatios.CheckLong(lines, BulkRatios.LongStream, threads))))], 1_000, byWall: true)]);
    }

    private static (int, Action)[] Weeks(bool prepared)
    {
        var bound = ThirtyRules.WholeSet.Bind(Assessment.Assess(BenchmarkPlans.Client));
        var sink = new FindingSink();
        return [.. _weeks.Select(weeks =>
        {
            var plan = BenchmarkPlans.Clean(weeks);
            var rows = ThirtyRules.WholeSet.Prepare(plan);
            return (weeks, (Action)(() =>
            {
                sink.Clear();
                bound.Judge(prepared ? rows : ThirtyRules.WholeSet.Prepare(plan), sink);
            }));
        })];
    }

    /// <summary>Copies of one contraindication: of a movement that the plan has, where the case never holds, or of one that no exercise has.</summary>
    private static (int, Action)[] Rules(bool apply) => [.. _rules.Select(count =>
    {
        var one = (Contraindication)RuleSet.Recommended.Find("BR1001")!;
        var rules = Enumerable.Range(0, count).Select(i => (Rule)(one with
        {
            Descriptor = one.Descriptor with { Id = string.Create(CultureInfo.InvariantCulture, $"S{i}") },
            Movement = apply ? static _ => Truth.True : static _ => Truth.False,
            Cases = apply ? [new SeverityCase("never", static (in PrescriptionContext _) => Truth.False, SeverityTable.Everybody(Severity.Warning))] : one.Cases,
        })).ToValueList();
        return (count, Check(new RuleSet("synthetic", "1", rules).Compile(ExerciseCatalog.Default), BenchmarkPlans.Clean(12), onRows: true));
    })];

    /// <summary>The exercises of the plan, and as many others as the size asks for.</summary>
    private static (int, Action)[] Catalogues() => [.. _sizes.Select(size =>
    {
        var plan = BenchmarkPlans.Clean(12);
        var used = plan.Weeks.SelectMany(static week => week.Sessions).SelectMany(static session => session.Prescriptions).Select(static p => p.Exercise!).Distinct().Select(static id => ExerciseCatalog.Default.Find(id)!).ToList();
        var others = Enumerable.Range(0, size - used.Count).Select(i => used[i % used.Count] with { Id = $"other-{i}", Name = $"Other {i}", Aliases = [] });
        return (size, Check(RuleSet.Recommended.Compile(new ExerciseCatalog([.. used, .. others])), plan, onRows: false));
    })];

    private static Action Check(CompiledRules rules, ExercisePlan plan, bool onRows)
    {
        var bound = rules.Bind(Assessment.Assess(BenchmarkPlans.Client));
        var rows = rules.Prepare(plan);
        var sink = new FindingSink();
        return () =>
        {
            sink.Clear();
            bound.Judge(onRows ? rows : rules.Prepare(plan), sink);
        };
    }

    private static Series Measure(string name, (int X, Action Run)[] points, double divisor = 1, bool byWall = false)
    {
        var timed = Array.ConvertAll(points, point => new Timed(point.Run, byWall));
        foreach (var run in timed) run.Calibrate(300, 20);
        for (var round = 0; round < Rounds; round++)
            foreach (var run in timed) run.Measure();
        return new Series(name, [.. points.Zip(timed, (point, run) => ((double)point.X, run.Median / 1_000 / divisor))]);
    }

    private static void Draw(TextWriter output, string? folder, string name, string x, string y, Series[] series)
    {
        foreach (var line in series)
            foreach (var (at, value) in line.Points) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {line.Name}\t{at}\t{value:0.0}"));
        if (folder is not null) File.WriteAllText(Path.Combine(folder, $"scaling-{name}.svg"), LineChart.Draw(x, y, series));
    }
}

/// <summary>Points of a chart that a line joins.</summary>
internal sealed record Series(string Name, IReadOnlyList<(double X, double Y)> Points);
