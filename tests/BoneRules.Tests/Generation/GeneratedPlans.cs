using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Generation;

/// <summary>Requests and people by number, and what holds of every result.</summary>
internal static class GeneratedPlans
{
    private static readonly string[] Equipment = ["chair", "band", "dumbbell", "mat", "wall", "step", "kettlebell", "machine", "cable", "barbell"];

    /// <summary>All tiers, falls levels and unknowns; days 1 to 7, minutes 10 to 60, weeks 1 to 12.</summary>
    public static (ClientProfile Client, GenerationRequest Request) Draw(int number)
    {
        var dice = new Dice(number);
        var client = ArbitraryClient.Build(dice);
        return (client, new GenerationRequest
        {
            DaysPerWeek = dice.Whole(1, 7),
            MinutesPerSession = dice.Whole(10, 60),
            Weeks = dice.Whole(1, 12),
            SessionsPerDay = dice.Chance(10) ? 2 : 1,
            Equipment = dice.MaybeOf(80, () => dice.Some(0, 6, Equipment)),
            Seed = (ulong)number,
        });
    }

    /// <summary>What is wrong with a result; empty where nothing is.</summary>
    public static IEnumerable<string> FaultsOf(ClientProfile client, GenerationRequest request, GenerationResult result)
    {
        if (result.State == GenerationState.Refused && (result.Refusal is not { Gate: Gate.Stop, Reasons.Count: > 0 } || result.Plan is not null)) yield return "a refusal without its gate";
        if (result.State == GenerationState.Infeasible && (result.Conflicts.Count == 0 || result.Plan is not null)) yield return "infeasible without a conflict";
        if (result.Plan is not { } plan) yield break;

        var report = PlanValidator.Default.Check(client, BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(plan)));
        foreach (var finding in report.Findings.Where(finding => IsOfPlan(finding.Path)))
        {
            if (finding.Severity == Severity.Error) yield return $"error {finding.RuleId} at {finding.Path}";
            if (finding.Severity == Severity.Warning && result.State == GenerationState.Complete) yield return $"warning {finding.RuleId} at {finding.Path} of a complete plan";
            if (finding.Category == RuleCategory.Progression) yield return $"progression {finding.RuleId} at {finding.Path}";
        }
        foreach (var matter in report.Undetermined.Where(matter => matter.Paths.Any(IsOfPlan))) yield return $"undetermined {string.Join(",", matter.RuleIds)}";
        if (result.State == GenerationState.Partial && !result.Unmet.Any(unmet => unmet.Severity >= Severity.Warning && unmet.Remedy.Length > 0)) yield return "partial, and nothing said to be missing";
        foreach (var fault in plan.Weeks.SelectMany(week => FaultsOf(request, week))) yield return fault;
    }

    private static IEnumerable<string> FaultsOf(GenerationRequest request, PlanWeek week)
    {
        if (week.Sessions.Any(session => TimeModel.MinutesOf(session) > request.MinutesPerSession + 1e-9)) yield return "a session that is too long";
        var resistance = week.Sessions.Where(session => session.Prescriptions.Any(p => ExerciseCatalog.Default.Find(p.Exercise!)!.Pillar == ExercisePillar.Resistance))
            .Select(session => (int)session.Days![0]).ToHashSet();
        if (resistance.Any(day => resistance.Count > 1 && resistance.Contains((day + 1) % 7))) yield return "resistance on consecutive days";
        var slots = week.Sessions.SelectMany(session => session.Prescriptions.Select(p => p.Exercise)).ToList();
        if (week.Sessions.Count >= 3 && slots.GroupBy(id => id).Any(group => group.Count() * 2 > slots.Count)) yield return "one exercise in more than half of the slots";
    }

    private static bool IsOfPlan(string path) => path.Length == 0 || path[0] == '/';
}
