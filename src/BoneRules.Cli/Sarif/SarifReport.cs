using System.Globalization;
using BoneRules.Cli.Checking;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Sarif;

/// <summary>A run of the check as SARIF. What is undecided is told at the level of an error, since whoever reads levels alone must not take it for fine.</summary>
internal sealed class SarifReport
{
    private const string Root = "%SRCROOT%", NotRecognised = "BR9001";
    private readonly CheckRun _run;
    private readonly SarifRules _rules;

    private SarifReport(CheckRun run, Uri? documentation)
    {
        _run = run;
        var named = run.Plans.SelectMany(static plan => plan.Report.Findings.Concat(plan.Report.Suppressed).Select(static finding => finding.RuleId)
            .Concat(plan.OpenPlaces.Select(static matter => matter.RuleIds[0])).Concat(plan.OnlyNotAssessed.Select(static _ => NotRecognised)));
        _rules = new SarifRules(run.Validator.Rules.Rules, named, documentation);
    }

    public static string Write(CheckRun run, Uri? documentation) => JsonText.Of(new SarifReport(run, documentation).Log(), SarifContext.Default.SarifLog);

    private SarifLog Log()
    {
        var identity = _run.Validator.Rules.Rules.Identity;
        return new SarifLog(
        [
            new SarifRun
            {
                Tool = new SarifTool(new SarifDriver(
                    "BoneRules", identity.Version, new SarifText("Checks exercise plans for people with weak bones against published guidance. Information, not medical advice."), _rules.Rules)),
                Invocations = [new SarifInvocation(_run.Failures.Count == 0, _run.Status, [.. Notifications()])],
                OriginalUriBaseIds = new Dictionary<string, SarifArtifactLocation> { [Root] = new() { Description = new SarifText("The folder in which bonerules ran.") } },
                Artifacts = [.. _run.Plans.Select(static plan => new SarifArtifact(FileOf(plan.File), ["analysisTarget"]))],
                Results = [.. _run.Plans.SelectMany(ResultsOf)],
                Properties = new SarifProperties
                {
                    RuleSet = identity,
                    AsOf = _run.Person.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Outcomes = _run.Plans.ToDictionary(static plan => plan.File, static plan => ContractName.Of(plan.Report.Outcome), StringComparer.Ordinal),
                },
            },
        ]);
    }

    private IEnumerable<SarifResult> ResultsOf(CheckedPlan plan)
    {
        var fixes = new SarifFixes(plan);
        var places = _run.PlacesOf(plan, fixes.Paths);
        return plan.Report.Findings.Concat(plan.Report.Suppressed).Select(finding => Of(finding, plan, places, fixes))
            .Concat(plan.OpenPlaces.Select(matter => Of(matter, plan, places)))
            .Concat(plan.OnlyNotAssessed.Select(item => Of(item, plan, places)));
    }

    private SarifResult Of(Finding finding, CheckedPlan plan, ReportPlaces places, SarifFixes fixes) => new()
    {
        RuleId = finding.RuleId,
        RuleIndex = _rules.IndexOf(finding.RuleId),
        Level = SarifRules.LevelOf(finding.Severity),
        Message = new SarifText($"{finding.Message} {finding.Advice}"),
        Locations = [LocationOf(finding.Path, plan, places)],
        PartialFingerprints = new Dictionary<string, string> { ["boneRulesFinding/v1"] = finding.Fingerprint },
        Suppressions = finding.SuppressedBy is { } suppression ? [new SarifSuppression("external", "accepted", $"{suppression.Reason} ({suppression.Author})")] : null,
        Fixes = fixes.Of(finding, places, FileOf(plan.File)),
    };

    private SarifResult Of(OpenPlace matter, CheckedPlan plan, ReportPlaces places) => new()
    {
        RuleId = matter.RuleIds[0],
        RuleIndex = _rules.IndexOf(matter.RuleIds[0]),
        Level = "error",
        Message = new SarifText($"Undecided, which is not the same as fine. {matter.Message}"),
        Locations = [LocationOf(matter.Paths[0], plan, places)],
        RelatedLocations =
        [
            .. matter.Paths.Skip(1).Concat(matter.Missing.Where(static path => path.StartsWith("client:", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal)
                .Select(path => LocationOf(path, plan, places) with { Message = new SarifText(path) }),
        ],
        Properties = new SarifProperties { Missing = matter.Missing, WaitingRules = matter.RuleIds },
    };

    private SarifResult Of(NotAssessedExercise item, CheckedPlan plan, ReportPlaces places) => new()
    {
        RuleId = NotRecognised,
        RuleIndex = _rules.IndexOf(NotRecognised),
        Level = "note",
        Message = new SarifText($"{item.Name}: {NotAssessedText.Of(item)}"),
        Locations = [LocationOf(item.Path, plan, places)],
    };

    private static SarifLocation LocationOf(string path, CheckedPlan plan, ReportPlaces places)
    {
        var (file, start, end) = places.Of(path);
        return new SarifLocation(
            new SarifPhysicalLocation(FileOf(file), new SarifRegion(start.Line, start.Column, end?.Line, end?.Column)), [new SarifLogicalLocation(Places.Describe(path, plan.Input.Plan), path)]);
    }

    private IEnumerable<SarifNotification> Notifications() =>
        _run.Failures.Select(static failure => new SarifNotification("error", new SarifText(failure.Message), [At(failure.File, 1)]))
            .Concat(_run.Plans.SelectMany(static plan => UnreadLines.Of(plan.Input.Lines).Select(line =>
                new SarifNotification("warning", new SarifText(UnreadLines.Message(line)), [At(plan.File, line.Line)]))))
            .Concat(_run.Unused.Select(static unused => new SarifNotification("warning", new SarifText($"baseline: {unused}"), null)));

    private static SarifLocation At(string file, int line) => new(new SarifPhysicalLocation(FileOf(file), new SarifRegion(line, 1)));

    /// <summary>A file below the folder of the run by its path from there, so that no log tells of the machine; any other as it was named.</summary>
    private static SarifArtifactLocation FileOf(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        var inside = !Path.IsPathRooted(relative) && relative.Split('/')[0] != "..";
        var uri = string.Join('/', (inside ? relative : Path.GetFullPath(path).Replace('\\', '/')).Split('/').Select(Uri.EscapeDataString));
        return inside ? new SarifArtifactLocation { Uri = uri, UriBaseId = Root } : new SarifArtifactLocation { Uri = "file://" + (uri.StartsWith('/') ? uri : "/" + uri) };
    }
}
