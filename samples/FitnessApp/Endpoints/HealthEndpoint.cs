using BoneRules;

namespace FitnessApp.Endpoints;

/// <summary>That the app is up, and which rules it judges by.</summary>
internal sealed record HealthAnswer(string Status, RuleSetIdentity Rules);

/// <summary><c>GET /health</c></summary>
internal static class HealthEndpoint
{
    private static readonly HealthAnswer _answer = new("ok", PlanValidator.Default.Rules.Rules.Identity);

    public static void MapHealth(this WebApplication app) => app.MapGet("/health", static () => _answer).WithSummary("Says that the app is up, and which rules it judges by.");
}
