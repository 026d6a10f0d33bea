using BoneRules.Rules;
using BoneRules.Testing;

namespace BoneRules.Tests.Rules;

/// <summary>What is asked of a user's rule is asked of ours.</summary>
public sealed class VerifiedRuleTests
{
    /// <summary>The safety rules of which no input can be unknown, each with the reason.</summary>
    private static readonly Dictionary<string, string> NoInputCanBeUnknown = new()
    {
        ["BR5005"] = "A step is one only where both loads are stated, and the error rests on these; whom it concerns does not matter.",
        ["BR7006"] = "A plan states its template or has none, and supervision that is not stated is none.",
    };

    public static TheoryData<string> Ids() => new(RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id));

    /// <summary>Alone, because no rule hears what another one says: so a table stands for its rule and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_what_its_table_states(string id)
    {
        var rule = RuleSet.Recommended.Find(id)!;

        new RuleVerifier(rule, new RuleSet("alone", "1", [rule]), ExerciseCatalog.Default) { NoInputCanBeUnknown = NoInputCanBeUnknown.ContainsKey(id) }.Verify(RuleTables.Of(id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Beside_the_others_it_judges_its_own_examples_as_it_says(string id) => new RuleVerifier(RuleSet.Recommended.Find(id)!).VerifyExamples();

}
