using System.Globalization;
using System.Text;
using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Tests.Docs;

/// <summary>The page of a rule, written from its declaration.</summary>
internal static class RulePage
{
    private static readonly (string Name, BoneTier Tier, FallsLevel Falls)[] Columns =
    [
        ("B0", BoneTier.B0, FallsLevel.F0), ("B1", BoneTier.B1, FallsLevel.F0), ("B2", BoneTier.B2, FallsLevel.F0), ("B2High", BoneTier.B2High, FallsLevel.F0),
        ("B3", BoneTier.B3, FallsLevel.F0), ("F1, B0", BoneTier.B0, FallsLevel.F1), ("F1, B2", BoneTier.B2, FallsLevel.F1), ("F2, B0", BoneTier.B0, FallsLevel.F2),
    ];

    public static string Of(Rule rule)
    {
        var descriptor = rule.Descriptor;
        var page = new StringBuilder();
        page.Append(Invariant($"# {descriptor.Id}: {descriptor.Title}\n\n"));
        page.Append("<!-- Written from the rule's declaration; the tests write it anew with BONERULES_APPROVE=1. -->\n\n");
        page.Append(Invariant($"{Name(rule.GetType().Name)}, {Name(descriptor.Category.ToString())}{(descriptor.IsSafetyRule ? ", safety rule" : "")}. "));
        page.Append(Invariant($"{descriptor.Status}, since {descriptor.Since}.\n\n"));
        page.Append(Invariant($"**What it says.** {descriptor.Message}\n\n**What to do.** {descriptor.Advice}\n\n"));
        Decision(page, rule);
        page.Append("## Sources\n\n| source | place | statements | verification |\n|---|---|---|---|\n");
        foreach (var citation in descriptor.Citations)
            page.Append(Invariant($"| {citation.Source} | {citation.Locator} | {string.Join(", ", citation.Statements)} | {Name(citation.Verification.ToString())} |\n"));
        if (descriptor.DesignChoices.Count > 0)
        {
            page.Append("\n## Design choices\n\nNo source states these; they await clinical sign-off.\n\n");
            foreach (var choice in descriptor.DesignChoices) page.Append(Invariant($"- {choice}\n"));
        }
        page.Append("\n## Examples\n\n| judged | situation |\n|---|---|\n");
        foreach (var example in rule.Examples()) page.Append(Invariant($"| {Name(example.Expected.ToString())} | {example.Title} |\n"));
        return page.ToString();
    }

    private static void Decision(StringBuilder page, Rule rule)
    {
        switch (rule)
        {
            case Contraindication contraindication:
                Severities(page, contraindication.Cases.Select((severityCase, i) => (severityCase.When ?? (i == 0 ? "always" : "otherwise"), severityCase.Severities)));
                break;
            case ProgressionLimit limit:
                Severities(page, [("always", limit.Severities)]);
                break;
            case SessionRequirement requirement:
                Severities(page, [("always", requirement.Severities)]);
                break;
            case Requirement requirement:
                Severities(page, [("always", requirement.Severities)]);
                break;
            case PlanRule planRule:
                Severities(page, [("always", planRule.Severities)]);
                break;
            case Coverage coverage:
                page.Append("## Bands\n\nThe first band that applies and is not met gives the finding.\n\n| for whom | after training week | at least | at most | severity |\n|---|---|---|---|---|\n");
                foreach (var band in coverage.Bands)
                    page.Append(Invariant($"| {band.Whom} | {band.AfterTrainingWeeks} | {band.Min} | {band.Max} | {Name(band.Severity.ToString())} |\n"));
                page.Append('\n');
                break;
            case DoseRule dose:
                page.Append("## Doses\n\nInside any row, sets and repetitions together, is in range.\n\n| row | for whom | sets | repetitions | seconds | only | source |\n|---|---|---|---|---|---|---|\n");
                foreach (var row in dose.Rows)
                {
                    var only = new[] { row.Template?.ToString(), row.FirstTrainingWeeks is { } weeks ? Invariant($"first {weeks} training weeks") : null };
                    page.Append(Invariant($"| {row.Label} | {row.Whom} | {row.Sets} | {row.Repetitions} | {row.Seconds} | {string.Join(", ", only.Where(text => text is not null))} | {row.Citation.Source} {string.Join(", ", row.Citation.Statements)} |\n"));
                }
                page.Append('\n');
                break;
        }
    }

    private static void Severities(StringBuilder page, IEnumerable<(string When, SeverityTable Table)> rows)
    {
        page.Append(Invariant($"## How grave\n\n| when | {string.Join(" | ", Columns.Select(column => column.Name))} |\n|---{string.Concat(Columns.Select(_ => "|---"))}|\n"));
        foreach (var (when, table) in rows)
            page.Append(Invariant($"| {when} | {string.Join(" | ", Columns.Select(column => Word(table.For(column.Tier, column.Falls))))} |\n"));
        page.Append("\nB: bone tier, F: falls level. The stricter of the two counts.\n\n");
    }

    private static string Word(Severity severity) => severity == Severity.None ? "allowed" : Name(severity.ToString());

    private static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
