using BoneRules;
using BoneRules.Import;

namespace FitnessApp.Plans;

/// <summary>A plan, judged: all that the page shows of it.</summary>
internal sealed record CheckedAnswer
{
    /// <summary>The format that the text had.</summary>
    public required string Format { get; init; }

    /// <summary>The plan as contract JSON; the paths of the report lead into it.</summary>
    public required ContractDocument Plan { get; init; }

    /// <summary>The report, with ways to mend each finding where they were asked for.</summary>
    public required ContractDocument Report { get; init; }

    /// <summary>What a week should come to for this person.</summary>
    public required WeekTargets Targets { get; init; }

    /// <summary>The line of the text, by the path of the prescription.</summary>
    public required IReadOnlyDictionary<string, int> Lines { get; init; }

    /// <summary>What people call the exercises that the plan or a suggestion names by id.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>The lines of the text that were not read, or not wholly.</summary>
    public required IReadOnlyList<UnreadLine> Unread { get; init; }

    /// <summary>What was mended, in order; only of <c>/fix</c>.</summary>
    public IReadOnlyList<string>? Applied { get; init; }

    /// <summary>The errors and warnings that could not be mended; only of <c>/fix</c>.</summary>
    public IReadOnlyList<LeftMatter>? Left { get; init; }

    /// <summary>Judges a plan.</summary>
    public static CheckedAnswer Of(ReadPlan read, bool fixes, CancellationToken cancellation)
    {
        var report = PlanValidator.Default.Check(read.Client, read.Plan);
        if (fixes) report = PlanRepairer.Default.WithFixes(read.Client, read.Plan, report, cancellation);
        return new CheckedAnswer
        {
            Format = read.Format,
            Plan = ContractDocument.Of(read.Plan),
            Report = ContractDocument.Of(report),
            Targets = WeekTargets.For(report.Assessment),
            Lines = PlanLines.Of(read),
            Names = NamesIn(read.Plan, report),
            Unread = [.. read.Lines.Where(static line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood).Select(UnreadLine.Of)],
        };
    }

    private static Dictionary<string, string> NamesIn(ExercisePlan plan, ValidationReport report) => plan.Weeks
        .SelectMany(static week => week.Sessions).SelectMany(static session => session.Prescriptions).Select(static prescription => prescription.Exercise)
        .Concat(report.NotAssessed.SelectMany(static item => item.Suggestions))
        .OfType<string>().Distinct(StringComparer.Ordinal)
        .Select(ExerciseCatalog.Default.Find).OfType<Exercise>()
        .ToDictionary(static exercise => exercise.Id, static exercise => exercise.Name);
}

/// <summary>A line that is not in the plan, or not wholly.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What stands on it.</param>
/// <param name="Reason">Why it was not read.</param>
internal sealed record UnreadLine(int Line, string Text, string? Reason)
{
    public static UnreadLine Of(ImportedLine line) => new(line.Line, line.Text, line.Reason);
}

/// <summary>A finding that could not be mended.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">Where, in the mended plan.</param>
/// <param name="Reason">Why not, and what to do.</param>
internal sealed record LeftMatter(string RuleId, string Path, string Reason)
{
    public static LeftMatter Of(LeftFinding left) => new(left.Finding.RuleId, left.Finding.Path, left.Reason);
}
