using System.Globalization;

namespace BoneRules.Benchmarks;

/// <summary>Ratios in a few minutes, on a machine that need not be quiet: all variants take turns in short rounds, and the median of the rounds' ratios counts.</summary>
internal static class Ratios
{
    private const int Rounds = 11;
    private const double MillisecondsEach = 25;

    /// <summary>Long enough for the runtime to have compiled everything for good, on a busy machine too.</summary>
    private const double WarmUpMilliseconds = 500;
    private static readonly int[] _weeks = [1, 4, 12, 52];

    public static void Print(TextWriter output)
    {
        // What is timed first in a process meets code that is still being compiled.
        Print(TextWriter.Null, weeks: 1, withFindings: true);
        output.WriteLine("what\tplan\tweeks\tratio to\tratio");
        foreach (var weeks in _weeks)
        {
            Print(output, weeks, withFindings: false);
            Print(output, weeks, withFindings: true);
        }
        GenerationRatio.Print(output);
        output.WriteLine();
        output.WriteLine("what\tplan\tweeks\tallocated bytes");
        foreach (var weeks in _weeks)
        {
            var variants = new Variants(weeks, withFindings: false);
            output.WriteLine(Line($"declared, 30 rules, on rows\tclean\t{weeks}\t{AllocatedBy(() => variants.DeclaredOnRows())}"));
            output.WriteLine(Line($"declared, whole set, on rows\tclean\t{weeks}\t{AllocatedBy(() => variants.WholeSetOnRows())}"));
            output.WriteLine(Line($"by hand, on rows\tclean\t{weeks}\t{AllocatedBy(() => variants.HandWrittenOnRows())}"));
            output.WriteLine(Line($"laying out in rows\tclean\t{weeks}\t{AllocatedBy(() => variants.Prepare())}"));
            output.WriteLine(Line($"by hand, on objects\tclean\t{weeks}\t{AllocatedBy(() => variants.HandWrittenOnObjects())}"));
            output.WriteLine(Line($"FluentValidation\tclean\t{weeks}\t{AllocatedBy(() => variants.FluentValidation())}"));
        }
    }

    private static void Print(TextWriter output, int weeks, bool withFindings)
    {
        var v = new Variants(weeks, withFindings);
        (string Name, Timed Run)[] variants =
        [
            ("by hand, on objects", new Timed(() => v.HandWrittenOnObjects())),
            ("declared, from objects", new Timed(() => v.DeclaredFromObjects())),
            ("by hand, on rows", new Timed(() => v.HandWrittenOnRows())),
            ("declared, on rows", new Timed(() => v.DeclaredOnRows())),
            ("declared, on rows, none alike", new Timed(() => v.DeclaredOnUnlikeRows())),
            ("whole set, on rows, none alike", new Timed(() => v.WholeSetOnUnlikeRows())),
            ("whole set, on rows", new Timed(() => v.WholeSetOnRows())),
            ("whole set, from objects", new Timed(() => v.WholeSetFromObjects())),
            ("one week of the whole set", new Timed(() => v.OneWeekOfWholeSet())),
            ("laying out in rows", new Timed(() => v.Prepare())),
            ("check with report", new Timed(() => v.CheckWithReport())),
            ("check of one week with report", new Timed(() => v.CheckWeekWithReport())),
            ("check of an edited week again", new Timed(() => v.CheckEditedWeekWithReport())),
            ("FluentValidation", new Timed(() => v.FluentValidation())),
            ("JSON into objects", new Timed(() => v.JsonIntoObjects())),
            ("JSON tokens", new Timed(() => v.JsonTokens())),
        ];
        foreach (var (_, run) in variants) run.Calibrate(WarmUpMilliseconds, MillisecondsEach);
        for (var round = 0; round < Rounds; round++)
            foreach (var (_, run) in variants) run.Measure();
        Timed Of(string name) => Array.Find(variants, variant => variant.Name == name).Run;
        foreach (var (what, to) in _pairs)
            output.WriteLine(Line($"{what}\t{(withFindings ? "findings" : "clean")}\t{weeks}\t{to}\t{Of(what).RatioTo(Of(to)):0.##}"));
        output.WriteLine(Line($"by hand, on objects\t{(withFindings ? "findings" : "clean")}\t{weeks}\tone microsecond\t{Of("by hand, on objects").Median / 1000:0.##}"));
    }

    private static readonly (string What, string To)[] _pairs =
    [
        ("declared, on rows", "by hand, on rows"),
        ("declared, from objects", "by hand, on objects"),
        ("declared, on rows", "by hand, on objects"),
        ("laying out in rows", "by hand, on objects"),
        ("declared, on rows, none alike", "by hand, on rows"),
        ("whole set, on rows", "declared, on rows"),
        ("whole set, on rows, none alike", "declared, on rows, none alike"),
        ("whole set, from objects", "declared, from objects"),
        ("one week of the whole set", "whole set, on rows"),
        ("check with report", "by hand, on objects"),
        ("check of one week with report", "check with report"),
        ("check of an edited week again", "check with report"),
        ("FluentValidation", "declared, on rows"),
        ("FluentValidation", "declared, on rows, none alike"),
        ("FluentValidation", "declared, from objects"),
        ("FluentValidation", "by hand, on objects"),
        ("JSON into objects", "by hand, on objects"),
        ("JSON tokens", "by hand, on objects"),
    ];

    private static long AllocatedBy(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
