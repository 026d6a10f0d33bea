using BoneRules.Rules;
using BoneRules.Testing;

namespace BoneRules.Tests.Rules;

/// <summary>What is asked of a user's rule is asked of ours.</summary>
public sealed class VerifiedRuleTests
{
    public static TheoryData<string> Ids() => new(RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_judges_its_own_examples_as_it_says_without_side_effects(string id)
    {
        var verify = () => new RuleVerifier(RuleSet.Recommended.Find(id)!).VerifyExamples();

        verify.Should().NotThrow();
    }
}
