using System.Text;

namespace BoneRules.Rules;

/// <summary>What is wrong with a suppression of the configuration: it is judged once the findings are known.</summary>
public sealed record SuppressionRule : Rule
{
    /// <summary>What is wrong.</summary>
    public required SuppressionFault Fault { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    internal override void AppendDecision(StringBuilder text) => text.Append(Fault.ToString()).Append('=').Append(Severity.ToString());

    internal override Severity Gravest => Severity;

    internal override void AddTo(CompiledRules.Builder builder) => builder.Add(this);

    internal override void Explain(RuleExplainer explainer) => explainer.Explain(this);

    internal override void Propose(FixProposer proposer) => proposer.Propose(this);
}

/// <summary>What can be wrong with a suppression.</summary>
public enum SuppressionFault
{
    /// <summary>It covers no finding.</summary>
    Unused,
    /// <summary>Its last day is over, or no reference date tells whether it is.</summary>
    Expired,
}
