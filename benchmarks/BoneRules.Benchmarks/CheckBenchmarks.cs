using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FluentValidation.Results;

namespace BoneRules.Benchmarks;

/// <summary>One check of one plan by every way of writing the 30 rules, and by the whole set.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams, BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CheckBenchmarks
{
    private Variants _variants = null!;

    /// <summary>Weeks of the plan, each written out.</summary>
    [Params(1, 4, 12, 52)]
    public int Weeks { get; set; }

    /// <summary>Whether the plan has findings.</summary>
    [Params(false, true)]
    public bool Findings { get; set; }

    /// <summary>Makes the plan and all that is made once.</summary>
    [GlobalSetup]
    public void SetUp() => _variants = new Variants(Weeks, Findings);

    /// <summary>By hand, over the objects.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("objects")]
    public int HandWrittenOnObjects() => _variants.HandWrittenOnObjects();

    /// <summary>Declared, with the objects laid out in rows first.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public int DeclaredFromObjects() => _variants.DeclaredFromObjects();

    /// <summary>All rules, with the objects laid out in rows first.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public int WholeSetFromObjects() => _variants.WholeSetFromObjects();

    /// <summary>All rules, with assessment and report.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public int CheckWithReport() => _variants.CheckWithReport();

    /// <summary>All rules on one week, with assessment and report.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public int CheckWeekWithReport() => _variants.CheckWeekWithReport();

    /// <summary>FluentValidation.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public ValidationResult FluentValidation() => _variants.FluentValidation();

    /// <summary>Reading the plan's JSON into objects, for scale.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public ExercisePlan JsonIntoObjects() => _variants.JsonIntoObjects();

    /// <summary>Looking at each token of the plan's JSON, for scale.</summary>
    [Benchmark, BenchmarkCategory("objects")]
    public int JsonTokens() => _variants.JsonTokens();

    /// <summary>By hand, over rows.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("rows")]
    public int HandWrittenOnRows() => _variants.HandWrittenOnRows();

    /// <summary>Declared, over rows.</summary>
    [Benchmark, BenchmarkCategory("rows")]
    public int DeclaredOnRows() => _variants.DeclaredOnRows();

    /// <summary>All rules, over rows.</summary>
    [Benchmark, BenchmarkCategory("rows")]
    public int WholeSetOnRows() => _variants.WholeSetOnRows();

    /// <summary>All rules on one week, and the progression into the next four.</summary>
    [Benchmark, BenchmarkCategory("rows")]
    public int OneWeekOfWholeSet() => _variants.OneWeekOfWholeSet();

    /// <summary>Laying the objects out in rows.</summary>
    [Benchmark, BenchmarkCategory("rows")]
    public int Prepare() => _variants.Prepare();
}
