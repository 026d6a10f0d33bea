using System.Text;
using BoneRules.Rules;

namespace BoneRules.Tests.Approved;

public sealed class RuleCatalogTests
{
    [Fact]
    public void A_change_of_what_a_rule_decides_is_a_visible_change()
    {
        var catalog = new StringBuilder();
        foreach (var rule in RuleSet.Recommended.Rules)
            catalog.Append($"{rule.Descriptor.Id} {rule.GetType().Name} {(rule.Descriptor.IsSafetyRule ? "safety" : "-")} {rule.Descriptor.Title}\n    {rule.Decision}\n");

        Repository.ShouldBeApproved(catalog.ToString(), "tests", "BoneRules.Tests", "Approved", "rules.txt");
    }
}
