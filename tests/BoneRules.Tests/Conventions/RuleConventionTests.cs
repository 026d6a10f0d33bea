using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Tests.Conventions;

public sealed partial class RuleConventionTests
{
    private static readonly ValueList<Rule> Rules = RuleSet.Recommended.Rules;

    [Fact]
    public void Every_id_is_BR_and_four_digits_and_rules_are_listed_in_the_order_of_their_ids()
    {
        Rules.Select(rule => rule.Descriptor.Id).Should().OnlyContain(id => IdPattern().IsMatch(id)).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_cites_a_place_in_a_source_and_nothing_rests_on_the_unverified_alone()
    {
        foreach (var rule in Rules)
        {
            var citations = rule.Descriptor.Citations;
            citations.Should().NotBeEmpty(rule.Descriptor.Id);
            citations.Should().OnlyContain(citation => citation.Statements.Count > 0 && citation.Locator.Length > 0, rule.Descriptor.Id);
            citations.Should().Contain(citation => citation.Verification != Verification.Unverified, rule.Descriptor.Id);
        }
    }

    [Fact]
    public void A_rule_that_can_find_an_error_is_a_safety_rule()
    {
        foreach (var rule in Rules)
        {
            rule.Descriptor.IsSafetyRule.Should().Be(rule.Gravest == Severity.Error, rule.Descriptor.Id);
        }
    }

    [Fact]
    public void The_last_case_of_a_contraindication_has_no_condition()
    {
        foreach (var rule in Rules.OfType<Contraindication>())
        {
            rule.Cases[^1].Condition.Should().BeNull(rule.Descriptor.Id);
            rule.Cases.Count.Should().BeLessThanOrEqualTo(32, rule.Descriptor.Id);
            rule.Cases.Take(rule.Cases.Count - 1).Should().NotContain(severityCase => severityCase.Condition == null, rule.Descriptor.Id);
        }
    }

    [Fact]
    public void Messages_hold_only_known_placeholders_and_end_as_sentences()
    {
        foreach (var rule in Rules)
        {
            var left = rule.Descriptor.Message.Replace("{exercise}", "").Replace("{measured}", "").Replace("{measured2}", "").Replace("{limit}", "");
            left.Should().NotContainAny("{", "}");
            rule.Descriptor.Message.Should().EndWith(".", rule.Descriptor.Id);
            rule.Descriptor.Advice.Should().EndWith(".", rule.Descriptor.Id);
            rule.Descriptor.Title.Should().NotEndWith(".", rule.Descriptor.Id);
        }
    }

    [Fact]
    public void A_message_about_an_exercise_names_it_before_a_colon_so_that_names_in_the_plural_fit()
    {
        foreach (var rule in Rules.Where(static rule => rule.Descriptor.Message.Contains("{exercise}", StringComparison.Ordinal)))
            rule.Descriptor.Message.Should().StartWith("{exercise}: ", rule.Descriptor.Id);
    }

    [Fact]
    public void A_place_in_a_source_is_written_in_one_way()
    {
        foreach (var source in Rules.SelectMany(static rule => rule.Descriptor.Citations).GroupBy(static citation => citation.Source))
            source.SelectMany(static citation => citation.Locator.Split("; ")).Distinct(StringComparer.Ordinal)
                .Should().OnlyHaveUniqueItems(static place => place.ToUpperInvariant(), source.Key);
    }

    [GeneratedRegex("^BR[1-9][0-9]{3}$")]
    private static partial Regex IdPattern();
}
