using BoneRules.Rules;

namespace BoneRules.Testing;

/// <summary>Verifies that a rule does what a table of cases says, with any test framework or none.</summary>
/// <remarks>
/// A case states all that the rule says: each finding with place, measures and limit, and each missing fact; or, in long tables, how grave the
/// gravest is. The table has a case that states a finding whole, one that the rule passes and, for a safety rule, one that it leaves undecided.
/// What the library proposes to mend a finding that is stated whole must help. Judging must be pure: the same answer each time, and nothing
/// changed. All failures come in one exception.
/// </remarks>
public sealed class RuleVerifier
{
    private readonly Rule _rule;
    private readonly RuleSet _rules;
    private readonly ExerciseCatalog _catalog;

    /// <summary>A verifier of a rule beside the recommended ones, for the catalogue of the library.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">The rule can't stand beside the others; <see cref="RuleSet.With"/> says why.</exception>
    public RuleVerifier(Rule rule) : this(rule, RuleSet.Recommended, ExerciseCatalog.Default) { }

    /// <summary>A verifier of a rule beside others.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="beside">The rules that judge mended plans too; the rule may be one of them.</param>
    /// <param name="catalog">The catalogue, such as one with exercises of your own.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The rule can't stand beside the others; <see cref="RuleSet.With"/> says why.</exception>
    public RuleVerifier(Rule rule, RuleSet beside, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(beside);
        ArgumentNullException.ThrowIfNull(catalog);
        _rules = beside.Rules.Contains(rule) ? beside : beside.With(beside.Identity.Preset, beside.Identity.Version, rule);
        (_rule, _catalog) = (rule, catalog);
    }

    /// <summary>States that no input of the rule can be unknown, so that a table without an undecided case is complete.</summary>
    public bool NoInputCanBeUnknown { get; init; }

    /// <summary>Verifies the rule by a table of cases, and its own examples.</summary>
    /// <param name="cases">The cases.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is <see langword="null"/>.</exception>
    /// <exception cref="RuleVerificationException">Something is not as the table or the examples say; it lists everything.</exception>
    public void Verify(ValueList<RuleCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var failures = new FailureList();
        var bench = new RuleBench(_rule, _rules, _catalog, failures);
        RequireVariety("table", cases.Select(static c => c.IsFlagged), cases.Select(static c => !c.IsFlagged && !c.IsUndecided), failures);
        RequireWhole(cases, failures);
        RequireUndecided(cases, failures);
        var situations = cases.Select(Situation.Of).ToArray();
        RequireDifferent(situations, failures);
        var verdicts = bench.Judge(situations);
        for (var i = 0; i < situations.Length; i++)
            if (verdicts[i] is { } verdict) Compare(cases[i], verdict, situations[i], failures);
        var mended = new MendedPlans(_rule.Descriptor.Id, bench, failures);
        mended.Verify(cases, verdicts);
        mended.VerifyProposals(cases, verdicts);
        VerifyExamples(bench, failures);
        failures.ThrowIfAny(_rule.Descriptor);
    }

    /// <summary>Verifies the rule by its own examples alone.</summary>
    /// <exception cref="RuleVerificationException">An example is not judged as it says; it lists everything.</exception>
    public void VerifyExamples()
    {
        var failures = new FailureList();
        VerifyExamples(new RuleBench(_rule, _rules, _catalog, failures), failures);
        failures.ThrowIfAny(_rule.Descriptor);
    }

    private void VerifyExamples(RuleBench bench, FailureList failures)
    {
        var examples = _rule.Examples();
        RequireVariety("list of examples", examples.Select(static e => e.Expected is not (ExpectedJudgement.Clean or ExpectedJudgement.Undetermined)),
            examples.Select(static e => e.Expected == ExpectedJudgement.Clean), failures);
        var situations = examples.Select(Situation.Of).ToArray();
        RequireDifferent(situations, failures);
        var verdicts = bench.Judge(situations);
        for (var i = 0; i < situations.Length; i++)
            if (verdicts[i] is { } verdict) RequireGravest(examples[i].Expected, verdict, situations[i], failures);
    }

    private static void RequireGravest(ExpectedJudgement expected, Verdict verdict, Situation situation, FailureList failures)
    {
        if (verdict.Gravest != expected)
            failures.Add(situation, $"expected {Words.Name(expected.ToString())}; the rule says {Words.Name(verdict.Gravest.ToString())}: {verdict}.");
    }

    private static void Compare(RuleCase ruleCase, Verdict verdict, Situation situation, FailureList failures)
    {
        if (ruleCase.Gravest is { } gravest)
        {
            if (ruleCase.Findings.Count + ruleCase.Missing.Count > 0) failures.Add(situation, "states how grave the gravest is, and findings or missing facts as well.");
            RequireGravest(gravest, verdict, situation, failures);
            return;
        }
        var unexpected = verdict.Findings.Select(ExpectedFinding.Of).ToList();
        foreach (var expected in ruleCase.Findings)
            if (!unexpected.Remove(expected)) failures.Add(situation, $"expected {Words.Of(expected)}; the rule says {verdict}.");
        foreach (var finding in unexpected) failures.Add(situation, $"did not expect {Words.Of(finding)}.");
        if (!verdict.Missing.ToHashSet(StringComparer.Ordinal).SetEquals(ruleCase.Missing))
            failures.Add(situation, $"expected to be undecided without {Words.List(ruleCase.Missing)}; it is undecided without {Words.List(verdict.Missing)}.");
    }

    private static void RequireVariety(string table, IEnumerable<bool> flagged, IEnumerable<bool> clean, FailureList failures)
    {
        if (!flagged.Contains(true)) failures.Add($"The {table} has none that the rule flags.");
        if (!clean.Contains(true)) failures.Add($"The {table} has none that the rule passes.");
    }

    private static void RequireWhole(ValueList<RuleCase> cases, FailureList failures)
    {
        if (cases.Any(static c => c.IsFlagged) && !cases.Any(static c => c.Findings.Count > 0))
            failures.Add("The table has none that states a finding whole: its place, what was measured, and the limit.");
    }

    private void RequireUndecided(ValueList<RuleCase> cases, FailureList failures)
    {
        var undecided = cases.Any(static c => c.IsUndecided);
        if (undecided && NoInputCanBeUnknown) failures.Add("No input can be unknown, says the table, and yet has a case that waits for one.");
        if (!undecided && !NoInputCanBeUnknown && _rule.Descriptor.IsSafetyRule)
            failures.Add("The table has none that this safety rule leaves undecided; add one, or state that no input can be unknown.");
    }

    private static void RequireDifferent(Situation[] situations, FailureList failures)
    {
        var asked = new Dictionary<Situation, string>();
        foreach (var situation in situations)
            if (!asked.TryAdd(situation with { Title = "" }, situation.Title))
                failures.Add(situation, $"repeats \"{asked[situation with { Title = "" }]}\": the same client and plan.");
    }
}
