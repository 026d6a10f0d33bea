using System.Diagnostics;
using System.Globalization;
using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Benchmarks;

/// <summary>The most memory that bulk checking of few and of many lines takes: each in a process of its own, fed as it reads, so that nothing but the check holds lines.</summary>
internal static class PeakMemory
{
    private static readonly int[] _lineCounts = [10_000, 1_000_000];

    public static void Print(TextWriter output)
    {
        output.WriteLine("lines\tpeak megabytes");
        foreach (var count in _lineCounts)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Program.AssemblyArguments, "memory-of", count.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count}\t{process.StandardOutput.ReadToEnd().Trim()}"));
            process.WaitForExit();
        }
    }

    /// <summary>Checks so many lines and prints the most megabytes that this process held.</summary>
    public static void PrintOwn(int count, TextWriter output)
    {
        var lines = new List<byte[]>();
        for (var i = 0; i < 60; i++)
            lines.Add(Encoding.UTF8.GetBytes($"{{\"id\":\"line-{i}\",\"client\":{BoneRulesJson.WriteClient(MixedCorpus.Person(i))},\"plan\":{BoneRulesJson.WritePlan(BenchmarkPlans.Clean(1))}}}\n"));
        using var input = new RepeatedLines(lines, count);
        var counts = PlanStream.Default.Check(input, Stream.Null);
        if (counts.Lines != count) throw new InvalidOperationException($"{counts.Lines} lines were checked instead of {count}.");
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{process.PeakWorkingSet64 / 1e6:0}"));
    }
}
