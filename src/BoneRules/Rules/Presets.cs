namespace BoneRules.Rules;

/// <summary>The presets beside the recommended one: the same rules with other data.</summary>
internal static class Presets
{
    public static RuleSet Articles { get; } = new("articles", RuleSet.CurrentVersion, RuleCatalog.CreateAll());

    public static RuleSet Strict { get; } = new("strict", RuleSet.CurrentVersion, RuleCatalog.CreateAll());
}
