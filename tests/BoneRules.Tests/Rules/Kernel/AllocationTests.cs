using System.Text;
using BoneRules.Benchmarks;
using BoneRules.Rules;
using BoneRules.Serialization;

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

    /// <summary>Rows, loads and names of a line are kept for the next one: what is made anew is the plan that holds them, and the id.</summary>
    [Fact]
    public void A_line_that_came_before_is_read_into_rows_almost_without_memory()
    {
        var reader = new RequestReader(PlanValidator.Default, null, null);
        var line = Encoding.UTF8.GetBytes($$"""{"id":"1","client":{{BoneRulesJson.WriteClient(BenchmarkPlans.Client)}},"plan":{{BoneRulesJson.WritePlan(BenchmarkPlans.Clean(12))}}}""");
        for (var time = 0; time < 3; time++) reader.Read(line, out _).Should().NotBeNull();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = reader.Read(line, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        read!.Value.Plan.Weeks.Length.Should().Be(12);
        allocated.Should().BeLessThan(400);
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
