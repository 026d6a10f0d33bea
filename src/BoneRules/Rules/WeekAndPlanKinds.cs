using System.Text;

namespace BoneRules.Rules;

/// <summary>Something of which a week needs enough, or not too much.</summary>
public sealed record Coverage : Rule
{
    /// <summary>What is measured in a week; <see langword="null"/> where the question does not arise.</summary>
    public required WeekMeasure Measure { get; init; }

    /// <summary>The quantity that is measured.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The ranges, gravest first; the first one that applies and is not met gives the finding.</summary>
    public required ValueList<CoverageBand> Bands { get; init; }

    /// <summary>What the measure counts, as data for those who write a week; without it a plan can only be held against the rule.</summary>
    public WeekSubject? Counts { get; init; }

    internal override void AppendDecision(StringBuilder text)
    {
        for (var i = 0; i < Bands.Count; i++)
        {
            var band = Bands[i];
            text.Append(i == 0 ? "" : ";").Append(band.Whom).Append('|').Append(Invariant.Text(band.AfterTrainingWeeks)).Append('|').Append(Invariant.Text(band.Min))
                .Append('|').Append(Invariant.Text(band.Max)).Append('|').Append(band.Severity.ToString());
        }
    }

    internal override Severity Gravest => Bands.Max(static band => band.Severity);

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);

    internal override bool Asks(in WeekContext week) => Measure(week) is not null;
}

/// <summary>For some people, the range in which a week's measure should lie.</summary>
public sealed record CoverageBand
{
    /// <summary>For whom; everybody where not stated.</summary>
    public Func<Assessment, Truth> ForWhom { get; init; } = static _ => Truth.True;

    /// <summary>For whom, in words.</summary>
    public string Whom { get; init; } = "everybody";

    /// <summary>Only once this many training weeks are over; always where not stated.</summary>
    public int? AfterTrainingWeeks { get; init; }

    /// <summary>The lowest that is enough.</summary>
    public double? Min { get; init; }

    /// <summary>The highest that is not too much.</summary>
    public double? Max { get; init; }

    /// <summary>How grave it is to be outside.</summary>
    public required Severity Severity { get; init; }
}

/// <summary>What is measured in a week.</summary>
public delegate Amount? WeekMeasure(in WeekContext week);

/// <summary>A number of which only the lowest and highest possibility may be known.</summary>
/// <param name="Lowest">The lowest it can be.</param>
/// <param name="Highest">The highest it can be.</param>
public readonly record struct Amount(double Lowest, double Highest)
{
    /// <summary>A known number.</summary>
    public static implicit operator Amount(double known) => new(known, known);
}

/// <summary>A limit on what may rise from one occurrence of an exercise to a later one.</summary>
public sealed record ProgressionLimit : Rule
{
    /// <summary>How grave it is, for whom.</summary>
    public required SeverityTable Severities { get; init; }

    /// <summary>Judges a step: an occurrence in which load, repetitions or vest rose above the reference.</summary>
    public required StepJudge Judge { get; init; }

    internal override void AppendDecision(StringBuilder text) => text.Append(Severities.ToString());

    internal override Severity Gravest => Severities.Gravest;

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);

    internal override IEnumerable<Mend> Mends(PreparedPlan plan, int prescription, ExercisePrescription source, Justification measured, Assessment person) =>
        StepMends.Of(source, measured, plan, prescription, person);
}

/// <summary>Judges a step up.</summary>
public delegate Judgement StepJudge(in StepContext step);

/// <summary>What a session must have, such as a warm-up before lifting.</summary>
public sealed record SessionRequirement : Rule
{
    /// <summary>How grave it is to lack it, for whom.</summary>
    public required SeverityTable Severities { get; init; }

    /// <summary>Judges a session.</summary>
    public required SessionJudge Judge { get; init; }

    internal override void AppendDecision(StringBuilder text) => text.Append(Severities.ToString());

    internal override Severity Gravest => Severities.Gravest;

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);
}

/// <summary>Judges a session.</summary>
public delegate Judgement SessionJudge(in SessionContext session);

/// <summary>What must be there before or during the whole plan: a clearance, supervision, freedom from symptoms.</summary>
public sealed record Requirement : Rule
{
    /// <summary>How grave it is to lack it, for whom.</summary>
    public required SeverityTable Severities { get; init; }

    /// <summary>The axes of the assessment that it looks at, so that a report can name what it waits for.</summary>
    public AssessmentAxis WaitsFor { get; init; }

    /// <summary>Judges the plan and the person once.</summary>
    public required PlanJudge Judge { get; init; }

    internal override void AppendDecision(StringBuilder text) => text.Append(Severities.ToString());

    internal override Severity Gravest => Severities.Gravest;

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);
}

/// <summary>Judges a plan and its person.</summary>
public delegate Judgement PlanJudge(in PlanContext plan);

/// <summary>Anything else: a predicate over the whole plan that may find several things.</summary>
public sealed record PlanRule : Rule
{
    /// <summary>How grave it is, for whom.</summary>
    public required SeverityTable Severities { get; init; }

    /// <summary>Judges the plan; reports each place through the collector.</summary>
    public required PlanInspection Inspect { get; init; }

    /// <summary>What the rule wants on at least one day of each week, as data for those who write a week.</summary>
    public ValueList<WeekSubject> Wants { get; init; } = [];

    internal override void AppendDecision(StringBuilder text) => text.Append(Severities.ToString());

    internal override Severity Gravest => Severities.Gravest;

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);
}

/// <summary>Inspects a plan and reports what it finds.</summary>
public delegate void PlanInspection(in PlanContext plan, PlanInspector inspector);
