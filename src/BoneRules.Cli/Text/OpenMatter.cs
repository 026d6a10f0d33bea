namespace BoneRules.Cli.Text;

/// <summary>A question that is open, for people: what is not known, where, and which rules wait for it.</summary>
internal sealed record OpenMatter(string Question, string Rules, IReadOnlyList<string> Places)
{
    private const int MostRules = 5;

    /// <summary>The open questions of a report; what concerns the same places is one question.</summary>
    public static IEnumerable<OpenMatter> Of(ValueList<UndeterminedMatter> matters, ExercisePlan plan)
    {
        foreach (var same in matters.GroupBy(static matter => string.Join('\n', matter.Paths)))
        {
            var facts = same.SelectMany(static matter => matter.Missing).Select(Fact).Distinct(StringComparer.Ordinal);
            var rules = same.SelectMany(static matter => matter.RuleIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var more = rules.Count > MostRules ? $" and {rules.Count - MostRules} more" : "";
            var places = same.First().Paths.Where(static path => !path.StartsWith("client:", StringComparison.Ordinal)).Select(path => Text.Places.Describe(path, plan)).Distinct(StringComparer.Ordinal);
            yield return new OpenMatter($"Can't be judged without {string.Join(", ", facts)}.", string.Join(", ", rules.Take(MostRules)) + more, [.. places]);
        }
    }

    /// <summary>The last step of a path of the plan tells what is missing there; a path of the client says it itself.</summary>
    private static string Fact(string path)
    {
        if (path.StartsWith("client:", StringComparison.Ordinal)) return path;
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name == "exercise" ? "knowing what exercise it is" : name;
    }
}
