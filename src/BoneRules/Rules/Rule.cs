using System.Text;

namespace BoneRules.Rules;

/// <summary>A rule: guidance as data with predicates. Checker, generator, repairer, exporter and documentation read the same declaration.</summary>
/// <remarks>The kinds are closed: <see cref="Contraindication"/>, <see cref="DoseRule"/>, <see cref="ProgressionLimit"/>,
/// <see cref="Coverage"/>, <see cref="Requirement"/>, <see cref="SessionRequirement"/>, <see cref="PlanRule"/> and <see cref="SuppressionRule"/>.
/// Predicates must be pure and thread-safe; write them as static lambdas.</remarks>
public abstract record Rule
{
    private protected Rule() { }

    /// <summary>What the rule is called, what it is about, and where it comes from.</summary>
    public required RuleDescriptor Descriptor { get; init; }

    /// <summary>Plans that the rule flags, and plans that it does not; made when asked for.</summary>
    public required Func<ValueList<RuleExample>> Examples { get; init; }

    /// <summary>The numbers that a configuration may set, where the sources leave room.</summary>
    public ValueList<RuleParameter> Parameters { get; init; } = [];

    /// <summary>The severity at which every finding of the rule is told, where a configuration says so.</summary>
    public Severity? ConfiguredSeverity { get; init; }

    /// <summary>The severity at which every finding of the rule is told at least, where a preset raises it.</summary>
    internal Severity LeastSeverity { get; init; }

    /// <summary>What the rule decides by, as text.</summary>
    internal string Decision
    {
        get
        {
            var text = new StringBuilder();
            AppendDecision(text);
            return text.ToString();
        }
    }

    /// <summary>Writes what the rule decides by: it goes into the hash of a rule set, so it is the same in every culture.</summary>
    internal abstract void AppendDecision(StringBuilder text);

    /// <summary>The gravest severity that the rule can find, as configured.</summary>
    public Severity GravestSeverity => ToldAs(Gravest);

    /// <summary>The gravest severity that the rule itself can find.</summary>
    internal abstract Severity Gravest { get; }

    /// <summary>The severity at which a finding is told that the rule itself finds at this one.</summary>
    internal Severity ToldAs(Severity found) => ConfiguredSeverity ?? (found > LeastSeverity ? found : LeastSeverity);

    internal abstract void AddTo(CompiledRules.Builder builder);

    internal abstract void Explain(RuleExplainer explainer);

    /// <summary>Proposes mends for one of its findings; each kind knows which it allows.</summary>
    internal abstract void Propose(FixProposer proposer);

    /// <summary>Ways to change the numbers of a prescription so that the rule no longer finds it: by what was measured, and its limit.</summary>
    internal virtual IEnumerable<Mend> Mends(PreparedPlan plan, int prescription, ExercisePrescription source, Justification measured, Assessment person) =>
        LimitMends.Of(source, measured, plan, prescription, new PrescriptionContext(plan, prescription, person)) is { } mend ? [mend] : [];

    /// <summary>Whether the rule has a question to a week: silence for want of one is no mend.</summary>
    internal virtual bool Asks(in WeekContext week) => true;
}

/// <summary>A plan for a person, and what a rule says about it.</summary>
/// <param name="Title">The situation, in a few words.</param>
/// <param name="Client">The person.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Expected">What the rule says: nothing, the severity of its finding, or that it is undecided.</param>
/// <param name="Configuration">The configuration, for rules that speak of it.</param>
public sealed record RuleExample(
    string Title, ClientProfile Client, ExercisePlan Plan, ExpectedJudgement Expected, CheckConfiguration? Configuration = null);

/// <summary>What a rule says about an example.</summary>
public enum ExpectedJudgement
{
    /// <summary>Nothing.</summary>
    Clean,
    /// <summary>A finding at info.</summary>
    Info,
    /// <summary>A finding at warning.</summary>
    Warning,
    /// <summary>A finding at error.</summary>
    Error,
    /// <summary>Undecided for want of a fact.</summary>
    Undetermined,
}
