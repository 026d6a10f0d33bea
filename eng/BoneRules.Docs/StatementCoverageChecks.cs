using System.Globalization;
using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Docs;

/// <summary>What makes the account of the statements untrue: a name of nothing, a citation without its row, a row without its citation.</summary>
internal static partial class StatementCoverageChecks
{
    private const int Statements = 527;

    private static readonly HashSet<string> Templates = ["daily-15", "circuit-20", "clinician-progressive", "four-pillar-week"];

    public static IReadOnlyList<string> Faults(string root, IReadOnlyList<StatementRow> rows)
    {
        var faults = new List<string>();
        for (var i = 0; i < Math.Max(Statements, rows.Count); i++)
            if (i >= rows.Count || i >= Statements || rows[i].Id != string.Create(CultureInfo.InvariantCulture, $"G{i + 1:000}"))
            {
                faults.Add($"{StatementCoverage.Path}: G001 to G527 do not all stand there once and in order, from row {i + 1} on.");
                break;
            }
        var columns = Columns(root);
        var generator = Generator(root);
        foreach (var row in rows)
        {
            faults.AddRange(row.EncodedBy.Where(name => !Exists(root, name, columns, generator)).Select(name => $"{row.Id}: there is no {name}."));
            if (row.EncodedBy.Count != row.EncodedBy.Distinct().Count()) faults.Add($"{row.Id}: something is named twice.");
            if (row.Note.Length == 0) faults.Add($"{row.Id}: has no note.");
            if (row is { IsCheckable: true, IsEncoded: false }) faults.Add($"{row.Id}: a machine can check it, and nothing encodes it.");
        }
        faults.AddRange(BothWays(rows, Cited(), static name => name.StartsWith("BR", StringComparison.Ordinal), "cites"));
        faults.AddRange(BothWays(rows, Based(), static name => name.StartsWith("catalog:", StringComparison.Ordinal) && ExerciseCatalog.Default.Find(name[8..]) is not null, "rests on"));
        faults.AddRange(Unnamed(root, rows, generator));
        return faults;
    }

    private static bool Exists(string root, string name, HashSet<string> columns, HashSet<string> generator) => name.Split(':', 2) switch
    {
        [var rule] => RuleSet.Recommended.Find(rule) is not null,
        ["template", var template] => Templates.Contains(template),
        ["catalog", var line] => columns.Contains(line) || ExerciseCatalog.Default.Find(line) is not null,
        ["generator", _] => generator.Contains(name),
        ["advisory", var place] => RuleSet.Recommended.Find(place) is not null || HasSection(root, place),
        _ => false,
    };

    private static bool HasSection(string root, string place) =>
        place.Split('#') is [var page, var section] && Sections(root, page).Contains(section);

    private static IEnumerable<string> Sections(string root, string page) =>
        Checkout.Text(root, page).Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..].ToLowerInvariant());

    private static HashSet<string> Columns(string root) =>
        [.. Checkout.Text(root, "src/BoneRules/Exercises/Catalog/balance.tsv").Split('\n')[0].Split('\t')];

    private static HashSet<string> Generator(string root) =>
        [.. GeneratorName().Matches(Checkout.Text(root, StatementCoverage.Page)).Select(static match => match.Groups[1].Value)];

    private static HashSet<(string Statement, string Name)> Cited() =>
    [
        .. RuleSet.Recommended.Rules.SelectMany(static rule => rule.Descriptor.Citations
            .SelectMany(static citation => citation.Statements).Where(static statement => Statement().IsMatch(statement)).Select(statement => (statement, rule.Descriptor.Id))),
    ];

    private static HashSet<(string Statement, string Name)> Based() =>
    [
        .. ExerciseCatalog.Default.Exercises.SelectMany(static exercise =>
            exercise.Basis.Where(static statement => Statement().IsMatch(statement)).Select(statement => (statement, $"catalog:{exercise.Id}"))),
    ];

    private static IEnumerable<string> BothWays(IReadOnlyList<StatementRow> rows, HashSet<(string Statement, string Name)> said, Func<string, bool> isOne, string verb)
    {
        var named = rows.SelectMany(row => row.EncodedBy.Where(isOne).Select(name => (row.Id, name))).ToHashSet();
        foreach (var (statement, name) in said.Except(named)) yield return $"{statement}: {name} {verb} it, and the row does not name {name}.";
        foreach (var (statement, name) in named.Except(said)) yield return $"{statement}: the row names {name}, which does not say that it {verb} the statement.";
    }

    /// <summary>Rules on suppressions judge the configuration; every other rule comes from somewhere, and so does every template, page and input.</summary>
    private static IEnumerable<string> Unnamed(string root, IReadOnlyList<StatementRow> rows, HashSet<string> generator)
    {
        var named = rows.SelectMany(static row => row.EncodedBy).ToHashSet();
        foreach (var rule in RuleSet.Recommended.Rules.Where(static rule => rule is not SuppressionRule))
            if (!named.Contains(rule.Descriptor.Id) && !rule.Descriptor.Citations.SelectMany(static citation => citation.Statements).Any(static fact => Fact().IsMatch(fact)))
                yield return $"{rule.Descriptor.Id}: no statement names it and it cites no fact of the evidence.";
        var owed = Templates.Select(static template => $"template:{template}").Concat(generator)
            .Concat(Sections(root, "docs/guidance/background.md").Select(static section => $"advisory:docs/guidance/background.md#{section}"));
        foreach (var name in owed)
            if (!named.Contains(name)) yield return $"{name}: no statement names it.";
    }

    [GeneratedRegex(@"^\| `(generator:[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex GeneratorName();

    [GeneratedRegex("^G[0-9]{3}$")]
    private static partial Regex Statement();

    [GeneratedRegex("^[A-Z]{2,3}-[0-9]{2}$")]
    private static partial Regex Fact();
}
