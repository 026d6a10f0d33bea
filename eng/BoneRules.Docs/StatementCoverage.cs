using System.Globalization;
using System.Text;

namespace BoneRules.Docs;

/// <summary>What encodes a statement of the articles.</summary>
/// <param name="Id">The statement, such as <c>G446</c>.</param>
/// <param name="EncodedBy">Rules, templates, lines or columns of the catalogue, inputs of the generator, pages; empty where it is left out.</param>
/// <param name="Note">How, or why it is left out.</param>
/// <param name="Source">The article.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Checkable">On what a machine can check it; <c>text</c> where it can't.</param>
internal sealed record StatementRow(string Id, IReadOnlyList<string> EncodedBy, string Note, string Source, string Kind, string Checkable)
{
    /// <summary>Whether a machine can check it.</summary>
    public bool IsCheckable => Checkable != "text";

    /// <summary>Whether something that acts encodes it; explanation alone does not.</summary>
    public bool IsEncoded => EncodedBy.Any(static name => !name.StartsWith("advisory:", StringComparison.Ordinal));
}

/// <summary>The account of the articles' statements in <c>docs/guidance/coverage.tsv</c>.</summary>
internal static class StatementCoverage
{
    public const string Path = "docs/guidance/coverage.tsv";
    public const string Page = "docs/guidance/coverage.md";
    public const string Header = "id\tencodedBy\tnote\tsource\tkind\tcheckable";

    public static IReadOnlyList<StatementRow> Read(string root)
    {
        var lines = Checkout.Text(root, Path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [Header, ..]) throw new InvalidDataException($"{Path}: the first line is not {Header.Replace('\t', ' ')}.");
        var rows = new List<StatementRow>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Split('\t') is not [var id, var encodedBy, var note, var source, var kind, var checkable])
                throw new InvalidDataException($"{Path}, line {i + 1}: six columns are expected.");
            rows.Add(new StatementRow(id, encodedBy == "-" ? [] : encodedBy.Split(' '), note, source, kind, checkable));
        }
        return rows;
    }

    /// <summary>How many of the checkable statements are encoded, in one line.</summary>
    public static string Headline(IReadOnlyList<StatementRow> rows) => Invariant(
        $"{rows.Count(static row => row is { IsCheckable: true, IsEncoded: true })} of {rows.Count(static row => row.IsCheckable)} checkable statements encoded");

    /// <summary>The counts by source and by kind, as tables.</summary>
    public static string Totals(IReadOnlyList<StatementRow> rows) =>
        Invariant($"{Headline(rows)}; {rows.Count} statements in all, {rows.Count(static row => row.EncodedBy.Count == 0)} left out with a reason.\n\n") +
        Table("source", rows, static row => row.Source) + "\n" + Table("kind", rows, static row => row.Kind) + "\n" + Table("checkable on", rows, static row => row.Checkable);

    private static string Table(string title, IReadOnlyList<StatementRow> rows, Func<StatementRow, string> by)
    {
        var text = new StringBuilder($"| {title} | statements | checkable | encoded | explained | left out |\n|---|---|---|---|---|---|\n");
        foreach (var group in rows.GroupBy(by).OrderBy(static group => group.Key, StringComparer.Ordinal))
            text.Append(Invariant(
                $"| {group.Key} | {group.Count()} | {group.Count(static row => row.IsCheckable)} | {group.Count(static row => row.IsEncoded)} |") +
                Invariant($" {group.Count(static row => row.EncodedBy.Count > 0 && !row.IsEncoded)} | {group.Count(static row => row.EncodedBy.Count == 0)} |\n"));
        return text.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
