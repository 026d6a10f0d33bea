using BoneRules.Rules;

namespace BoneRules.Testing;

/// <summary>Judges situations by one rule among others, and watches that judging is pure.</summary>
internal sealed class RuleBench(Rule rule, RuleSet rules, ExerciseCatalog catalog, FailureList failures)
{
    // Movement predicates are asked when rules are compiled, so only rules compiled anew ask all predicates again.
    private readonly PlanValidator _first = new(rules, catalog);
    private readonly PlanValidator _anew = new(rules, catalog);

    /// <summary>The verdict on each situation; <see langword="null"/> where it could not be judged.</summary>
    public Verdict?[] Judge(IReadOnlyList<Situation> situations)
    {
        var verdicts = situations.Select(situation => Judge(_first, situation)).ToArray();
        // Backwards: an answer that depends on what was asked before comes out differently.
        for (var i = situations.Count - 1; i >= 0; i--)
            if (verdicts[i] is { } verdict && Judge(_anew, situations[i]) is { } again && !verdict.SaysWhat(again))
                failures.Add(situations[i], $"judged again, the rule gives another answer; first: {verdict}; then: {again}. Predicates must be pure.");
        return verdicts;
    }

    /// <summary>What the library proposes to mend the findings of a verdict, each with the plan that it makes.</summary>
    public IEnumerable<(Finding Finding, Situation Mended)> Proposals(Situation situation, Verdict verdict)
    {
        var repairer = new PlanRepairer(ValidatorOf(situation, _first));
        return
            from finding in verdict.Findings.AsEnumerable()
            from fix in repairer.Propose(situation.Client, situation.Plan, finding).AsEnumerable()
            where fix.Edits.Count > 0
            select (finding, situation with { Title = $"{situation.Title}, mended by \"{fix.Title}\"", Plan = PlanPatch.Apply(situation.Plan, fix.Edits) });
    }

    private static PlanValidator ValidatorOf(Situation situation, PlanValidator otherwise) =>
        situation.Configuration is { } configuration ? new PlanValidator(configuration) : otherwise;

    private Verdict? Judge(PlanValidator validator, Situation situation)
    {
        try
        {
            validator = ValidatorOf(situation, validator);
            if (!validator.Rules.Rules.Rules.Contains(rule))
            {
                failures.Add(situation, "the preset of the configuration does not hold the rule.");
                return null;
            }
            var before = situation.Copy();
            var verdict = new Verdict(validator.Check(situation.Client, situation.Plan), rule.Descriptor.Id);
            if (situation.Copy() != before) failures.Add(situation, "judging changed the client or the plan.");
            return verdict;
        }
        catch (Exception thrown)
        {
            failures.Add(situation, $"judging threw {thrown.GetType().Name}: {thrown.Message}");
            return null;
        }
    }
}

/// <summary>What failed, each thing once, in the order in which it came up.</summary>
internal sealed class FailureList
{
    private readonly List<string> _failures = [];

    public void Add(string failure)
    {
        if (!_failures.Contains(failure)) _failures.Add(failure);
    }

    public void Add(Situation situation, string failure) => Add($"{situation.Title}: {failure}");

    public void ThrowIfAny(RuleDescriptor rule)
    {
        if (_failures.Count > 0) throw new RuleVerificationException($"{rule.Id}, {rule.Title}", _failures.ToValueList());
    }
}
