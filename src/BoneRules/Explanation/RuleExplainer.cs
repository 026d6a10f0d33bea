using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Asks a rule about every place of a plan and keeps the answers to its conditions. For people: it is not the judging loop.</summary>
internal sealed class RuleExplainer(PreparedPlan plan, Assessment person, string? onlyPath)
{
    private readonly PlanPlaces _places = new(plan);
    private readonly List<ExplainedPlace> _said = [];
    private Func<Severity, Severity> _toldAs = static severity => severity;
    private int _lookedAt;
    private ExplainedCondition _forWhom = new("it speaks to this person", Truth.True);

    public RuleExplanation Explain(Rule rule)
    {
        _toldAs = rule.ToldAs;
        rule.Explain(this);
        return new RuleExplanation { Rule = rule.Descriptor, ForWhom = _forWhom, Places = _said.ToValueList(), PlacesLookedAt = _lookedAt };
    }

    public void Explain(Contraindication rule)
    {
        var concerns = rule.ForWhom(person);
        var gravest = rule.Cases.Select(severityCase => BoundSeverity.Of(severityCase.Severities, Tiers.Of(person))).ToArray();
        SayForWhom(concerns, gravest.Max(static severity => severity.Lowest), gravest.Max(static severity => severity.Highest));
        for (var p = 0; p < plan.Prescriptions.Length; p++)
        {
            var prescription = new PrescriptionContext(plan, p, person);
            var isOfKind = rule.Movement(prescription.Movement);
            var conditions = new List<ExplainedCondition> { new("the movement is of this kind", isOfKind, Text(rule.Measure(prescription))) };
            var (low, high) = isOfKind.IsFalse || concerns.IsFalse ? (Severity.None, Severity.None) : Cases(rule, prescription, gravest, conditions);
            if (!isOfKind.IsTrue || !concerns.IsTrue) low = Severity.None;
            Say(_places.PrescriptionPath(p), isOfKind.IsFalse || concerns.IsFalse ? ExplainedVerdict.NotApplicable : Verdict(low, high), conditions);
        }
    }

    public void Explain(DoseRule rule)
    {
        var bound = new BoundDose(rule, person);
        for (var p = 0; p < plan.Prescriptions.Length; p++)
        {
            var sink = new FindingSink();
            var prescription = new PrescriptionContext(plan, p, person);
            var rows = plan.Prescriptions[p].Exercise.DoseRows[plan.Rules.DoseIndexOf(rule)];
            var week = new WeekContext(plan, plan.Sessions[plan.Prescriptions[p].Session].Week, person);
            bound.Judge(prescription, p, rows & bound.RowsIn(week), sink);
            var conditions = new List<ExplainedCondition>();
            for (var r = 0; r < rule.Rows.Count; r++)
                if ((rows >> r & 1) != 0)
                    conditions.Add(new($"inside {rule.Rows[r].Label.ToLowerInvariant()}, for {rule.Rows[r].Whom}", BoundDose.IsInside(rule.Rows[r], prescription), Range(rule.Rows[r])));
            Say(_places.PrescriptionPath(p), rows == 0 ? ExplainedVerdict.NotApplicable : sink.Count == 0 ? ExplainedVerdict.Compliant : ExplainedVerdict.Finding, conditions);
        }
    }

    public void Explain(Coverage rule)
    {
        for (var w = 0; w < plan.Weeks.Length; w++)
        {
            var week = new WeekContext(plan, w, person);
            var path = string.Create(CultureInfo.InvariantCulture, $"/weeks/{w}");
            if (rule.Measure(week) is not { } amount)
            {
                Say(path, ExplainedVerdict.NotApplicable, [new("the question arises for this person and week", Truth.False)]);
                continue;
            }
            var conditions = new List<ExplainedCondition> { new("measured", Truth.True, Text(rule.Quantity, amount)) };
            var found = false;
            foreach (var band in rule.Bands)
            {
                var applies = band.ForWhom(person) & !(band.AfterTrainingWeeks >= week.TrainingWeeks);
                var outside = amount.Highest < band.Min || amount.Lowest > band.Max;
                conditions.Add(new(Words(band), applies.IsFalse ? Truth.False : outside, QuantityText.DescribeLimit(rule.Quantity, band.Min, band.Max, false, null)));
                found |= applies.MayBeTrue && outside;
            }
            Say(path, found ? ExplainedVerdict.Finding : ExplainedVerdict.Compliant, conditions);
        }
    }

    public void Explain(ProgressionLimit rule)
    {
        SayForWhom(rule.Severities);
        for (var s = 0; s < plan.Steps.Length; s++)
            Say(_places.PrescriptionPath(plan.Steps[s].Prescription), rule.Judge(new StepContext(plan, s, person)));
    }

    public void Explain(SessionRequirement rule)
    {
        SayForWhom(rule.Severities);
        for (var s = 0; s < plan.Sessions.Length; s++) Say(_places.SessionPath(s), rule.Judge(new SessionContext(plan, s, person)));
    }

    public void Explain(Requirement rule)
    {
        SayForWhom(rule.Severities);
        var judgement = rule.Judge(new PlanContext(plan, person));
        Say(judgement.ClientPath ?? "", judgement);
    }

