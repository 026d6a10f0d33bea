using System.Text.RegularExpressions;
using BoneRules.Cli.Text;
using BoneRules.Rules;
using Rule = BoneRules.Rules.Rule;

namespace BoneRules.Cli.Sarif;

/// <summary>The rules that a log names, in the order of their ids, with the pages of the documentation as help.</summary>
internal sealed partial class SarifRules
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    /// <param name="rules">The rules that judged.</param>
    /// <param name="named">The ids of those that results name.</param>
    /// <param name="documentation">Where the documentation is to be read, if anywhere: the standard wants help addresses to be absolute.</param>
    public SarifRules(RuleSet rules, IEnumerable<string> named, Uri? documentation)
    {
        var told = named.ToHashSet(StringComparer.Ordinal);
        Rules = [.. rules.Rules.Where(rule => told.Contains(rule.Descriptor.Id)).Select(rule => Describe(rule, documentation)).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        for (var i = 0; i < Rules.Count; i++) _indices.Add(Rules[i].Id, i);
    }

    public IReadOnlyList<SarifRule> Rules { get; }

    public int IndexOf(string ruleId) => _indices[ruleId];

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static SarifRule Describe(Rule rule, Uri? documentation)
    {
        var descriptor = rule.Descriptor;
        var page = RulePages.TextOf(descriptor.Id);
        string category = RuleText.CategoryOf(rule);
        return new SarifRule
        {
            Id = descriptor.Id,
            ShortDescription = new SarifText(descriptor.Title),
            FullDescription = new SarifText($"{descriptor.Title}. {descriptor.Advice}"),
            Help = new SarifText(
                $"{descriptor.Title}. {descriptor.Advice} Sources: {string.Join("; ", descriptor.Citations.Select(Citations.Describe))}.",
                page is null ? null : RelativeLink().Replace(page, "$1")),
            HelpUri = page is null || documentation is null ? null : new Uri(documentation, $"rules/{descriptor.Id}.md").AbsoluteUri,
            DefaultConfiguration = new SarifConfiguration(LevelOf(rule.GravestSeverity)),
            Properties = new SarifProperties { Tags = descriptor.IsSafetyRule ? [category, "safety"] : [category] },
        };
    }

    /// <summary>A link between pages leads nowhere once a page is taken out of the documentation; its words stay.</summary>
    [GeneratedRegex(@"\[([^\]]+)\]\((?!\w+://)[^)\s]+\)")]
    private static partial Regex RelativeLink();
}
