using System.Diagnostics;
using System.Globalization;

namespace BoneRules.Benchmarks;

/// <summary>A fresh process that checks one plan, against one that says hello; both published alike. They take turns.</summary>
internal static class ColdStart
{
    private const int Rounds = 21;

    /// <summary>Prints medians and ratios.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="folder">Where <c>eng/measure-start</c> published them.</param>
    public static void Print(TextWriter output, string folder)
    {
        (string Name, string File, string[] Arguments)[] programs =
        [
            ("hello world", "hello", []),
            ("check --format json", "BoneRules.Cli", ["check", Path.Combine(folder, "plan.json"), "--client", Path.Combine(folder, "client.json"), "--format", "json"]),
            ("check, text", "BoneRules.Cli", ["check", Path.Combine(folder, "plan.json"), "--client", Path.Combine(folder, "client.json")]),
            ("check --format json, names instead of ids", "BoneRules.Cli", ["check", Path.Combine(folder, "names.json"), "--client", Path.Combine(folder, "client.json"), "--format", "json"]),
        ];
        var times = Array.ConvertAll(programs, static _ => new List<double>());
        for (var round = 0; round < Rounds + 2; round++)
            for (var p = 0; p < programs.Length; p++)
            {
                var milliseconds = Run(Path.Combine(folder, programs[p].File, programs[p].File), programs[p].Arguments);
                // The first two rounds fill the cache of files.
                if (round > 1) times[p].Add(milliseconds);
            }
        output.WriteLine("program\tmilliseconds\tratio to hello world");
        for (var p = 0; p < programs.Length; p++)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{programs[p].Name}\t{Median([.. times[p]]):0}\t{Median([.. times[p].Zip(times[0], static (mine, hello) => mine / hello)]):0.00}"));
    }

    private static double Run(string file, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
