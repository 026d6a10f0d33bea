using System.Globalization;
using BenchmarkDotNet.Running;
using BoneRules.Benchmarks;

// Nothing is timed before all variants agree on what they find.
var (plans, matters) = Agreement.Require();
Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All variants agree on {plans} plans with {matters} matters."));
if (args is ["agree"]) return;
if (args is ["ratios"]) Ratios.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
