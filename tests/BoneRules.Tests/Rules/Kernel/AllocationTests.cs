using BoneRules.Benchmarks;
using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>An editor checks on every keystroke: a plan without findings costs no memory.</summary>
public sealed class AllocationTests
{
    public static TheoryData<string> Ids { get; } = new(RuleSet.Recommended.Rules.Select(static rule => rule.Descriptor.Id));

    [Fact]
    public void Judging_a_clean_plan_by_the_whole_recommended_set_allocates_nothing()
    {
        var (allocated, found) = Judge(RuleSet.Recommended.Compile(ExerciseCatalog.Default));

        found.Should().BeEmpty();
        allocated.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_judges_a_clean_plan_without_allocating(string id)
    {
        var rule = RuleSet.Recommended.Find(id)!;

        Judge(new RuleSet("one", "1", [rule]).Compile(ExerciseCatalog.Default)).Allocated.Should().Be(0);
    }

    private static (long Allocated, string[] Found) Judge(CompiledRules rules)
    {
        var bound = rules.Bind(Assessment.Assess(BenchmarkPlans.Client));
        var plan = rules.Prepare(BenchmarkPlans.Clean(4));
        var sink = new FindingSink();
        bound.Judge(plan, sink);
        sink.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        bound.Judge(plan, sink);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return (allocated, sink.Items.ToArray().Select(static item => $"{item.Rule.Descriptor.Id} {item.Scope} {item.Index} {item.Low} {item.Justification}").ToArray());
    }
}
