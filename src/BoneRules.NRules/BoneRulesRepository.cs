using NRules.RuleModel;

namespace BoneRules.NRules;

/// <summary>The rules of a validator as a repository of NRules, alone or beside your own.</summary>
/// <remarks>Immutable: make one, compile it once, and keep both. The findings of its rules are facts that your own rules can match on.</remarks>
public sealed class BoneRulesRepository : IRuleRepository
{
    private readonly IReadOnlyList<IRuleRepository> _own;

    /// <summary>The recommended rules over the catalogue of this library.</summary>
    public BoneRulesRepository() : this(PlanValidator.Default) { }

    /// <summary>The rules of a validator: its preset, configuration, suppressions, and rules of your own of the kinds of this library.</summary>
    /// <param name="validator">The validator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> is <see langword="null"/>.</exception>
    public BoneRulesRepository(PlanValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        (Validator, Exported, _own) = (validator, new ExportedRules(validator.Rules), []);
    }

    private BoneRulesRepository(BoneRulesRepository rules, IReadOnlyList<IRuleRepository> own) => (Validator, Exported, _own) = (rules.Validator, rules.Exported, own);

    /// <summary>The validator whose rules these are.</summary>
    public PlanValidator Validator { get; }

    internal ExportedRules Exported { get; }

    /// <summary>The same rules with a repository of your own beside them, to be compiled together.</summary>
    /// <param name="own">Your rules, by the fluent language of NRules or any other way.</param>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is <see langword="null"/>.</exception>
    public BoneRulesRepository With(IRuleRepository own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new BoneRulesRepository(this, [.. _own, own]);
    }

    /// <summary>A set named after the preset, then the sets of your own.</summary>
    public IEnumerable<IRuleSet> GetRuleSets()
    {
        var set = new RuleSet($"BoneRules {Validator.Rules.Rules.Identity.Preset}");
        set.Add(Exported.Definitions);
        return [set, .. _own.SelectMany(static own => own.GetRuleSets())];
    }

    /// <summary>The facts of a plan for a person, not yet inserted: for rules whose action inserts a plan. <see cref="BoneRulesSession.InsertPlan"/> does both.</summary>
    /// <param name="client">The person.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Client or plan could not be checked; the message names the place.</exception>
    public PlanFacts FactsOf(ClientProfile client, ExercisePlan plan) => new(this, client, plan);
}
