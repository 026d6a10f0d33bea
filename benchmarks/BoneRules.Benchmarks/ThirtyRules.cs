using BoneRules.Rules;

namespace BoneRules.Benchmarks;

/// <summary>The 30 rules that are compared: of every kind and every subject, named one by one so that the comparison stays the same as rules are added.</summary>
internal static class ThirtyRules
{
    public static ValueList<string> Ids { get; } =
    [
        // Contraindications: the spine, impact, lifts, balance.
        "BR1001", "BR1003", "BR1004", "BR1005", "BR1007", "BR1008", "BR1010", "BR1013", "BR2001", "BR2003", "BR2007", "BR2008", "BR2009", "BR3001", "BR3002", "BR3004", "BR3008", "BR4002", "BR4004",
        // Doses.
        "BR3005",
        // Coverage of the week.
        "BR2002", "BR2005", "BR3012", "BR4001",
        // Progression.
        "BR5001", "BR5002", "BR5004",
        // Of a session, of the plan and the person, and of the whole plan.
        "BR6002", "BR1009", "BR2016",
    ];

    public static RuleSet Set { get; } = new(
        "benchmark", RuleSet.CurrentVersion,
        Ids.Select(static id => RuleSet.Recommended.Find(id) ?? throw new InvalidOperationException($"There is no rule {id}.")).ToValueList());

    public static CompiledRules Compiled { get; } = Set.Compile(ExerciseCatalog.Default);

    public static CompiledRules WholeSet { get; } = RuleSet.Recommended.Compile(ExerciseCatalog.Default);
}
