namespace BoneRules.Testing;

/// <summary>A rule does not do what its table or its examples say. Any test framework takes it for a failed test.</summary>
public sealed class RuleVerificationException : Exception
{
    internal RuleVerificationException(string rule, ValueList<string> failures)
        : base($"{rule}: {failures.Count} failure{(failures.Count == 1 ? "" : "s")}.\n" + string.Join('\n', failures.Select(static failure => "- " + failure))) =>
        Failures = failures;

    /// <summary>Everything that failed, a sentence each.</summary>
    public ValueList<string> Failures { get; }
}
