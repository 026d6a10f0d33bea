namespace BoneRules.Testing;

/// <summary>Verifies that a mended plan helps, and that nothing as grave takes the place of what it mends.</summary>
internal sealed class MendedPlans(string ruleId, RuleBench bench, FailureList failures)
{
    public void Verify(ValueList<RuleCase> cases, Verdict?[] verdicts)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Fixed is not { } plan) continue;
            var situation = Situation.Of(cases[i]) with { Title = cases[i].Title + ", mended", Plan = plan };
            if (cases[i].Findings.Count == 0) failures.Add(situation, "there is nothing to mend: the case states no finding.");
            else if (verdicts[i] is { } before && bench.Judge([situation])[0] is { } after)
            {
                if (!after.IsSilent) failures.Add(situation, $"it does not help; the rule still says {after}.");
                RequireNothingAsGrave(situation, cases[i].Findings.Max(static f => f.Severity), before, after);
            }
        }
    }

    /// <summary>What the library proposes, for cases that state their findings: each proposal leaves less to find, and brings nothing graver than it mends.</summary>
    public void VerifyProposals(ValueList<RuleCase> cases, Verdict?[] verdicts)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Findings.Count == 0 || verdicts[i] is not { } before) continue;
            foreach (var (finding, situation) in bench.Proposals(Situation.Of(cases[i]), before))
                if (bench.Judge([situation])[0] is { } after)
                {
                    if (after.CountOf(finding.Severity) >= before.CountOf(finding.Severity)) failures.Add(situation, $"it does not help; the rule still says {after}.");
                    // What is taken out of a plan may be missing in it.
                    RequireNothingAsGrave(situation, finding.Severity == Severity.Error ? Severity.Error : finding.Severity + 1, before, after);
                }
        }
    }

    private void RequireNothingAsGrave(Situation situation, Severity gravest, Verdict before, Verdict after)
    {
        foreach (var finding in after.Report.Findings)
            if (finding.RuleId != ruleId && finding.Severity >= gravest && !WasThere(finding, before))
                failures.Add(situation, $"it adds {finding.RuleId}: {Words.Of(ExpectedFinding.Of(finding))}.");
        // What is undecided may be an error.
        foreach (var matter in after.Report.Undetermined)
            foreach (var id in matter.RuleIds)
                if (id != ruleId && !before.Report.Undetermined.Any(known => known.Missing.Equals(matter.Missing) && known.RuleIds.Contains(id)))
                    failures.Add(situation, $"it leaves {id} undecided without {Words.List(matter.Missing)}.");
    }

    private static bool WasThere(Finding finding, Verdict before) =>
        before.Report.Findings.Any(known => known.Fingerprint == finding.Fingerprint && known.Severity >= finding.Severity);
}
