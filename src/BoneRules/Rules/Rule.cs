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

    /// <summary>What the rule decides by, as text: it goes into the hash of a rule set.</summary>
    internal abstract string Decision { get; }

    /// <summary>The gravest severity that the rule can find, as configured.</summary>
    public Severity GravestSeverity => ConfiguredSeverity ?? Gravest;

    /// <summary>The gravest severity that the rule itself can find.</summary>
    internal abstract Severity Gravest { get; }

    internal abstract void AddTo(CompiledRules.Builder builder);

    internal abstract void Explain(RuleExplainer explainer);
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
