using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

public sealed class TableTests
{
    [Fact]
    public void A_table_without_a_flagged_case_is_incomplete() =>
        Failures(Sound, Slow, Unstated).Should().Equal("The table has none that the rule flags.");

    [Fact]
    public void A_table_without_a_clean_case_is_incomplete() =>
        Failures(Sound, Fast, Unstated).Should().Equal("The table has none that the rule passes.");

    [Fact]
    public void A_table_of_a_safety_rule_without_an_undecided_case_is_incomplete() =>
        Failures(Sound, Fast, Slow).Should().Equal("The table has none that this safety rule leaves undecided; add one, or state that no input can be unknown.");

    [Fact]
    public void A_table_may_state_that_no_input_can_be_unknown() =>
        Failures(new RuleVerifier(Sound) { NoInputCanBeUnknown = true }, Fast, Slow).Should().BeEmpty();

    [Fact]
    public void A_table_that_says_so_has_no_undecided_case() =>
        Failures(new RuleVerifier(Sound) { NoInputCanBeUnknown = true }, Fast, Slow, Unstated)
            .Should().Equal("No input can be unknown, says the table, and yet has a case that waits for one.");

    [Fact]
    public void A_rule_that_is_no_safety_rule_needs_no_undecided_case()
    {
        var rule = Sound with
        {
            Descriptor = Sound.Descriptor with { IsSafetyRule = false },
            Cases = [Sound.Cases[0], new SeverityCase(SeverityTable.Everybody(Severity.Warning))],
            Examples = static () => [Flagged with { Expected = ExpectedJudgement.Warning }, Clean],
        };

        Failures(rule, Fast with { Findings = [TooFast with { Severity = Severity.Warning }] }, Slow).Should().BeEmpty();
    }

    [Fact]
    public void A_case_with_the_client_and_plan_of_another_is_a_duplicate() =>
        Failures(Sound, Fast, Slow, Unstated, Slow with { Title = "Slow again", Plan = Press(Tempo.Slow), Client = Client with { AgeYears = 64 } })
            .Should().Equal("Slow again: repeats \"Slow\": the same client and plan.");

    [Fact]
    public void An_example_that_does_not_behave_is_told() =>
        Failures(Sound with { Examples = static () => [Flagged, Clean, new("Eleven", Client, Press(null, 11), ExpectedJudgement.Error)] }, Fast, Slow, Unstated)
            .Should().Equal($"Example Eleven: expected error; the rule says undetermined: undecided without {Place}/tempo.");

    [Fact]
    public void Examples_show_a_flagged_and_a_clean_plan_each_once()
    {
        var verify = () => new RuleVerifier(Sound with { Examples = static () => [new("A", Client, Press(null), ExpectedJudgement.Undetermined), new("B", Client, Press(null), ExpectedJudgement.Undetermined)] }).VerifyExamples();

        verify.Should().Throw<RuleVerificationException>().Which.Failures.Should().Equal(
            "The list of examples has none that the rule flags.",
            "The list of examples has none that the rule passes.",
            "Example B: repeats \"Example A\": the same client and plan.");
    }

    [Fact]
    public void A_configuration_judges_by_its_preset_which_must_hold_the_rule() =>
        Failures(Sound, Fast, Slow, Unstated, Slow with { Title = "Configured", Configuration = new CheckConfiguration() })
            .Should().Equal("Configured: the preset of the configuration does not hold the rule.");
}
