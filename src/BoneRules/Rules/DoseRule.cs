using System.Text;

namespace BoneRules.Rules;

/// <summary>A question of dose with a table of answers: inside any row that applies, jointly, the dose is in range.</summary>
/// <remarks>Outside all rows: a warning that cites the nearest. Inside a general row but outside the exercise's own: info.</remarks>
public sealed record DoseRule : Rule
{
    /// <summary>The rows.</summary>
    public required ValueList<DoseRow> Rows { get; init; }

    internal override void AppendDecision(StringBuilder text)
    {
        for (var i = 0; i < Rows.Count; i++) Rows[i].AppendTo(text.Append(i == 0 ? "" : ";"));
    }

    internal override Severity Gravest => Severity.Warning;

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);
}

/// <summary>One row of a dose table. What it does not state, it does not limit.</summary>
public sealed record DoseRow
{
    /// <summary>What the row is, in a few words.</summary>
    public required string Label { get; init; }

    /// <summary>The exercises that the row names; a row that names them is the exercises' own. Empty: see <see cref="Pillar"/>.</summary>
    public ValueList<string> Exercises { get; init; } = [];

    /// <summary>The pillar that a general row is for.</summary>
    public ExercisePillar? Pillar { get; init; }

    /// <summary>For whom; everybody where not stated.</summary>
    public Func<Assessment, Truth> ForWhom { get; init; } = static _ => Truth.True;

    /// <summary>For whom, in words.</summary>
    public string Whom { get; init; } = "everybody";

    /// <summary>Only inside this template; anywhere where not stated.</summary>
    public PlanTemplate? Template { get; init; }

    /// <summary>Only in the first training weeks, this many; always where not stated.</summary>
    public int? FirstTrainingWeeks { get; init; }

    /// <summary>Sets.</summary>
    public CountRange? Sets { get; init; }

    /// <summary>Repetitions a set.</summary>
    public CountRange? Repetitions { get; init; }

    /// <summary>Seconds a set.</summary>
    public MeasureRange? Seconds { get; init; }

    /// <summary>Flights of stairs a set.</summary>
    public CountRange? Flights { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the row names its exercises.</summary>
    public bool IsOwn => Exercises.Count > 0;

    /// <summary>Whether it bounds nothing: no dose, but the word that there is none beside the tables.</summary>
    internal bool IsUnbounded => Sets is null && Repetitions is null or { Min: 0, Max: null } && Seconds is null or { Min: 0, Max: null } && Flights is null or { Min: 0, Max: null };

    /// <summary>The row in one line, for pages and for the hash of a rule set.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    internal void AppendTo(StringBuilder text)
    {
        text.Append(Label).Append('|');
        for (var i = 0; i < Exercises.Count; i++) text.Append(i == 0 ? "" : ",").Append(Exercises[i]);
        text.Append('|').Append(Pillar?.ToString()).Append('|').Append(Whom).Append('|').Append(Template?.ToString()).Append('|').Append(Invariant.Text(FirstTrainingWeeks))
            .Append('|').Append(Sets?.ToString()).Append('|').Append(Repetitions?.ToString()).Append('|').Append(Seconds?.ToString());
        if (Flights is { } flights) text.Append('|').Append(flights.ToString()).Append(" flights");
    }
}
