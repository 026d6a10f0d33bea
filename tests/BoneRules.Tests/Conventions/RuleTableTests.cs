using BoneRules.Rules;
using BoneRules.Testing;
using BoneRules.Tests.Rules;

namespace BoneRules.Tests.Conventions;

/// <summary>What the table of every rule has beside what the verifier asks: neighbours on both sides of each boundary.</summary>
public sealed class RuleTableTests
{
    public static TheoryData<string> Ids() => new(RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id));

    [Fact]
    public void Every_rule_has_a_table_and_no_table_is_of_a_rule_that_is_not_there() =>
        RuleTables.Rules.Should().BeEquivalentTo(RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id));

    /// <summary>Two cases that differ in one thing, of which the rule says different things: the boundary runs between them.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_table_has_neighbours_on_both_sides_of_a_boundary(string id) => Neighbours.Of(id).Should().NotBeEmpty();

    /// <summary>Where a finding states a number as the limit, the thing that differs is a number, and no further apart than a step.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_number_that_is_stated_as_a_limit_has_neighbours_a_step_apart(string id)
    {
        var near = Neighbours.Of(id).Where(static pair => pair.IsNear).SelectMany(static pair => pair.Limits).ToHashSet();

        JudgedCase.Table(id).SelectMany(static judged => judged.Limits).Distinct().Where(limit => !near.Contains(limit)).Should().BeEmpty();
    }

    /// <summary>Only safety rules leave a report undecided; what any other rule does not know, it passes over in silence.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_that_is_no_safety_rule_is_never_undecided(string id)
    {
        if (!RuleSet.Recommended.Find(id)!.Descriptor.IsSafetyRule) RuleTables.Of(id).Should().NotContain(c => c.Missing.Count > 0 || c.Gravest == ExpectedJudgement.Undetermined);
    }
}
