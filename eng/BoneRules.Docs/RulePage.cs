using System.Globalization;
using System.Text;
using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Docs;

/// <summary>The page of a rule: head, severities, examples and sources from its declaration; the reasons are written by people.</summary>
internal static class RulePage
{
    /// <summary>The headings under which people write.</summary>
    public static IReadOnlyList<string> ProseHeadings { get; } = ["Why", "Applies to", "Fix and its limits", "When to suppress"];

    private static readonly (string Name, BoneTier Tier, FallsLevel Falls)[] Columns =
    [
        ("B0", BoneTier.B0, FallsLevel.F0), ("B1", BoneTier.B1, FallsLevel.F0), ("B2", BoneTier.B2, FallsLevel.F0), ("B2High", BoneTier.B2High, FallsLevel.F0),
        ("B3", BoneTier.B3, FallsLevel.F0), ("F1, B0", BoneTier.B0, FallsLevel.F1), ("F1, B2", BoneTier.B2, FallsLevel.F1), ("F2, B0", BoneTier.B0, FallsLevel.F2),
    ];

    public static string PathOf(Rule rule) => $"docs/rules/{rule.Descriptor.Id}.md";

    /// <summary>The page, with the prose that it already has.</summary>
    public static string Write(Rule rule, string page)
    {
        if (page.Length == 0) page = Skeleton();
        page = Blocks.With(page, "head", Head(rule));
        page = Blocks.With(page, "how grave", $"{Decision(rule).Trim('\n')}\n\n{Parameters(rule)}");
        page = Blocks.With(page, "examples", Examples(rule));
        return Blocks.With(page, "sources", Sources(rule.Descriptor));
    }

    private static string Skeleton()
    {
        var text = new StringBuilder(Blocks.With("", "head", ""));
        foreach (var heading in ProseHeadings)
        {
            text.Append($"\n## {heading}\n\n");
            if (heading == "Applies to") text.Append('\n').Append(Blocks.With("", "how grave", ""));
        }
        return text.Append("\n## Examples\n\n").Append(Blocks.With("", "examples", "")).Append("\n## Sources\n\n").Append(Blocks.With("", "sources", "")).ToString();
    }

    private static string Head(Rule rule)
    {
        var descriptor = rule.Descriptor;
        return Invariant($"# {descriptor.Id}: {descriptor.Title}\n\n") +
            Invariant($"{Name(rule.GetType().Name)}, {Name(descriptor.Category.ToString())}{(descriptor.IsSafetyRule ? ", safety rule" : "")}. {descriptor.Status}, since {descriptor.Since}.\n\n") +
            Invariant($"**What it says.** {descriptor.Message}\n\n**What to do.** {descriptor.Advice}");
    }

    private static string Decision(Rule rule) => rule switch
    {
        Contraindication contraindication => Severities(contraindication.Cases.Select((severityCase, i) =>
            (severityCase.When ?? (i == 0 ? "always" : "otherwise"), severityCase.Severities))),
        ProgressionLimit limit => Severities([("always", limit.Severities)]),
        SessionRequirement requirement => Severities([("always", requirement.Severities)]),
        Requirement requirement => Severities([("always", requirement.Severities)]),
        PlanRule planRule => Severities([("always", planRule.Severities)]),
        SuppressionRule suppression => $"Whoever the person is: {Name(suppression.Severity.ToString())}.",
        Coverage coverage => Bands(coverage),
        DoseRule dose => Rows(dose),
        _ => throw new InvalidOperationException($"The pages know no rule of the kind {rule.GetType().Name}."),
    };

    private static string Severities(IEnumerable<(string When, SeverityTable Table)> rows)
    {
        var text = new StringBuilder(Invariant($"| when | {string.Join(" | ", Columns.Select(column => column.Name))} |\n|---{string.Concat(Columns.Select(_ => "|---"))}|\n"));
        foreach (var (when, table) in rows)
            text.Append(Invariant($"| {when} | {string.Join(" | ", Columns.Select(column => Word(table.For(column.Tier, column.Falls))))} |\n"));
        return text.Append("\nB: bone tier, F: falls level. The stricter of the two counts.").ToString();
    }

    private static string Bands(Coverage coverage)
    {
        var text = new StringBuilder("The first band that applies and is not met gives the finding.\n\n| for whom | after training week | at least | at most | severity |\n|---|---|---|---|---|\n");
        foreach (var band in coverage.Bands)
            text.Append(Invariant($"| {band.Whom} | {band.AfterTrainingWeeks} | {band.Min} | {band.Max} | {Name(band.Severity.ToString())} |\n"));
        return text.ToString();
    }

    private static string Rows(DoseRule dose)
    {
        var text = new StringBuilder("Inside any row, sets and repetitions together, is in range.\n\n| row | for whom | sets | repetitions | seconds | only | source |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in dose.Rows)
        {
            var only = new[] { row.Template?.ToString(), row.FirstTrainingWeeks is { } weeks ? Invariant($"first {weeks} training weeks") : null };
            text.Append(Invariant($"| {row.Label} | {row.Whom} | {row.Sets} | {row.Repetitions} | {row.Seconds} | {string.Join(", ", only.Where(text => text is not null))} | {row.Citation.Source} {string.Join(", ", row.Citation.Statements)} |\n"));
        }
        return text.ToString();
    }

    private static string Parameters(Rule rule)
    {
        if (rule.Parameters.Count == 0) return "";
        var text = new StringBuilder("The sources leave room here; a configuration may set:\n\n| parameter | default | from | to |\n|---|---|---|---|\n");
        foreach (var parameter in rule.Parameters) text.Append(Invariant($"| `{parameter.Name}` | {parameter.Default} | {parameter.Min} | {parameter.Max} |\n"));
        return text.ToString();
    }

    private static string Examples(Rule rule)
    {
        var text = new StringBuilder("| judged | situation |\n|---|---|\n");
        foreach (var example in rule.Examples()) text.Append(Invariant($"| {Name(example.Expected.ToString())} | {example.Title} |\n"));
        return text.ToString();
    }

    private static string Sources(RuleDescriptor descriptor)
    {
        var text = new StringBuilder("| source | place | statements | verification |\n|---|---|---|---|\n");
        foreach (var citation in descriptor.Citations)
            text.Append(Invariant($"| [{citation.Source}](../sources.md#{citation.Source}) | {citation.Locator} | {string.Join(", ", citation.Statements)} | {Name(citation.Verification.ToString())} |\n"));
        if (descriptor.DesignChoices.Count == 0) return text.ToString();
        text.Append("\nNo source states these; they await clinical sign-off.\n\n");
        foreach (var choice in descriptor.DesignChoices) text.Append(Invariant($"- {choice}\n"));
        return text.ToString();
    }

    private static string Word(Severity severity) => severity == Severity.None ? "allowed" : Name(severity.ToString());

    internal static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
