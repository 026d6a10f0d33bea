using BoneRules.Rules;

namespace BoneRules.Testing;

/// <summary>A plan for a person, and everything that a rule says of it. What is not stated is not said: a case that states nothing is clean.</summary>
/// <param name="Title">The situation, in a few words.</param>
/// <param name="Client">The person.</param>
/// <param name="Plan">The plan.</param>
public sealed record RuleCase(string Title, ClientProfile Client, ExercisePlan Plan)
{
    /// <summary>All findings of the rule, each stated whole; in any order.</summary>
    public ValueList<ExpectedFinding> Findings { get; init; } = [];

    /// <summary>All facts that the rule waits for, as paths like <c>client:/fractures</c> or below a place of the plan; in any order.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>The gravest thing that the rule says, for one of many cases that show for whom and from where on it speaks: then this is all that is stated.</summary>
    public ExpectedJudgement? Gravest { get; init; }

    /// <summary>The plan as it is mended: the rule says nothing of it, and no rule finds anything new there that is as grave.</summary>
    public ExercisePlan? Fixed { get; init; }

    /// <summary>The configuration, for rules that speak of it; its preset judges then.</summary>
    public CheckConfiguration? Configuration { get; init; }

    internal bool IsFlagged => Findings.Count > 0 || Gravest is ExpectedJudgement.Info or ExpectedJudgement.Warning or ExpectedJudgement.Error;

    internal bool IsUndecided => Missing.Count > 0 || Gravest is ExpectedJudgement.Undetermined;
}

/// <summary>A finding as a report tells it, without its words.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Path">Its place: a JSON Pointer into the plan, "" for the whole plan, or <c>client:/…</c>.</param>
/// <param name="Measured">All that was measured; numbers rounded to three decimals, as in reports. Empty where the rule measures nothing.</param>
/// <param name="Limit">What is allowed; <see langword="null"/> where the rule states no limit.</param>
public sealed record ExpectedFinding(Severity Severity, string Path, ValueList<Measurement> Measured, MeasureLimit? Limit = null)
{
    internal static ExpectedFinding Of(Finding finding) => new(finding.Severity, finding.Path, finding.Measured, finding.Limit);
}
