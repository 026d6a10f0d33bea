using System.Linq.Expressions;
using System.Text.Json.Serialization;
using BoneRules.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace BoneRules.NRules;

/// <summary>What is wrong with a suppression: told once the findings are there.</summary>
[JsonConverter(typeof(RefusedSerialization))]
internal sealed class ExportedSuppression(SuppressionRule rule, int slot, ExportedRules rules) : ExportedRule(rule, slot)
{
    public override object Bind(Assessment person) => this;

    public override IRuleDefinition Define(RuleBuilder builder)
    {
        Expression<Func<SuppressionFact, bool>> condition = fact => Concerns(fact);
        Expression<Func<SuppressionFact, FindingFact, bool>> covers = (fact, finding) => fact.Covers(finding);
        Expression<Action<IContext, SuppressionFact>> action = (context, fact) => Tell(context, fact);
        builder.LeftHandSide().Pattern(typeof(SuppressionFact), "fact").Condition(condition);
        // One that is over covers nothing, so that this asks nothing more of it.
        builder.LeftHandSide().Not().Pattern(typeof(FindingFact), "finding").Condition(covers);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    public bool Concerns(SuppressionFact fact) =>
        ReferenceEquals(fact.Facts.Rules.Exported, rules) && fact.IsOver == (rule.Fault == SuppressionFault.Expired);

    public void Tell(IContext context, SuppressionFact fact)
    {
        if (context.GetLinkedKeys().Count == 0)
            context.InsertLinked(0, new FindingFact(fact, new Judged { Rule = rule, Scope = Scope.Client, Low = rule.Severity, High = rule.Severity, ClientPath = fact.Path }, 0));
    }
}
