using BoneRules.Rules;

namespace BoneRules.NRules;

/// <summary>A movement that can harm.</summary>
internal sealed class ExportedContraindication(Contraindication rule, int slot, ExportedRules rules, int position)
    : ExportedRule<PrescriptionFact, ConcerningContraindication>(rule, slot, rules)
{
    public override ConcerningContraindication BindTo(Assessment person) => ConcerningContraindication.Of(rule, person);

    public override void Judge(ConcerningContraindication concerning, PrescriptionFact fact, FindingSink sink)
    {
        var facts = fact.Facts;
        var meets = facts.Prepared.Prescriptions[fact.Index].Exercise.Meets(position);
        if (concerning.Bound is not { } bound || meets.IsFalse) return;
        bound.Judge(new PrescriptionContext(facts.Prepared, fact.Index, facts.Bound.Person), fact.Index, meets.IsTrue, sink);
    }
}

/// <summary>A contraindication as it is for a person; none where it does not concern them.</summary>
internal sealed record ConcerningContraindication(BoundContraindication? Bound)
{
    public static ConcerningContraindication Of(Contraindication rule, Assessment person)
    {
        var concerns = rule.ForWhom(person);
        return new ConcerningContraindication(concerns.IsFalse ? null : new BoundContraindication(rule, Tiers.Of(person), concerns.IsUnknown));
    }
}

/// <summary>A dose table; what must not be done has no right dose.</summary>
internal sealed class ExportedDose(DoseRule rule, int slot, ExportedRules rules, int table) : ExportedRule<PrescriptionFact, BoundDose>(rule, slot, rules)
{
    public override BoundDose BindTo(Assessment person) => new(rule, person);

    public override void Judge(BoundDose bound, PrescriptionFact fact, FindingSink sink)
    {
        var (plan, person) = (fact.Facts.Prepared, fact.Facts.Bound.Person);
        var rows = plan.Prescriptions[fact.Index].Exercise.DoseRows[table];
        if (rows == 0 || fact.IsForbidden) return;
        rows &= bound.RowsIn(new WeekContext(plan, fact.Session.Week.Index, person));
        if (rows != 0) bound.Judge(new PrescriptionContext(plan, fact.Index, person), fact.Index, rows, sink);
    }
}

/// <summary>Something of which a week needs enough.</summary>
internal sealed class ExportedCoverage(Coverage rule, int slot, ExportedRules rules) : ExportedRule<WeekFact, BoundCoverage>(rule, slot, rules)
{
    public override BoundCoverage BindTo(Assessment person) => new(rule, person);

    public override void Judge(BoundCoverage bound, WeekFact fact, FindingSink sink)
    {
        if (!bound.IsSilent) bound.Judge(new WeekContext(fact.Facts.Prepared, fact.Index, fact.Facts.Bound.Person), fact.Index, sink);
    }
}

/// <summary>A limit on what may rise.</summary>
internal sealed class ExportedProgression(ProgressionLimit rule, int slot, ExportedRules rules) : ExportedRule<ProgressionFact, BoundSeverities>(rule, slot, rules)
{
    public override BoundSeverities BindTo(Assessment person) => new(new BoundRule(rule, rule.Severities, AssessmentAxis.None, Tiers.Of(person)));

    public override void Judge(BoundSeverities bound, ProgressionFact fact, FindingSink sink)
    {
        if (!bound.Rule.IsSilent)
            bound.Rule.Report(sink, Scope.Prescription, fact.Prescription.Index, rule.Judge(new StepContext(fact.Facts.Prepared, fact.Step, fact.Facts.Bound.Person)));
    }
}

/// <summary>What a session must have.</summary>
internal sealed class ExportedSession(SessionRequirement rule, int slot, ExportedRules rules) : ExportedRule<SessionFact, BoundSeverities>(rule, slot, rules)
{
    public override BoundSeverities BindTo(Assessment person) => new(new BoundRule(rule, rule.Severities, AssessmentAxis.None, Tiers.Of(person)));

    public override void Judge(BoundSeverities bound, SessionFact fact, FindingSink sink)
    {
        if (!bound.Rule.IsSilent)
            bound.Rule.Report(sink, Scope.Session, fact.Index, rule.Judge(new SessionContext(fact.Facts.Prepared, fact.Index, fact.Facts.Bound.Person)));
    }
}

/// <summary>What must be there before or during the whole plan.</summary>
internal sealed class ExportedRequirement(Requirement rule, int slot, ExportedRules rules) : ExportedRule<PlanFact, BoundSeverities>(rule, slot, rules)
{
    public override BoundSeverities BindTo(Assessment person) => new(new BoundRule(rule, rule.Severities, rule.WaitsFor, Tiers.Of(person)));

    public override void Judge(BoundSeverities bound, PlanFact fact, FindingSink sink)
    {
        if (!bound.Rule.IsSilent) bound.Rule.Report(sink, Scope.Plan, 0, rule.Judge(new PlanContext(fact.Facts.Prepared, fact.Facts.Bound.Person)));
    }
}

/// <summary>Anything else, over the whole plan.</summary>
internal sealed class ExportedPlanRule(PlanRule rule, int slot, ExportedRules rules) : ExportedRule<PlanFact, BoundSeverities>(rule, slot, rules)
{
    public override BoundSeverities BindTo(Assessment person) => new(new BoundRule(rule, rule.Severities, AssessmentAxis.None, Tiers.Of(person)));

    public override void Judge(BoundSeverities bound, PlanFact fact, FindingSink sink)
    {
        if (!bound.Rule.IsSilent) rule.Inspect(new PlanContext(fact.Facts.Prepared, fact.Facts.Bound.Person), new PlanInspector(sink, bound.Rule));
    }
}

/// <summary>The severities of a rule for a person.</summary>
internal sealed class BoundSeverities(BoundRule rule)
{
    public BoundRule Rule => rule;
}
