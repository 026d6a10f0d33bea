using System.Globalization;
using BoneRules.Cli.Checking;

namespace BoneRules.Cli.Text;

/// <summary>Prints a run as the commands by which a GitHub workflow annotates files; what is undecided is an error there.</summary>
internal static class GitHubText
{
    public static string Of(CheckRun run)
    {
        var lines = new List<string>();
        foreach (var failure in run.Failures) lines.Add(Command("error", new FilePlace(failure.File, Serialization.TextPosition.Start, null), "can't be checked", failure.Message));
        foreach (var plan in run.Plans) lines.AddRange(Commands(plan, run));
        foreach (var unused in run.Unused) lines.Add($"::warning title=baseline::{Data(unused)}");
        lines.AddRange(RunSummary.Lines(run));
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Commands(CheckedPlan plan, CheckRun run)
    {
        var places = run.PlacesOf(plan, []);
        return plan.Report.Findings.Select(finding => Command(
                LevelOf(finding.Severity), places.Of(finding.Path), $"{finding.RuleId} {finding.Title}", $"{finding.Message}\n{finding.Advice}\n{Citations.Describe(finding.Citations[0])}"))
            .Concat(plan.OpenPlaces.Select(matter => Command(
                "error", places.Of(matter.Paths[0]), "undecided", matter.Message + Elsewhere(matter, plan))))
            .Concat(plan.OnlyNotAssessed.Select(item => Command("notice", places.Of(item.Path), "not assessed", $"{item.Name}: {NotAssessedText.Of(item)}")))
            .Concat(UnreadLines.Of(plan.Input.Lines).Select(line => Command("warning", new FilePlace(plan.File, new(line.Line, 1), null), "not read", UnreadLines.Message(line))));
    }

    private static string Elsewhere(OpenPlace open, CheckedPlan plan) =>
        open.Paths.Count > 1 ? $" Also: {string.Join("; ", open.Paths.Skip(1).Select(path => Places.Describe(path, plan.Input.Plan)))}." : "";

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Command(string level, FilePlace place, string title, string message)
    {
        // Columns are understood within a line only.
        var end = place.End is { } last && last.Line == place.Start.Line ? string.Create(CultureInfo.InvariantCulture, $",endColumn={last.Column}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"::{level} file={Property(place.File)},line={place.Start.Line},col={place.Start.Column}{end},title={Property(title)}::{Data(message)}");
    }

    /// <summary>A third party's text must not end the command and begin another.</summary>
    private static string Data(string text) =>
        Plain.Of(text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
