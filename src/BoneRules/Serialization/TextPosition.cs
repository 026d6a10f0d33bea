namespace BoneRules.Serialization;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in that line, from 1, in UTF-16 code units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Where a text begins.</summary>
    public static TextPosition Start { get; } = new(1, 1);
}

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place right after it.</param>
public readonly record struct TextRegion(TextPosition Start, TextPosition End);
