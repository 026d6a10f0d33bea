namespace BoneRules.Import.Csv;

/// <summary>A row as it stands in the file: its lines, and its cells where they could be told apart.</summary>
/// <param name="Line">The first of its lines, from 1.</param>
/// <param name="Lines">The lines: several where a quoted cell holds line breaks.</param>
/// <param name="Cells">The cells, trimmed.</param>
/// <param name="Flaw">Why the cells can't be told apart, or <see langword="null"/>.</param>
internal sealed record LogRow(int Line, string[] Lines, string[] Cells, string? Flaw = null)
{
    public bool IsBlank => Flaw is null && Array.TrueForAll(Cells, static cell => cell.Length == 0);

    /// <summary>Whether it may stand above the header: a blank line, or the line by which spreadsheets name the delimiter.</summary>
    public bool IsAboveHeader => IsBlank || Lines is [['s' or 'S', 'e' or 'E', 'p' or 'P', '=', _]];

    public string Text => Lines.Length == 1 ? Lines[0] : string.Join('\n', Lines);
}
