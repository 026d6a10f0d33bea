using System.Text;

namespace BoneRules.Rules;

/// <summary>A movement that can harm: which movement, for whom, and how grave, by case.</summary>
/// <remarks>
/// <see cref="Movement"/> is asked once per exercise of a catalogue and becomes a bit in its mask; <see cref="ForWhom"/> once per person.
/// Only prescriptions where both bits meet are looked at, and then the first case that holds decides. A case that can't be told leaves
/// both it and the next ones possible.
/// </remarks>
public sealed record Contraindication : Rule
{
    /// <summary>Cases that could not be told are kept as bits of one word.</summary>
    internal const int MostCases = 32;

    /// <summary>Whether an exercise is of the kind in question.</summary>
    public required Func<Movement, Truth> Movement { get; init; }

    /// <summary>Whom it concerns at all, beside the severities of the cases; everybody where not stated.</summary>
    public Func<Assessment, Truth> ForWhom { get; init; } = static _ => Truth.True;

    /// <summary>The axes of the assessment that <see cref="ForWhom"/> looks at, so that a report can name what it waits for.</summary>
    public AssessmentAxis WaitsFor { get; init; }

    /// <summary>The cases, in order; the last one has no condition.</summary>
    public required ValueList<SeverityCase> Cases { get; init; }

    /// <summary>What to state as measured, and the limit.</summary>
    public required PrescriptionMeasure Measure { get; init; }

    internal override void AppendDecision(StringBuilder text)
    {
        for (var i = 0; i < Cases.Count; i++)
            text.Append(i == 0 ? "" : ";").Append(Cases[i].When).Append('=').Append(Cases[i].Severities.ToString());
    }

    internal override Severity Gravest => Cases.Max(static severityCase => severityCase.Severities.Gravest);

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);
}

/// <summary>How grave a movement is under a condition.</summary>
public sealed record SeverityCase
{
    /// <summary>The case that holds whenever no case before it does.</summary>
    public SeverityCase(SeverityTable severities) => Severities = severities;

    /// <summary>A case under a condition.</summary>
    /// <param name="when">The condition in words, such as "coached and supervised".</param>
    /// <param name="condition">The condition; pure.</param>
    /// <param name="severities">How grave it is then.</param>
    public SeverityCase(string when, PrescriptionCondition condition, SeverityTable severities) =>
        (When, Condition, Severities) = (when, condition, severities);

    /// <summary>The condition in words; <see langword="null"/> for "otherwise".</summary>
    public string? When { get; }

    /// <summary>The condition; <see langword="null"/> for "otherwise".</summary>
    public PrescriptionCondition? Condition { get; }

    /// <summary>How grave it is in this case.</summary>
    public SeverityTable Severities { get; internal init; }

    /// <summary>The facts that settle the condition where it is unknown: <c>client:/…</c>, or a property of the prescription.</summary>
    public ValueList<string> Missing { get; init; } = [];
}

/// <summary>A question to a prescription of a plan for a person.</summary>
/// <remarks>The answer follows from what is asked alone: prescriptions that say the same, for the same person, are asked once.</remarks>
public delegate Truth PrescriptionCondition(in PrescriptionContext prescription);

/// <summary>What to state as measured about a prescription.</summary>
public delegate Justification PrescriptionMeasure(in PrescriptionContext prescription);
