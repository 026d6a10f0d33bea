using BenchmarkDotNet.Running;
using BoneRules.Benchmarks;

// Nothing is timed before all variants agree on what they find.
Agreement.Require();
BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