    public void Explain(PlanRule rule)
    {
        SayForWhom(rule.Severities);
        var sink = new FindingSink();
        rule.Inspect(new PlanContext(plan, person), new PlanInspector(sink, new BoundRule(rule, rule.Severities, AssessmentAxis.None, Tiers.Of(person))));
        if (sink.Count == 0) Say("", ExplainedVerdict.Compliant, []);
        foreach (var judged in sink.Items)
            Say(_places.PathOf(judged), Verdict(judged.Low, judged.High), [new("found", judged.Low > Severity.None ? Truth.True : Truth.Unknown, judged.Missing ?? Text(judged.Justification))]);
    }

    public void Explain(SuppressionRule rule) =>
        _forWhom = new ExplainedCondition("it speaks of the configuration alone", Truth.False, rule.Fault.ToString());

    private (Severity Low, Severity High) Cases(Contraindication rule, in PrescriptionContext prescription, BoundSeverity[] severities, List<ExplainedCondition> conditions)
    {
        var (low, high) = (Severity.Error, Severity.None);
        for (var i = 0; i < rule.Cases.Count; i++)
        {
            var severityCase = rule.Cases[i];
            var holds = severityCase.Condition is { } condition ? condition(prescription) : Truth.True;
            var value = holds.IsUnknown ? "missing: " + string.Join(", ", severityCase.Missing) : Text(severities[i].Lowest, severities[i].Highest);
            conditions.Add(new(severityCase.When ?? (rule.Cases.Count == 1 ? "for this person" : "otherwise"), holds, value));
            if (holds.IsFalse) continue;
            if (severities[i].Lowest < low) low = severities[i].Lowest;
            if (severities[i].Highest > high) high = severities[i].Highest;
            if (holds.IsTrue) break;
        }
        return (low, high);
    }

    private void SayForWhom(SeverityTable severities)
    {
        var severity = BoundSeverity.Of(severities, Tiers.Of(person));
        SayForWhom(Truth.True, severity.Lowest, severity.Highest);
    }

    private void SayForWhom(Truth concerns, Severity lowest, Severity highest)
    {
        Truth speaks = highest == Severity.None ? false : lowest == Severity.None ? Truth.Unknown : Truth.True;
        var who = $"bone tier {person.BoneTier}, falls level {person.FallsLevel}, gate {person.Gate}";
        _forWhom = new ExplainedCondition("it speaks to this person", concerns & speaks, $"{who}: {Text(lowest, highest)}");
    }

    private void Say(string path, in Judgement judgement)
    {
        var verdict = judgement switch
        {
            { IsViolation: true } => ExplainedVerdict.Finding,
            { IsUndetermined: true } => ExplainedVerdict.Undetermined,
            _ when judgement == Judgement.NotApplicable => ExplainedVerdict.NotApplicable,
            _ => ExplainedVerdict.Compliant,
        };
        Truth answer = verdict == ExplainedVerdict.Undetermined ? Truth.Unknown : verdict == ExplainedVerdict.Finding;
        var value = judgement.Missing is { } missing ? "missing: " + missing : Text(judgement.Justification);
        Say(path, verdict, verdict is ExplainedVerdict.Finding or ExplainedVerdict.Undetermined ? [new("found", answer, value)] : []);
    }

    private void Say(string path, ExplainedVerdict verdict, List<ExplainedCondition> conditions)
    {
        _lookedAt++;
        if (onlyPath is null ? verdict >= ExplainedVerdict.Undetermined : path == onlyPath)
            _said.Add(new ExplainedPlace(path, verdict, conditions.ToValueList()));
    }

    private static ExplainedVerdict Verdict(Severity low, Severity high) =>
        low > Severity.None ? ExplainedVerdict.Finding : high > Severity.None ? ExplainedVerdict.Undetermined : ExplainedVerdict.Compliant;

    private string Words(CoverageBand band)
    {
        var weeks = band.AfterTrainingWeeks is { } after ? string.Create(CultureInfo.InvariantCulture, $", after {after} training weeks") : "";
        return $"outside the range for {band.Whom}{weeks}: {Name(band.Severity)}";
    }

    private string Text(Severity lowest, Severity highest) => lowest == highest
        ? Name(lowest)
        : $"{Name(lowest)} or {Name(highest)}";

    /// <summary>As a report of this preset and configuration tells it.</summary>
    private string Name(Severity severity) => severity == Severity.None ? "allowed" : QuantityText.Level<Severity>(_toldAs(severity));

    private static string? Text(in Justification measured) =>
        measured.Value is null && measured.Level is null ? null : QuantityText.Describe(measured.Quantity, measured.Value, measured.Level);

    private static string Text(Quantity quantity, Amount amount)
    {
        var lowest = QuantityText.Describe(quantity, amount.Lowest, null);
        return amount.Lowest == amount.Highest ? lowest : $"{lowest} to {QuantityText.Describe(quantity, amount.Highest, null)}";
    }

    private static string Range(DoseRow row) => string.Join(", ", new[]
    {
        row.Sets is { } sets ? $"{sets} sets" : null, row.Repetitions is { } repetitions ? $"{repetitions} repetitions" : null, row.Seconds is { } seconds ? $"{seconds} seconds" : null,
    }.Where(static text => text is not null));
}
