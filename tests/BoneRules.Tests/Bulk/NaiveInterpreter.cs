using BoneRules.Rules;

namespace BoneRules.Tests.Bulk;

/// <summary>Judges by reading the declarations as they stand: every rule at every place, nothing compiled, bound, masked or summed up beforehand.</summary>
internal sealed class NaiveInterpreter(RuleSet rules, Assessment person, PreparedPlan plan)
{
    private readonly List<string> _found = [];

    public List<string> Judge()
    {
        foreach (var rule in rules.Rules) Judge(rule);
        _found.Sort(StringComparer.Ordinal);
        return _found;
    }

    /// <summary>What the engine found, in the same words.</summary>
    public static List<string> Describe(FindingSink sink)
    {
        var found = new List<string>();
        foreach (ref readonly var item in sink.Items)
            found.Add(Describe(item.Rule, item.Scope, item.Index, item.Low, item.High, item.Rule is DoseRule ? default : item.Justification));
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static string Describe(Rule rule, Scope scope, int index, Severity low, Severity high, Justification justification) =>
        $"{rule.Descriptor.Id} {scope} {index} {low}-{high} {justification}";

    private void Judge(Rule rule)
    {
        switch (rule)
        {
            case Contraindication movement: Each(plan.Prescriptions.Length, p => Contraindicated(movement, p)); break;
            case DoseRule dose: Each(plan.Prescriptions.Length, p => Dose(dose, p)); break;
            case Coverage coverage: Each(plan.Weeks.Length, w => Cover(coverage, w)); break;
            case SessionRequirement session: Each(plan.Sessions.Length, s => Told(rule, session.Severities, Scope.Session, s, session.Judge(new SessionContext(plan, s, person)))); break;
            case ProgressionLimit limit: Each(plan.Steps.Length, s => Told(rule, limit.Severities, Scope.Prescription, plan.Steps[s].Prescription, limit.Judge(new StepContext(plan, s, person)))); break;
            case Requirement requirement: Told(rule, requirement.Severities, Scope.Plan, 0, requirement.Judge(new PlanContext(plan, person))); break;
            case PlanRule whole:
                var sink = new FindingSink();
                whole.Inspect(new PlanContext(plan, person), new PlanInspector(sink, new BoundRule(whole, whole.Severities, AssessmentAxis.None, Tiers.Of(person))));
                _found.AddRange(Describe(sink));
                break;
        }
    }

    private static void Each(int count, Action<int> look)
    {
        for (var i = 0; i < count; i++) look(i);
    }

    /// <summary>The first case that holds decides; while one can't be told, the next ones stay possible.</summary>
    private (Severity Low, Severity High)? Verdict(Contraindication rule, int index)
    {
        var concerns = rule.ForWhom(person);
        var moves = rule.Movement(plan.Prescriptions[index].Exercise.Movement);
        if (concerns.IsFalse || moves.IsFalse) return null;
        var possible = new List<(Severity Low, Severity High)>();
        foreach (var severityCase in rule.Cases)
        {
            var holds = severityCase.Condition?.Invoke(new PrescriptionContext(plan, index, person)) ?? Truth.True;
            if (holds.MayBeTrue) possible.Add(SeveritiesOf(severityCase.Severities));
            if (holds.IsTrue) break;
        }
        var certain = concerns.IsTrue && moves.IsTrue;
        var high = possible.Select(static one => one.High).DefaultIfEmpty(Severity.None).Max();
        return high == Severity.None ? null : (certain ? possible.Min(static one => one.Low) : Severity.None, high);
    }

    private void Contraindicated(Contraindication rule, int index)
    {
        if (Verdict(rule, index) is var (low, high)) _found.Add(Describe(rule, Scope.Prescription, index, low, high, rule.Measure(new PrescriptionContext(plan, index, person))));
    }

    private void Dose(DoseRule rule, int index)
    {
        var prescription = new PrescriptionContext(plan, index, person);
        if (prescription.Phase is not (null or SessionPhase.Main)) return;
        if (rules.Rules.OfType<Contraindication>().Any(other => Verdict(other, index)?.Low == Severity.Error)) return;
        var rows = rule.Rows.Where(row => Applies(row, index)).ToList();
        var inside = rows.Where(row => IsInside(row, index) == true).ToList();
        var outside = rows.Where(row => IsInside(row, index) == false).ToList();
        var hasOwn = rows.Exists(static row => row.IsOwn);
        if (inside.Exists(row => !hasOwn || row.IsOwn || row.Template is not null)) return;
        if (outside.Count == 0 || (inside.Count > 0 && !outside.Exists(static row => row.IsOwn))) return;
        var severity = inside.Count > 0 ? Severity.Info : Severity.Warning;
        _found.Add(Describe(rule, Scope.Prescription, index, severity, severity, default));
    }

    private bool Applies(DoseRow row, int index)
    {
        var exercise = plan.Prescriptions[index].Exercise;
        var week = new WeekContext(plan, plan.Sessions[plan.Prescriptions[index].Session].Week, person);
        var isMeant = row.IsOwn ? row.Exercises.Contains(exercise.Exercise?.SameAs ?? exercise.Id ?? "") : row.Pillar is not null && row.Pillar == exercise.Pillar;
        return isMeant && row.ForWhom(person).MayBeTrue && (row.Template is null || row.Template == plan.Template)
            && (row.FirstTrainingWeeks is not { } first || week.TrainingWeeks <= first);
    }

    private bool? IsInside(DoseRow row, int index)
    {
        var prescription = new PrescriptionContext(plan, index, person);
        var sets = row.Sets is not { } allowed || (prescription.Sets.Min >= allowed.Min && (allowed.Max is not { } most || prescription.Sets.Top <= most));
        if (prescription.Repetitions is { } repetitions) return row.Repetitions is { } r ? sets && repetitions.Min >= r.Min && !(repetitions.Top > r.Max) : null;
        if (prescription.Seconds is { } seconds) return row.Seconds is { } s ? sets && seconds.Min >= s.Min && !(seconds.Top > s.Max) : null;
        if (prescription.Flights is { } flights) return row.Flights is { } f ? sets && flights.Min >= f.Min && !(flights.Top > f.Max) : null;
        return null;
    }

    private void Cover(Coverage rule, int index)
    {
        var week = new WeekContext(plan, index, person);
        if (rule.Measure(week) is not { } amount) return;
        foreach (var band in rule.Bands)
        {
            if (band.ForWhom(person).IsFalse || (band.AfterTrainingWeeks is { } after && week.TrainingWeeks <= after)) continue;
            var (tooLittle, tooMuch) = (amount.Highest < band.Min, amount.Lowest > band.Max);
            if (!tooLittle && !tooMuch) continue;
            var measured = Justification.OfNumber(rule.Quantity, tooLittle ? amount.Highest : amount.Lowest, band.Min, band.Max);
            _found.Add(Describe(rule, Scope.Week, index, band.Severity, band.Severity, measured));
            return;
        }
    }

    private void Told(Rule rule, SeverityTable table, Scope scope, int index, Judgement judgement)
    {
        if (!judgement.IsViolation && !judgement.IsUndetermined) return;
        var (low, high) = SeveritiesOf(table);
        if (judgement.Severity is { } own) (low, high) = ((Severity)Math.Min((int)low, (int)own), (Severity)Math.Min((int)high, (int)own));
        if (high > Severity.None) _found.Add(Describe(rule, judgement.ClientPath is null ? scope : Scope.Client, index, judgement.IsUndetermined ? Severity.None : low, high, judgement.Justification));
    }

    /// <summary>The least and the greatest of all tiers and levels that the person may have.</summary>
    private (Severity Low, Severity High) SeveritiesOf(SeverityTable table)
    {
        var cells = from tier in Enum.GetValues<BoneTier>()
                    where tier >= person.BoneTier.Lowest && tier <= person.BoneTier.Highest
                    from falls in Enum.GetValues<FallsLevel>()
                    where falls >= person.FallsLevel.Lowest && falls <= person.FallsLevel.Highest
                    select table.At(tier, falls);
        return (cells.Min(static cell => cell.Lowest), cells.Max(static cell => cell.Highest));
    }
}
