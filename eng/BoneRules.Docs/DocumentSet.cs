using System.Globalization;
using System.Text;
using BoneRules.Generation;
using BoneRules.Rules;

namespace BoneRules.Docs;

/// <summary>Every document that is written from code, in whole or in part.</summary>
internal static class DocumentSet
{
    private const string Choices = "docs/guidance/design-choices.md";

    /// <summary>The documents as the code would write them, by their path in the checkout.</summary>
    public static IReadOnlyList<(string Path, string Text)> Write(string root)
    {
        var rules = RuleSet.Recommended.Rules;
        var documents = new List<(string, string)>();
        foreach (var rule in rules) documents.Add((RulePage.PathOf(rule), RulePage.Write(rule, Checkout.Text(root, RulePage.PathOf(rule)))));
        void Block(string path, string name, string content)
        {
            var at = documents.FindIndex(document => document.Item1 == path);
            var text = Blocks.With(at < 0 ? Checkout.Text(root, path) : documents[at].Item2, name, content);
            if (at < 0) documents.Add((path, text));
            else documents[at] = (path, text);
        }

        Block("docs/rules/README.md", "rules", Index(rules, "", withKind: true));
        Block("README.md", "rules", Index(rules, "docs/rules/", withKind: false));
        documents.Add((Choices, Blocks.With(Blocks.With(Checkout.Text(root, Choices), "generation", GeneratorDesignChoices()), "rules", DesignChoices(rules))));
        Block(RepairedPlans.Page, "plans", RepairedPlans.Write(root));
        Block("docs/sources.md", "uses", SourceUses(rules));
        foreach (var (article, text) in ArticleGuide.Blocks(root)) Block(ArticleGuide.Page, article, text);
        Block(StatementCoverage.Page, "totals", StatementCoverage.Totals(StatementCoverage.Read(root)));
        return documents;
    }

    private static string Index(ValueList<Rule> rules, string folder, bool withKind)
    {
        var text = new StringBuilder(withKind ? "| id | finds | category | kind |\n|---|---|---|---|\n" : "| id | finds | category |\n|---|---|---|\n");
        foreach (var rule in rules)
        {
            var descriptor = rule.Descriptor;
            text.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Id}]({folder}{descriptor.Id}.md) | {descriptor.Title} | {RulePage.Name(descriptor.Category.ToString())} |");
            text.Append(withKind ? $" {RulePage.Name(rule.GetType().Name)} |\n" : "\n");
        }
        return text.ToString();
    }

    private static string DesignChoices(ValueList<Rule> rules)
    {
        var text = new StringBuilder("| rule | choice |\n|---|---|\n");
        foreach (var rule in rules)
            foreach (var choice in rule.Descriptor.DesignChoices)
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Descriptor.Id}](../rules/{rule.Descriptor.Id}.md) | {choice} |\n");
        return text.ToString();
    }

    private static string GeneratorDesignChoices() => GeneratorChoices.All.Aggregate(
        new StringBuilder("| topic | choice |\n|---|---|\n"), static (text, item) => text.Append(CultureInfo.InvariantCulture, $"| {item.Topic} | {item.Choice} |\n"), static text => text.ToString());

    private static string SourceUses(ValueList<Rule> rules)
    {
        var text = new StringBuilder("| source | rules that cite it |\n|---|---|\n");
        var uses = rules.SelectMany(rule => rule.Descriptor.Citations.Select(citation => (citation.Source, rule.Descriptor.Id))).Distinct();
        foreach (var source in uses.GroupBy(use => use.Source).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {source.Key} | {string.Join(", ", source.Select(use => $"[{use.Id}](rules/{use.Id}.md)"))} |\n");
        return text.ToString();
    }
}
