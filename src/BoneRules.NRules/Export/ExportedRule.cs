using System.Linq.Expressions;
using System.Text.Json.Serialization;
using BoneRules.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace BoneRules.NRules;

/// <summary>A declared rule as NRules runs it.</summary>
/// <remarks>A class, not a record: NRules shares conditions between rules whose constants are equal, and each rule must keep its own.</remarks>
internal abstract class ExportedRule(Rule rule, int slot)
{
    public Rule Rule => rule;

    /// <summary>The place of the rule among those that plans are judged by.</summary>
    public int Slot => slot;

    /// <summary>The rule with what it means for a person.</summary>
    public abstract object Bind(Assessment person);

    public abstract IRuleDefinition Define(RuleBuilder builder);
}

/// <summary>A declared rule that looks at places of one kind, each on its own.</summary>
/// <typeparam name="TFact">The kind of place.</typeparam>
/// <typeparam name="TBound">The rule, bound to a person.</typeparam>
[JsonConverter(typeof(RefusedSerialization))]
internal abstract class ExportedRule<TFact, TBound>(Rule rule, int slot, ExportedRules rules) : ExportedRule(rule, slot)
    where TFact : PlaceFact where TBound : class
{
    public sealed override object Bind(Assessment person) => BindTo(person);

    public abstract TBound BindTo(Assessment person);

    /// <summary>Says what the rule has to say of the place, as the engine would.</summary>
    public abstract void Judge(TBound bound, TFact fact, FindingSink sink);

    /// <summary>NRules binds parameters to patterns by name: the pattern and both lambdas call the place <c>fact</c>.</summary>
    public sealed override IRuleDefinition Define(RuleBuilder builder)
    {
        Expression<Func<TFact, bool>> condition = fact => Finds(fact);
        Expression<Action<IContext, TFact>> action = (context, fact) => Tell(context, fact);
        builder.LeftHandSide().Pattern(typeof(TFact), "fact").Condition(condition);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    public bool Finds(TFact fact)
    {
        if (!ReferenceEquals(fact.Facts.Rules.Exported, rules)) return false;
        foreach (ref readonly var judged in fact.Facts.Ask(this, fact))
            if (Matters.IsTold(judged)) return true;
        return false;
    }

    /// <summary>What is said again in the same words stays as it is, so that rules that matched it don't fire anew.</summary>
    public void Tell(IContext context, TFact fact)
    {
        var now = Matters.Of(fact, fact.Facts.Ask(this, fact));
        var before = context.GetLinkedKeys().Order().Select(key => (Key: key, Fact: (MatterFact)context.GetLinked(key)!)).ToList();
        if (now.Count == before.Count && now.Zip(before).All(static pair => pair.First.SaysWhat(pair.Second.Fact))) return;
        foreach (var (key, gone) in before) context.RetractLinked(key, gone);
        for (var i = 0; i < now.Count; i++) context.InsertLinked(i, now[i]);
    }
}
