using System.Globalization;

namespace BoneRules.Cli.Text;

/// <summary>What one rule says with one severity, wherever in the plan it says it.</summary>
internal sealed record FindingGroup(IReadOnlyList<Finding> Findings)
{
    public Finding First => Findings[0];

    /// <summary>The findings of a report by rule, the gravest first, so that the same matter is read once.</summary>
    public static IEnumerable<FindingGroup> Of(ValueList<Finding> findings) =>
        findings.GroupBy(static finding => (finding.Severity, finding.RuleId)).OrderByDescending(static same => same.Key.Severity).Select(static same => new FindingGroup([.. same]));

    /// <summary>Whether all findings say the same of the same exercise, week or person.</summary>
    public bool IsOneMatter => Findings.All(finding => finding.Message == First.Message);

    /// <summary>Where the one matter is.</summary>
    public string Place(ExercisePlan plan) => Places.Brief(First.Path, Findings.Count, plan);

    /// <summary>What is meant, with what was measured of it; of what is no error only the first are named.</summary>
    public string Subjects(ExercisePlan plan)
    {
        var subjects = Findings.GroupBy(finding => (Subject: Subject(finding, plan), Measured: Measured.Describe(finding)))
            .GroupBy(static same => same.Key.Measured, same => Subject([.. same], plan))
            .Select(static alike => alike.Key.Length == 0 ? string.Join(", ", alike) : $"{string.Join(", ", alike)}: {alike.Key}").ToList();
        var named = First.Severity == Severity.Error ? subjects.Count : Math.Min(subjects.Count, MostSubjects);
        return string.Join("; ", subjects.Take(named)) + (subjects.Count > named ? string.Create(CultureInfo.InvariantCulture, $"; and {subjects.Count - named} more") : "");
    }

    /// <summary>The matter by its title alone.</summary>
    public string Name => Findings.Count == 1 ? $"{First.Title} ({First.RuleId})" : string.Create(CultureInfo.InvariantCulture, $"{First.Title} ({First.RuleId} × {Findings.Count})");

    private const int MostSubjects = 3;

    /// <summary>What an exercise or a session is called in whatever week it stands, or where else it is.</summary>
    private static string Subject(Finding finding, ExercisePlan plan) => Places.NameAt(finding.Path, plan) ?? Places.SessionAt(finding.Path, plan) ?? Places.SectionOf(finding.Path, plan);

    private static string Subject(List<Finding> same, ExercisePlan plan)
    {
        var path = same[0].Path;
        if (Places.NameAt(path, plan) is { } name) return $"{name} ({Places.InList(path, same.Count, plan)})";
        return same.Count > 1 && Places.SessionAt(path, plan) is { } session ? string.Create(CultureInfo.InvariantCulture, $"{session} × {same.Count}") : Places.SectionOf(path, plan);
    }
}
