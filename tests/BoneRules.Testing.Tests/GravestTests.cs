using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

/// <summary>Cases of long tables, which state how grave the gravest is and no more.</summary>
public sealed class GravestTests
{
    private static readonly RuleCase FastForTwelve = new("Fast for twelve", Client, Press(Tempo.Fast, 12)) { Gravest = ExpectedJudgement.Error };

    [Fact]
    public void They_stand_beside_cases_that_state_all() =>
        Failures(Sound, Fast, FastForTwelve,
            new RuleCase("Slow for twelve", Client, Press(Tempo.Slow, 12)) { Gravest = ExpectedJudgement.Clean },
            new RuleCase("Open for twelve", Client, Press(null, 12)) { Gravest = ExpectedJudgement.Undetermined }).Should().BeEmpty();

    [Theory]
    [InlineData(ExpectedJudgement.Clean)]
    [InlineData(ExpectedJudgement.Warning)]
    [InlineData(ExpectedJudgement.Undetermined)]
    public void A_rule_that_says_something_else_is_told(ExpectedJudgement stated) =>
        Failures(Sound, Fast, Slow, Unstated, FastForTwelve with { Gravest = stated })
            .Should().ContainSingle().Which.Should().StartWith($"Fast for twelve: expected {stated.ToString().ToLowerInvariant()}; the rule says error: error at {Place}");

    [Fact]
    public void A_table_states_one_finding_whole_at_least() =>
        Failures(Sound, FastForTwelve, Slow, Unstated).Should().Equal("The table has none that states a finding whole: its place, what was measured, and the limit.");

    [Fact]
    public void A_case_states_the_one_or_the_other() =>
        Failures(Sound, Fast with { Gravest = ExpectedJudgement.Error }, FastForTwelve with { Title = "Whole", Gravest = null, Findings = [TooFast] }, Slow, Unstated)
            .Should().Equal("Fast: states how grave the gravest is, and findings or missing facts as well.");
}
