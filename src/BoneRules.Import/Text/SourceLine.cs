namespace BoneRules.Import.Text;

/// <summary>What a line is in the structure of the document.</summary>
internal enum LineShape { Blank, Text, Heading, Item, Row, Rule }

/// <summary>A line of the text: as it stands, without markup, in tokens, and its place in the structure of the document.</summary>
internal sealed class SourceLine
{
    /// <summary>Longer lines are no lines of a plan; a bound keeps every step linear in the text.</summary>
    public const int Longest = 2_000;

    private Token[]? _tokens;

    public required int Number { get; init; }

    public required string Raw { get; init; }

    /// <summary>The line with markup blanked: as long as <see cref="Raw"/>, so that positions hold.</summary>
    public required string Text { get; init; }

    public LineShape Shape { get; set; }

    /// <summary>The level of a heading, or the depth of the list the line belongs to, from 1; 0 outside lists.</summary>
    public int Level { get; set; }

    /// <summary>Which list an item belongs to.</summary>
    public int List { get; set; } = -1;

    public bool IsBold { get; init; }

    public bool IsTooLong => Raw.Length > Longest;

    public ReadOnlySpan<Token> Tokens => _tokens ??= IsTooLong ? [] : Tokenizer.Split(Text);
}
