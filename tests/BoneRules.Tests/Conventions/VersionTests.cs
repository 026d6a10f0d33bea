using BoneRules.Rules;

namespace BoneRules.Tests.Conventions;

public sealed class VersionTests
{
    private static readonly Version _package = typeof(RuleSet).Assembly.GetName().Version!;

    [Fact]
    public void The_rules_bear_the_version_of_the_package() => RuleSet.CurrentVersion.Should().Be(_package.ToString(3));

    [Fact]
    public void No_rule_says_that_it_appeared_after_this_version()
    {
        foreach (var rule in RuleSet.Recommended.Rules) Version.Parse(rule.Descriptor.Since).Should().BeLessThanOrEqualTo(new Version(_package.ToString(3)), rule.Descriptor.Id);
    }

    [Fact]
    public void The_changelog_says_first_what_is_reported_less()
    {
        var headings = File.ReadLines(Path.Combine(Repository.Root, "CHANGELOG.md")).Where(line => line.StartsWith('#')).Skip(1).ToList();
        headings.Should().NotBeEmpty();
        for (var i = 0; i < headings.Count; i++)
            if (headings[i].StartsWith("## ", StringComparison.Ordinal)) headings.ElementAtOrDefault(i + 1).Should().Be("### Safety", headings[i]);
    }
}
