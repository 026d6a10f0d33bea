using BoneRules.Rules;
using NRules;
using NRules.RuleModel;

namespace BoneRules.NRules;

/// <summary>Plans in a session of NRules: insert, change, retract, report.</summary>
public static class BoneRulesSession
{
    /// <summary>Inserts the facts of a plan for a person.</summary>
    /// <param name="session">A session that was compiled from <paramref name="rules"/>.</param>
    /// <param name="rules">The rules that are to judge the plan.</param>
    /// <param name="client">The person.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>The facts, to change, retract or report on later.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Client or plan could not be checked; the message names the place.</exception>
    public static PlanFacts InsertPlan(this ISession session, BoneRulesRepository rules, ClientProfile client, ExercisePlan plan)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        var facts = rules.FactsOf(client, plan);
        session.InsertAll(facts.All);
        return facts;
    }

    /// <summary>Retracts the facts of a plan; what was found in it goes with them.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are not in the session.</exception>
    public static void RetractPlan(this ISession session, PlanFacts facts)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(facts);
        session.RetractAll(facts.All);
    }

    /// <summary>Puts a prescription in the place of another, and has the rules look again at what that can change: the prescription, its session, the weeks, the progression and the plan.</summary>
    /// <param name="session">The session that holds the facts.</param>
    /// <param name="fact">The fact to change; it stays the same fact.</param>
    /// <param name="changed">What is prescribed from now on.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan would not be one; nothing has changed then.</exception>
    public static void Change(this ISession session, PrescriptionFact fact, ExercisePrescription changed)
    {
        ArgumentNullException.ThrowIfNull(session);
        var change = Replace(fact, changed);
        session.RetractAll(change.Gone);
        session.InsertAll(change.Came);
        session.UpdateAll(change.Touched);
    }

    /// <summary>The same from the action of a rule.</summary>
    /// <param name="context">The context of the action.</param>
    /// <param name="fact">The fact to change; it stays the same fact.</param>
    /// <param name="changed">What is prescribed from now on.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan would not be one; nothing has changed then.</exception>
    public static void Change(this IContext context, PrescriptionFact fact, ExercisePrescription changed)
    {
        ArgumentNullException.ThrowIfNull(context);
        var change = Replace(fact, changed);
        context.RetractAll(change.Gone);
        context.InsertAll(change.Came);
        context.UpdateAll(change.Touched);
    }

    /// <summary>The report on a plan, from what the rules of the session have said: the same as <see cref="PlanValidator.Check(ClientProfile, ExercisePlan)"/> gives.</summary>
    /// <remarks>Holds the session to the engine: it never says less.</remarks>
    /// <param name="session">The session; <c>Fire</c> comes first.</param>
    /// <param name="facts">The facts of the plan.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The rules of the session have not said all there is to say: they have not fired, or a filter or another rule kept them from it.</exception>
    public static ValidationReport Report(this ISession session, PlanFacts facts)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(facts);
        // Enumerated, not counted: an operator on the query would compile an expression at each call.
        var matters = new List<MatterFact>();
        foreach (var matter in session.Query<MatterFact>())
            if (ReferenceEquals(matter.Facts, facts)) matters.Add(matter);
        return SessionReport.Of(facts, matters);
    }

    private static PlanChange Replace(PrescriptionFact fact, ExercisePrescription changed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(changed);
        return fact.Facts.Replace(fact, changed);
    }
}
