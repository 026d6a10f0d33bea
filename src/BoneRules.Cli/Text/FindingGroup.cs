namespace BoneRules.Cli.Text;

/// <summary>The same matter at one place or several.</summary>
/// <param name="Section">The heading under which it is printed first.</param>
/// <param name="First">The finding at the first place.</param>
/// <param name="Others">The other places, in words.</param>
internal sealed record FindingGroup(string Section, Finding First, List<string> Others);

/// <summary>Groups the findings of a report, so that the same matter on the same exercise is read once.</summary>
internal static class FindingGroups
{
    public static IReadOnlyList<FindingGroup> Of(ValueList<Finding> findings, ExercisePlan plan)
    {
        var groups = new List<FindingGroup>();
        var byMatter = new Dictionary<(string, Severity, string, MeasureLimit?), FindingGroup>();
        foreach (var finding in findings)
        {
            // Messages name the exercise and what was measured, so equal messages are equal matters.
            var key = (finding.RuleId, finding.Severity, finding.Message, finding.Limit);
            if (byMatter.TryGetValue(key, out var group))
            {
                group.Others.Add(Places.Describe(finding.Path, plan));
                continue;
            }
            group = new FindingGroup(Places.SectionOf(finding.Path, plan), finding, []);
            byMatter.Add(key, group);
            groups.Add(group);
        }
        return groups;
    }
}
