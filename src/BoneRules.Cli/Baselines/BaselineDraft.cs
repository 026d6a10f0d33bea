using BoneRules.Cli.Checking;
using BoneRules.Cli.Text;
using BoneRules.Rules;

namespace BoneRules.Cli.Baselines;

/// <summary>Writes a baseline: what is found today and may be accepted, with who answers for it and why.</summary>
internal static class BaselineDraft
{
    /// <param name="path">Where to write it; plans are named from its folder.</param>
    /// <param name="plans">The plans, with what an earlier baseline accepts already applied.</param>
    /// <param name="earlier">The entries of an earlier baseline that still count, kept as they are.</param>
    /// <param name="answer">The reason, author and last day of what is new.</param>
    /// <param name="console">Where it goes.</param>
    public static void Write(string path, IReadOnlyList<CheckedPlan> plans, IEnumerable<AcceptedFinding> earlier, BaselineAnswer answer, CliConsole console)
    {
        var folder = Baseline.FolderOf(path);
        var accepted = plans.SelectMany(plan => plan.Report.Findings.Where(static finding => finding.Category != RuleCategory.Screening).Select(finding => Entry(finding, plan, folder, answer)));
        var file = new BaselineFile
        {
            Person = BaselinePerson.Of(plans[0].Report.Assessment),
            Accepted = [.. earlier.Concat(accepted).OrderBy(static entry => entry.Plan, StringComparer.Ordinal)],
        };
        Files.Write(path, JsonText.Of(file, BaselineContext.Default.BaselineFile), console);
    }

    private static AcceptedFinding Entry(Finding finding, CheckedPlan plan, string folder, BaselineAnswer answer)
    {
        var found = AsFound.Of(finding, plan.Input.Plan);
        return new AcceptedFinding
        {
            Plan = Baseline.NameOf(folder, plan.File),
            Rule = finding.RuleId,
            Severity = found.Severity,
            Measured = found.Measured,
            Prescription = found.Prescription,
            Message = finding.Message,
            Fingerprint = finding.Fingerprint,
            Reason = answer.Reason,
            Author = answer.Author,
            ExpiresOn = answer.ExpiresOn,
        };
    }
}

/// <summary>Who answers for what is accepted, why, and until when.</summary>
internal sealed record BaselineAnswer(string Reason, string Author, DateOnly? ExpiresOn);
