namespace BoneRules.Import.Text;

/// <summary>A cell of a row.</summary>
internal sealed record Cell(Token[] Tokens, int Start, int End)
{
    public bool IsEmpty => Tokens.Length == 0 || (Tokens.Length == 1 && Tokens[0].Sign is '-' or '/');

    public string Text(string line) => Tokens.Length == 0 ? "" : NameText.Collapse(line.AsSpan(Tokens[0].Start, Tokens[^1].End - Tokens[0].Start));

    /// <summary>The cells of a row; strokes at its ends open and close it.</summary>
    public static Cell[] Split(string line, ReadOnlySpan<Token> tokens)
    {
        var cells = new List<Cell>();
        var from = 0;
        var start = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var isEnd = i == tokens.Length;
            if (!isEnd && tokens[i].Sign != '|') continue;
            if (!(i == 0 && !isEnd) && !(isEnd && from == i)) cells.Add(new Cell(tokens[from..i].ToArray(), start, isEnd ? line.Length : tokens[i].Start));
            from = i + 1;
            start = isEnd ? line.Length : tokens[i].End;
        }
        return [.. cells];
    }
}
