using System.Globalization;
using BenchmarkDotNet.Running;

namespace BoneRules.Benchmarks;

internal static class Program
{
    /// <summary>What a process of this program is started with, before its own arguments: nothing, or the assembly where the host of .NET runs it.</summary>
    public static string[] AssemblyArguments =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Program).Assembly.Location] : [];

    public static void Main(string[] args)
    {
        switch (args)
        {
            case ["memory-of", var count]: PeakMemory.PrintOwn(int.Parse(count, CultureInfo.InvariantCulture), Console.Out); return;
            case ["memory"]: PeakMemory.Print(Console.Out); return;
            case ["batch"]: BulkRatios.Print(Console.Out); return;
            case ["start", var folder]: ColdStart.Print(Console.Out, folder); return;
            case ["scaling", .. var folder]: Scaling.Print(Console.Out, folder is [var name] ? name : null); return;
        }
        // Nothing is timed before all variants agree on what they find.
        var (plans, matters) = Agreement.Require();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All variants agree on {plans} plans with {matters} matters."));
        if (args is ["agree"]) return;
        if (args is ["ratios"]) Ratios.Print(Console.Out);
        else if (args is ["nrules"]) SessionRatios.Print(Console.Out);
        else BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
    }
}
