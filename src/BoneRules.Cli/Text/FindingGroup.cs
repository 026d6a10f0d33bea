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
            .GroupBy(static same => same.Key.Measured, same => Places.NameAt(same.First().Path, plan) is { } name ? $"{name} ({Places.Brief(same.First().Path, same.Count(), plan)})" : same.Key.Subject)
            .Select(static alike => alike.Key.Length == 0 ? string.Join(", ", alike) : $"{string.Join(", ", alike)}: {alike.Key}").ToList();
        var named = First.Severity == Severity.Error ? subjects.Count : Math.Min(subjects.Count, MostSubjects);
        return string.Join("; ", subjects.Take(named)) + (subjects.Count > named ? string.Create(CultureInfo.InvariantCulture, $"; and {subjects.Count - named} more") : "");
    }

    private const int MostSubjects = 3;

    private static string Subject(Finding finding, ExercisePlan plan) => Places.NameAt(finding.Path, plan) ?? Places.SectionOf(finding.Path, plan);
}
