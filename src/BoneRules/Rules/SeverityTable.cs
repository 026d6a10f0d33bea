namespace BoneRules.Rules;

/// <summary>How grave something is for whom: one severity per bone tier and falls level.</summary>
/// <remarks>
/// Written as the rulings write it. <c>SeverityTable.Of("AIWWE/AW")</c>: five letters for B0, B1, B2, B2High and B3, then F1 and F2,
/// and the stricter axis wins. Where the falls level weighs differently by tier, <c>SeverityTable.Of("AAAEE", "WWEEE", "EEEEE")</c>
/// gives one row each for F0, F1 and F2. A allowed, I info, W warning, E error, U undetermined. B4 is judged as B3: its gate is closed.
/// </remarks>
public sealed record SeverityTable
{
    private const int Tiers = 5;
    private readonly Cell[] _cells;
    private readonly string _text;

    private SeverityTable(string text, Cell[] cells) => (_text, _cells) = (text, cells);

    /// <summary>The same severity for everybody.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static SeverityTable Everybody(Severity severity) => Of(severity switch
    {
        Severity.None => "AAAAA/AA",
        Severity.Info => "IIIII/II",
        Severity.Warning => "WWWWW/WW",
        Severity.Error => "EEEEE/EE",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Allowed are None, Info, Warning and Error."),
    });

    /// <summary>A table in the short form, such as <c>AIWWE/AW</c>.</summary>
    /// <exception cref="ArgumentException">The text is not of that form, or grows milder towards a stricter tier or level.</exception>
    public static SeverityTable Of(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Length != 8 || table[5] != '/')
            throw new ArgumentException($"\"{table}\" is not five letters, a slash and two letters, such as AIWWE/AW.", nameof(table));
        var bone = table[..5];
        return Of(table, bone, Stricter(bone, table[6], table), Stricter(bone, table[7], table));
    }

    /// <summary>A table with a row of five letters for each of F0, F1 and F2.</summary>
    /// <exception cref="ArgumentException">A row is not five letters, or the table grows milder towards a stricter tier or level.</exception>
    public static SeverityTable Of(string f0, string f1, string f2) => Of($"{f0} {f1} {f2}", f0, f1, f2);

    /// <summary>The least and the greatest severity at a tier and level; they differ only where the table says undetermined.</summary>
    internal Cell At(BoneTier tier, FallsLevel falls) =>
        _cells[((int)falls * Tiers) + Math.Min((int)tier, Tiers - 1)];

    /// <summary>The greatest severity for a tier and level.</summary>
    public Severity For(BoneTier tier, FallsLevel falls) => At(tier, falls).Highest;

    /// <summary>The greatest severity of all.</summary>
    internal Severity Gravest => _cells[^1].Highest;

    /// <inheritdoc/>
    public bool Equals(SeverityTable? other) => other is not null && _cells.AsSpan().SequenceEqual(other._cells);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The table as it was written.</summary>
    public override string ToString() => _text;

    private static SeverityTable Of(string text, params ReadOnlySpan<string> rows)
    {
        var cells = new Cell[Tiers * 3];
        for (var f = 0; f < 3; f++)
        {
            if (rows[f].Length != Tiers)
                throw new ArgumentException($"\"{rows[f]}\" is not five letters for B0, B1, B2, B2High and B3.", nameof(text));
            for (var b = 0; b < Tiers; b++)
            {
                var cell = cells[(f * Tiers) + b] = Parse(rows[f][b], text);
                var milder = (b > 0 && cell.Highest < cells[(f * Tiers) + b - 1].Highest)
                    || (f > 0 && cell.Highest < cells[((f - 1) * Tiers) + b].Highest);
                if (milder)
                    throw new ArgumentException($"\"{text}\" grows milder towards a stricter tier or falls level.", nameof(text));
            }
        }
        return new SeverityTable(text, cells);
    }

    private static string Stricter(string row, char floor, string table) =>
        string.Create(row.Length, (row, floor, table), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Parse(state.row[i], state.table).Highest >= Parse(state.floor, state.table).Highest ? state.row[i] : state.floor;
        });

    private static Cell Parse(char letter, string table) => letter switch
    {
        'A' => new Cell(Severity.None, Severity.None),
        'I' => new Cell(Severity.Info, Severity.Info),
        'W' => new Cell(Severity.Warning, Severity.Warning),
        'E' => new Cell(Severity.Error, Severity.Error),
        'U' => new Cell(Severity.None, Severity.Error),
        _ => throw new ArgumentException($"'{letter}' in \"{table}\" is none of A, I, W, E, U.", nameof(table)),
    };

    internal readonly record struct Cell(Severity Lowest, Severity Highest);
}
