namespace BoneRules.Cli.Text;

/// <summary>A question that is open, for people: what is not known, where, and which rules wait for it.</summary>
/// <param name="Question">What is not known.</param>
/// <param name="Rules">The rules that wait, in a line.</param>
/// <param name="Places">The places in the words of the plan.</param>
/// <param name="RuleIds">The rules that wait, all of them.</param>
/// <param name="Paths">The places as the report names them.</param>
/// <param name="Missing">The facts as the report names them.</param>
internal sealed record OpenMatter(string Question, string Rules, IReadOnlyList<string> Places, IReadOnlyList<string> RuleIds, IReadOnlyList<string> Paths, IReadOnlyList<string> Missing)
{
    private const int MostRules = 5;

    /// <summary>The open questions of a report; what concerns the same places is one question.</summary>
    public static IEnumerable<OpenMatter> Of(ValueList<UndeterminedMatter> matters, ExercisePlan plan)
    {
        foreach (var same in matters.GroupBy(static matter => string.Join('\n', matter.Paths)))
        {
            IReadOnlyList<string> missing = [.. same.SelectMany(static matter => matter.Missing).Distinct(StringComparer.Ordinal)];
            var facts = missing.Select(Fact).Distinct(StringComparer.Ordinal);
            var rules = same.SelectMany(static matter => matter.RuleIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var more = rules.Count > MostRules ? $" and {rules.Count - MostRules} more" : "";
            var places = same.First().Paths.Where(static path => !path.StartsWith("client:", StringComparison.Ordinal)).Select(path => Text.Places.Describe(path, plan)).Distinct(StringComparer.Ordinal);
            yield return new OpenMatter($"Can't be judged without {string.Join(", ", facts)}.", string.Join(", ", rules.Take(MostRules)) + more, [.. places], rules, same.First().Paths, missing);
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
