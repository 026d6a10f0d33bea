using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>What a configuration may not ask for is refused in words that name the place and what is allowed.</summary>
public sealed class ConfiguredRulesTests
{
    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(CheckConfiguration configuration) =>
        FluentActions.Invoking(() => RuleSet.Of(configuration)).Should().Throw<ArgumentException>();

    private static CheckConfiguration Parameter(string rule, string name, double value) => new() { Parameters = [new RuleParameterValue(rule, name, value)] };

    private static CheckConfiguration Severity(string rule, SeveritySetting severity) => new() { Severities = [new RuleSeverity(rule, severity)] };

    [Theory]
    [InlineData(2)]
    [InlineData(11)]
    public void A_number_out_of_bounds_is_refused_with_its_bounds(double exercises) =>
        Refused(Parameter("BR3014", "exercises", exercises)).WithMessage($"/parameters/BR3014/exercises: {exercises} is out of bounds; allowed is 3 to 10.");

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public void The_bounds_themselves_are_allowed(double exercises) => FluentActions.Invoking(() => RuleSet.Of(Parameter("BR3014", "exercises", exercises))).Should().NotThrow();

    [Fact]
    public void A_parameter_that_a_rule_lacks_is_refused_with_those_that_it_has()
    {
        Refused(Parameter("BR3014", "sets", 3)).WithMessage("/parameters/BR3014/sets: the rule has no such parameter; it has exercises.");
        Refused(Parameter("BR1001", "sets", 3)).WithMessage("/parameters/BR1001/sets: the rule has no such parameter; it has none.");
    }

    [Fact]
    public void A_rule_that_there_is_not_is_refused_at_its_place()
    {
        Refused(Parameter("BR1999", "sets", 3)).WithMessage("/parameters/BR1999: there is no such rule.");
        Refused(Severity("BR1999", SeveritySetting.Off)).WithMessage("/severities/BR1999: there is no such rule.");
    }

    [Fact]
    public void What_is_done_to_a_safety_or_screening_rule_is_named()
    {
        Refused(Severity("BR1001", SeveritySetting.Off)).WithMessage("/severities/BR1001: BR1001, *, is a safety rule and can't be turned off.");
        Refused(Severity("BR1001", SeveritySetting.Warning)).WithMessage("/severities/BR1001: BR1001, *, is a safety rule and can't be lowered.");
        Refused(Severity("BR7008", SeveritySetting.Off)).WithMessage("/severities/BR7008: BR7008, *, is a screening rule and can't be turned off.");
    }
}
