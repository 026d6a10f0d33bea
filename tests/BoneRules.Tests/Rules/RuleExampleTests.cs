using BoneRules.Rules;

namespace BoneRules.Tests.Rules;

public sealed class RuleExampleTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in RuleSet.Recommended.Rules)
            foreach (var example in rule.Examples()) data.Add(rule.Descriptor.Id, example.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_says_of_its_examples_what_they_state(string ruleId, string title)
    {
        var example = RuleSet.Recommended.Find(ruleId)!.Examples().Single(example => example.Title == title);

        RuleCheck.Judge(ruleId, example.Client, example.Plan, example.Configuration).Should().Be(example.Expected);
    }

    [Fact]
    public void Every_rule_has_an_example_that_it_flags_and_one_that_it_passes()
    {
        foreach (var rule in RuleSet.Recommended.Rules)
        {
            var expected = rule.Examples().Select(example => example.Expected).ToList();
            expected.Should().Contain(ExpectedJudgement.Clean, rule.Descriptor.Id);
            expected.Should().Contain(judgement => judgement >= ExpectedJudgement.Info && judgement <= ExpectedJudgement.Error, rule.Descriptor.Id);
        }
    }
}
