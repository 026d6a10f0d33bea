using System.Globalization;
using BoneRules.Cli.Checking;

namespace BoneRules.Cli.Text;

/// <summary>A run in a line for each plan, and one for all.</summary>
internal static class RunSummary
{
    public static IEnumerable<string> Lines(CheckRun run)
    {
        foreach (var plan in run.Plans) yield return $"{OutcomeText.WordOf(plan.Report.Outcome),-14}{Plain.Of(plan.File)}: {CountsOf(plan)}";
        foreach (var failure in run.Failures) yield return $"{"unreadable",-14}{Plain.Of(failure.Message)}";
        if (run.Plans.Count + run.Failures.Count > 1) yield return Total(run);
    }

    public static string CountsOf(CheckedPlan plan)
    {
        var report = plan.Report;
        var accepted = report.Suppressed.Count == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $", {report.Suppressed.Count} accepted ({Count(report.Suppressed.Count(static finding => finding.Severity == Severity.Error), "error", "errors")})");
        // No verdict covers what was not read, so it is said beside the verdict.
        var unread = UnreadLines.Of(plan.Input.Lines).Count;
        var unjudged = unread == 0 ? "" : $", {Count(unread, "line", "lines")} not read in whole or in part, so not judged";
        var found = $"{Count(plan.Count(Severity.Error), "error", "errors")}, {Count(plan.Count(Severity.Warning), "warning", "warnings")}, {Count(plan.Count(Severity.Info), "info", "infos")}";
        return string.Create(CultureInfo.InvariantCulture, $"{found}, {report.Undetermined.Count} undecided{accepted}{unjudged}");
    }

    private static string Total(CheckRun run)
    {
        var outcomes = Enum.GetValues<Outcome>().OrderDescending()
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{run.Plans.Count(plan => plan.Report.Outcome == outcome)} {OutcomeText.WordOf(outcome)}"));
        return string.Create(CultureInfo.InvariantCulture, $"{run.Plans.Count + run.Failures.Count} plans: {string.Join(", ", outcomes)}, {run.Failures.Count} unreadable");
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {many}");
}

/// <summary>Verdicts as they are printed.</summary>
internal static class OutcomeText
{
    public static string WordOf(Outcome outcome) => outcome switch
    {
        Outcome.NonCompliant => "non-compliant",
        Outcome.Undetermined => "undetermined",
        _ => "compliant",
    };
}
