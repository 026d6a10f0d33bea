using BoneRules.Rules;

namespace BoneRules.NRules;

/// <summary>A report from the facts of a session.</summary>
internal static class SessionReport
{
    /// <exception cref="InvalidOperationException">The facts are not what the rules say.</exception>
    public static ValidationReport Of(PlanFacts facts, IEnumerable<MatterFact> matters)
    {
        var said = matters.OrderBy(static matter => matter.Place is ProgressionFact step ? step.Step : matter.Place.Index).ThenBy(static matter => matter.Ordinal).ToList();
        var (rules, suppressions) = (facts.Rules.Validator.Rules, facts.Rules.Validator.Suppressions);
        var assembly = new ReportAssembly(rules, facts.Bound.Person, facts.Prepared, suppressions);
        var sink = new FindingSink();
        foreach (var matter in said)
            if (!IsFault(matter) && !(matter is UndecidedFact && matter.Judged.Low != Severity.None)) sink.Add(matter.Judged);
        // A rule that has not fired would pass for one that has nothing to say. The engine costs little beside the session.
        var engine = new JudgedPlan(facts.Bound, facts.Prepared, suppressions);
        Require([.. engine.Items.Where(static item => Matters.IsTold(item))], assembly.Sorted(sink), facts);
        var report = assembly.Assemble(sink);
        var faults = said.Where(IsFault).Select(static matter => $"{matter.RuleId} {matter.Path}").Order(StringComparer.Ordinal);
        var expected = report.Findings.Where(static finding => IsFault(finding.Path)).Select(static finding => $"{finding.RuleId} {finding.Path}").Order(StringComparer.Ordinal);
        if (!faults.SequenceEqual(expected)) throw NotAll("a fault of a suppression", facts);
        return report;
    }

    private static bool IsFault(MatterFact matter) => matter.Place is SuppressionFact;

    private static bool IsFault(string path) => path.StartsWith("config:", StringComparison.Ordinal);

    private static void Require(Judged[] expected, Judged[] said, PlanFacts facts)
    {
        for (var i = 0; i < Math.Max(expected.Length, said.Length); i++)
        {
            if (i < expected.Length && i < said.Length && expected[i].Equals(said[i])) continue;
            var first = i < expected.Length ? expected[i] : said[i];
            throw NotAll($"{first.Rule.Descriptor.Id} at \"{new PlanPlaces(facts.Prepared).PathOf(first)}\"", facts);
        }
    }

    private static InvalidOperationException NotAll(string what, PlanFacts facts) => new(
        $"The session has not said what its rules have to say of {facts.Plan.Source.Name ?? "the plan"}, such as {what}: call Fire first, and let neither a filter nor a rule of your own keep the rules of BoneRules from firing.");
}
