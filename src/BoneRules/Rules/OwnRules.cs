namespace BoneRules.Rules;

/// <summary>What a user's own rule must keep to before it may judge: the tests of this library prove the same of its own rules.</summary>
internal static class OwnRules
{
    private const string Reserved = "BR";

    /// <exception cref="ArgumentException">The rule does not keep to it; the message names the rule and says how it would.</exception>
    public static void Require(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = rule.Descriptor.Id;
        ArgumentException.ThrowIfNullOrWhiteSpace(id, nameof(rule));
        if (id.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
            throw Refused(rule, "ids that begin with BR are those of this library; begin with a prefix of your own, such as ACME");
        if (rule is Contraindication contraindication && !OnlyLastIsUnconditional(contraindication.Cases))
            throw Refused(rule, "the last case has no condition, and only that one; each person and prescription falls into one of 1 to 32 cases");
        // Only what a safety rule leaves undecided leaves the plan undecided: any other rule would be silent about it.
        if (rule.Gravest == Severity.Error && !rule.Descriptor.IsSafetyRule)
            throw Refused(rule, "it can find an error, so it is a safety rule: set IsSafetyRule, or what it can't decide would pass for compliant");
    }

    private static bool OnlyLastIsUnconditional(ValueList<SeverityCase> cases)
    {
        if (cases.Count is 0 or > Contraindication.MostCases) return false;
        for (var i = 0; i < cases.Count; i++)
            if (cases[i].Condition is null != (i == cases.Count - 1)) return false;
        return true;
    }

    private static ArgumentException Refused(Rule rule, string why) => new($"{rule.Descriptor.Id}, {rule.Descriptor.Title}: {why}.", nameof(rule));
}
