namespace BoneRules.Cli.Checking;

/// <summary>A plan that was checked.</summary>
/// <param name="Input">The plan.</param>
/// <param name="Report">The report, with what a baseline accepts among the suppressed.</param>
internal sealed record CheckedPlan(PlanInput Input, ValidationReport Report)
{
    public string File => Input.File.Path;

    /// <summary>The places that could not be judged.</summary>
    public IEnumerable<OpenPlace> OpenPlaces => OpenPlace.Of(Report.Undetermined);

    /// <summary>What was not recognised, and no finding says so: nothing forbids this person any movement.</summary>
    public IEnumerable<NotAssessedExercise> OnlyNotAssessed
    {
        get
        {
            var told = Report.Findings.Concat(Report.Suppressed)
                .Where(static finding => finding.Category == Rules.RuleCategory.Input).Select(static finding => finding.Path).ToHashSet(StringComparer.Ordinal);
            return Report.NotAssessed.Where(item => !told.Contains(item.Path));
        }
    }

    public int Count(Severity severity) => Report.Findings.Count(finding => finding.Severity == severity);
}

/// <summary>One run of the check: a plan, or every plan of a folder, for one person.</summary>
internal sealed record CheckRun
{
    public required TextFile Client { get; init; }
    public required TextFile? Configuration { get; init; }
    public required PlanValidator Validator { get; init; }
    public required ClientProfile Person { get; init; }

    /// <summary>The plans that could be checked, in the order of their paths.</summary>
    public required IReadOnlyList<CheckedPlan> Plans { get; init; }

    /// <summary>Of a folder, what could not be checked: a line each.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>Accepted findings of the baseline that are no longer there, or no longer as they were accepted: a line each.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    /// <summary>The worst of all plans.</summary>
    public int Status =>
        Failures.Count > 0 ? ExitStatus.CouldNotCheck
        : Plans.All(static plan => plan.Report.Outcome == Outcome.Compliant) ? ExitStatus.Compliant
        : ExitStatus.NotCompliant;

    public ReportPlaces PlacesOf(CheckedPlan plan, IEnumerable<string> more)
    {
        var report = plan.Report;
        var paths = report.Findings.Concat(report.Suppressed).Select(static finding => finding.Path)
            .Concat(report.Undetermined.SelectMany(static matter => matter.Paths.Concat(matter.Missing)))
            .Concat(report.NotAssessed.Select(static item => item.Path))
            .Concat(more);
        return new ReportPlaces(plan.Input, Client, Configuration, paths);
    }
}

/// <summary>A file that could not be checked.</summary>
internal sealed record Failure(string File, string Message);
