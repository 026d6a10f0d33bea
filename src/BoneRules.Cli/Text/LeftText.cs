namespace BoneRules.Cli.Text;

/// <summary>Says what was mended and what was not, and why.</summary>
internal static class LeftText
{
    public static void Print(RepairResult result, TextWriter writer)
    {
        foreach (var (finding, fix) in result.Applied) writer.WriteLine($"mended {ContractName.Of(finding.Severity)} {finding.RuleId}: {Plain.Of(fix.Title)}");
        foreach (var (finding, reason) in result.Left)
            writer.WriteLine($"left {ContractName.Of(finding.Severity)} {finding.RuleId}, {Plain.Of(Places.Describe(finding.Path, result.Plan))}: {Plain.Of(finding.Message)} {Plain.Of(reason)}");
        foreach (var matter in result.Report.Undetermined) writer.WriteLine($"undecided {string.Join(", ", matter.RuleIds)}: {Plain.Of(matter.Message)}");
        writer.WriteLine($"{ContractName.Of(result.Report.Outcome)}; {Words(result.StopReason)} Information, not medical advice.");
    }

    private static string Words(RepairStop stop) => stop switch
    {
        RepairStop.NothingLeft => "no error and no warning is left.",
        RepairStop.Stable => "nothing more can be mended this way.",
        RepairStop.MostRounds or RepairStop.MostWork => "mending ended before all was tried; mend the result again.",
        RepairStop.GateStop => "nothing was changed, as a clinician comes before any exercise.",
        _ => "nothing was changed, as it is a log of what was done.",
    };
}
