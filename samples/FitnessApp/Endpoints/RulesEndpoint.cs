using BoneRules;
using BoneRules.Rules;

namespace FitnessApp.Endpoints;

/// <summary>A rule in a line.</summary>
internal sealed record RuleEntry(string Id, string Title, RuleCategory Category, Severity Gravest, bool IsSafetyRule, string Advice, IReadOnlyList<string> Sources)
{
    public static RuleEntry Of(Rule rule) => new(
        rule.Descriptor.Id, rule.Descriptor.Title, rule.Descriptor.Category, rule.GravestSeverity, rule.Descriptor.IsSafetyRule, rule.Descriptor.Advice,
        [.. rule.Descriptor.Citations.Select(static citation => citation.Source).Distinct(StringComparer.Ordinal)]);
}

/// <summary><c>GET /rules</c></summary>
internal static class RulesEndpoint
{
    private static readonly List<RuleEntry> _rules = [.. RuleSet.Recommended.Rules.Select(RuleEntry.Of)];

    public static void MapRules(this WebApplication app) => app.MapGet("/rules", static () => _rules).WithSummary("Lists the rules.");
}
