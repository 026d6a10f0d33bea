using System.Text.RegularExpressions;

namespace BoneRules.Import.Liftoscript;

/// <summary>Tells programs from plans in plain text.</summary>
internal static partial class ProgramHead
{
    [GeneratedRegex(@"^\s*```\s*liftoscript\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"(?<![\w.])[0-9]{1,3}x[0-9]{1,3}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sets { get; }

    [GeneratedRegex(@"^[^/|]*[^/|\s]\s*/\s", RegexOptions.CultureInvariant)]
    private static partial Regex Statement { get; }

    /// <summary>Why it is a program, or <see langword="null"/> where it is none.</summary>
    public static string? Fits(string text)
    {
        var statements = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (Fence.IsMatch(line)) return "a fenced block is marked as Liftoscript";
            if (line.TrimStart().StartsWith("//") || !Sets.IsMatch(line)) continue;
            // Plain text that names alternatives has a dose before the stroke too.
            if (!Statement.IsMatch(line) || Sets.IsMatch(line[..line.IndexOf('/')])) return null;
            statements++;
        }
        return statements > 0 ? "each line with sets has the form of Liftoscript: exercise / sets" : null;
    }
}
