using System.Diagnostics;
using System.Globalization;

namespace BoneRules.Benchmarks;

/// <summary>A fresh process that checks one plan, against one that says hello. They take turns.</summary>
internal static class ColdStart
{
    private const int Rounds = 21;

    /// <summary>Prints medians and ratios: of the time on a processor, which other work disturbs less, and by the wall.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="folder">Where <c>eng/measure-start</c> published them.</param>
    public static void Print(TextWriter output, string folder)
    {
        string[] check = ["--client", Path.Combine(folder, "client.json")], json = [.. check, "--format", "json"];
        (string Name, string File, string[] Arguments)[] programs =
        [
            ("hello world", "hello/hello", []),
            ("hello world, with the switches of the tool", "hello-alike/hello", []),
            ("--version", "BoneRules.Cli/BoneRules.Cli", ["--version"]),
            ("check --format json", "BoneRules.Cli/BoneRules.Cli", ["check", Path.Combine(folder, "plan.json"), .. json]),
            ("check, text", "BoneRules.Cli/BoneRules.Cli", ["check", Path.Combine(folder, "plan.json"), .. check]),
            ("check --format json, names instead of ids", "BoneRules.Cli/BoneRules.Cli", ["check", Path.Combine(folder, "names.json"), .. json]),
        ];
        var times = Array.ConvertAll(programs, static _ => new List<Times>());
        for (var round = 0; round < Rounds + 2; round++)
            for (var p = 0; p < programs.Length; p++)
            {
                var taken = Run(Path.Combine(folder, programs[p].File), programs[p].Arguments);
                // The first two rounds fill the cache of files.
                if (round > 1) times[p].Add(taken);
            }
        output.WriteLine("program\tprocessor, milliseconds\tto hello world\twall, milliseconds\tto hello world");
        for (var p = 0; p < programs.Length; p++)
            output.WriteLine($"{programs[p].Name}\t{Columns(times[p], times[0], static taken => taken.Processor)}\t{Columns(times[p], times[0], static taken => taken.Wall)}");
    }

    private static string Columns(List<Times> mine, List<Times> hello, Func<Times, double> of) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median([.. mine.Select(of)]):0}\t{Median([.. mine.Zip(hello, (one, other) => of(one) / of(other))]):0.00}");

    /// <summary>The shell counts, since it knows what its child spent on a processor.</summary>
    private static Times Run(string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%3R %3U %3S'; time \"$@\" > /dev/null 2>&1", "measure", file, .. arguments]) { RedirectStandardError = true })!;
        var counted = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var seconds = Array.ConvertAll(counted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), static text => double.Parse(text, CultureInfo.InvariantCulture));
        return new Times((seconds[1] + seconds[2]) * 1000, seconds[0] * 1000);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private readonly record struct Times(double Processor, double Wall);
}
