namespace BoneRules.Cli.Text;

/// <summary>A question that is open, for people: what is not known, where, and which rules wait for it.</summary>
internal sealed record OpenMatter(string Question, string Rules, string Places)
{
    private const int MostRules = 5;
    private const string Exercise = "knowing what exercise it is";

    /// <summary>The open questions of a report; exercises of which the same is not known are one question.</summary>
    public static IEnumerable<OpenMatter> Of(ValueList<UndeterminedMatter> matters, ExercisePlan plan)
    {
        var byPlace = matters.GroupBy(static matter => string.Join('\n', matter.Paths));
        foreach (var alike in byPlace.GroupBy(static same => Asked([.. same.SelectMany(static matter => matter.Missing).Select(Fact).Distinct(StringComparer.Ordinal)])))
        {
            var rules = alike.SelectMany(static same => same).SelectMany(static matter => matter.RuleIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var paths = alike.SelectMany(static same => same.First().Paths).Where(static path => !path.StartsWith("client:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
            var places = paths.GroupBy(path => Text.Places.NameAt(path, plan))
                .Select(same => $"{same.Key}{(same.Key is null ? "" : " ")}({Text.Places.InList(same.First(), same.Count(), plan)})");
            yield return new OpenMatter($"Can't be judged without {alike.Key}.", Brief(rules), string.Join("; ", places));
        }
    }

    /// <summary>Rules in a line, the first of many.</summary>
    public static string Brief(IReadOnlyList<string> rules) => string.Join(", ", rules.Take(MostRules)) + (rules.Count > MostRules ? $" and {rules.Count - MostRules} more" : "");

    /// <summary>The last step of a path of the plan tells what is missing there; a path of the client says it itself.</summary>
    public static string Fact(string path)
    {
        if (path.StartsWith("client:", StringComparison.Ordinal)) return path;
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name == "exercise" ? Exercise : name;
    }

    /// <summary>Of an exercise that is not known, what the plan does not say of it can wait; what is not known of the person is asked for all the same.</summary>
    private static string Asked(IReadOnlyList<string> facts) =>
        string.Join(", ", facts.Contains(Exercise) ? facts.Where(static fact => fact == Exercise || fact.StartsWith("client:", StringComparison.Ordinal)) : facts);
}
