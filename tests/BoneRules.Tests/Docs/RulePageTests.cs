using System.Text;
using BoneRules.Rules;

namespace BoneRules.Tests.Docs;

public sealed class RulePageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "rules");

    [Fact]
    public void Every_rule_has_a_page_that_says_what_the_rule_declares()
    {
        foreach (var rule in RuleSet.Recommended.Rules)
            Repository.ShouldBeApproved(RulePage.Of(rule), "docs", "rules", rule.Descriptor.Id + ".md");
    }

    [Fact]
    public void The_index_lists_every_rule()
    {
        var index = new StringBuilder("# Rules\n\n| id | title | category | kind |\n|---|---|---|---|\n");
        foreach (var rule in RuleSet.Recommended.Rules)
        {
            var descriptor = rule.Descriptor;
            index.Append($"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {descriptor.Category.ToString().ToLowerInvariant()} | {rule.GetType().Name} |\n");
        }
        Repository.ShouldBeApproved(index.ToString(), "docs", "rules", "README.md");
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        var ids = RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id).ToHashSet();
        Directory.GetFiles(Folder, "BR*.md").Select(Path.GetFileNameWithoutExtension).Should().OnlyContain(id => ids.Contains(id!));
    }
}
