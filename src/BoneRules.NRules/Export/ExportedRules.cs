using BoneRules.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace BoneRules.NRules;

/// <summary>The declared rules of a validator, each as a definition of NRules.</summary>
internal sealed class ExportedRules
{
    private readonly ExportedRule[] _rules;

    public ExportedRules(CompiledRules compiled)
    {
        var rules = compiled.Rules.Rules;
        _rules = new ExportedRule[rules.Count];
        for (var i = 0; i < _rules.Length; i++) _rules[i] = Export(rules[i], i, compiled);
        Definitions = Array.ConvertAll(_rules, static rule => rule.Define(RuleHead.Of(rule.Rule)));
    }

    /// <summary>The definitions, in the order of the catalogue.</summary>
    public IReadOnlyList<IRuleDefinition> Definitions { get; }

    public object[] BindAll(Assessment person) => Array.ConvertAll(_rules, rule => rule.Bind(person));

    private ExportedRule Export(Rule rule, int slot, CompiledRules compiled) => rule switch
    {
        Contraindication contraindication => new ExportedContraindication(contraindication, slot, this, Array.IndexOf(compiled.Contraindications, contraindication)),
        DoseRule dose => new ExportedDose(dose, slot, this, compiled.DoseIndexOf(dose)),
        Coverage coverage => new ExportedCoverage(coverage, slot, this),
        ProgressionLimit limit => new ExportedProgression(limit, slot, this),
        SessionRequirement requirement => new ExportedSession(requirement, slot, this),
        Requirement requirement => new ExportedRequirement(requirement, slot, this),
        PlanRule planRule => new ExportedPlanRule(planRule, slot, this),
        SuppressionRule suppression => new ExportedSuppression(suppression, slot, this),
        _ => throw new InvalidOperationException($"There is no export of the kind {rule.GetType().Name}."),
    };
}

/// <summary>What NRules shows of a rule before it runs: name, words, tags, priority and properties.</summary>
internal static class RuleHead
{
    private const int OfASeverity = 1000;

    /// <summary>Below the rules that find, above the priority 0 that a user's rules have where they state none.</summary>
    private const int OfSuppressions = 500;
    private static readonly BoneTier[] _tiers = [BoneTier.B0, BoneTier.B1, BoneTier.B2, BoneTier.B2High, BoneTier.B3, BoneTier.B4];

    public static RuleBuilder Of(Rule rule)
    {
        var descriptor = rule.Descriptor;
        var builder = new RuleBuilder();
        builder.Name($"{descriptor.Id} {descriptor.Title}");
        builder.Description($"{descriptor.Message} {descriptor.Advice}");
        builder.Tag(descriptor.Category.ToString());
        builder.Tag(rule.GravestSeverity.ToString());
        if (descriptor.IsSafetyRule) builder.Tag("Safety");
        builder.Tags(_tiers.Where(tier => Speaks(rule, tier)).Select(static tier => tier.ToString()));
        builder.Priority(rule is SuppressionRule ? OfSuppressions : (int)rule.GravestSeverity * OfASeverity);
        builder.Property("id", descriptor.Id);
        builder.Property("sources", descriptor.Citations.Select(static citation => citation.Source).Distinct().ToArray());
        builder.Property("statements", descriptor.Citations.SelectMany(static citation => citation.Statements).Distinct().ToArray());
        builder.Property("since", descriptor.Since);
        builder.Property("status", descriptor.Status.ToString());
        return builder;
    }

    /// <summary>Whether the rule may find something in a person of the tier; rules that have no table of severities look at the person themselves.</summary>
    private static bool Speaks(Rule rule, BoneTier tier) => rule switch
    {
        Contraindication contraindication => contraindication.Cases.Any(severityCase => Speaks(severityCase.Severities, tier)),
        ProgressionLimit limit => Speaks(limit.Severities, tier),
        SessionRequirement requirement => Speaks(requirement.Severities, tier),
        Requirement requirement => Speaks(requirement.Severities, tier),
        PlanRule planRule => Speaks(planRule.Severities, tier),
        _ => true,
    };

    private static bool Speaks(SeverityTable table, BoneTier tier) => table.For(tier, FallsLevel.F2) > Severity.None;
}
