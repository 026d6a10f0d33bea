namespace BoneRules.Import.Text;

/// <summary>Blanks the marks of Markdown and HTML in a line without moving its words.</summary>
internal static class Markup
{
    private const string Bullets = "•‣▪◦●○";

    private static readonly (string Entity, char Sign)[] _entities = [("&nbsp;", ' '), ("&times;", '×'), ("&ndash;", '–'), ("&mdash;", '—'), ("&amp;", '&')];

    public static bool IsBullet(char c) => Bullets.Contains(c, StringComparison.Ordinal);

    /// <summary>The line without markup, as long as before.</summary>
    public static string Blank(string raw)
    {
        if (raw.Length > SourceLine.Longest) return raw;
        var text = raw.ToCharArray();
        BlankPrefix(text);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '`' or '\\':
                    if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '|') text[i + 1] = ' ';
                    text[i] = ' ';
                    break;
                case '~' when i + 1 < text.Length && text[i + 1] == '~': text[i] = text[i + 1] = ' '; break;
                case '*' when !IsTimes(text, i): text[i] = ' '; break;
                case '_' when !(IsWordAt(text, i - 1) && IsWordAt(text, i + 1)): text[i] = ' '; break;
                case '<': BlankTag(text, i); break;
                case '&': ReplaceEntity(text, i); break;
                case ']' when i + 1 < text.Length && text[i + 1] == '(': BlankLink(text, i); break;
            }
        }
        return new string(text);
    }

    /// <summary>Whether the whole content is bold.</summary>
    public static bool IsBold(string raw)
    {
        var content = raw.AsSpan().Trim().TrimStart("-+• ").TrimEnd(": ");
        return content.Length > 4 && (Wrapped(content, "**") || Wrapped(content, "__"));
    }

    private static bool Wrapped(ReadOnlySpan<char> content, ReadOnlySpan<char> mark) =>
        content.StartsWith(mark) && content.EndsWith(mark) && content[2..^2].IndexOf(mark) < 0;

    private static void BlankPrefix(char[] text)
    {
        var i = 0;
        var isHeading = text.AsSpan().TrimStart().StartsWith("#");
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '>' or '#')) text[i++] = ' ';
        if (i < text.Length && (IsBullet(text[i]) || (text[i] is '-' or '+' or '*' or '–' && i + 1 < text.Length && text[i + 1] == ' '))) text[i++] = ' ';
        BlankOrdinal(text, i, isHeading);
        while (i < text.Length && text[i] == ' ') i++;
        if (i + 2 < text.Length && text[i] == '[' && text[i + 1] is ' ' or 'x' or 'X' && text[i + 2] == ']') text[i] = text[i + 1] = text[i + 2] = ' ';
    }

    /// <summary>"1." and "2)", "A1." and "B)" before an item. In a heading a letter alone is a name: "A. Push" may be called "A" elsewhere.</summary>
    private static void BlankOrdinal(char[] text, int start, bool isHeading)
    {
        var i = start;
        while (i < text.Length && text[i] == ' ') i++;
        var first = i;
        if (i < text.Length && char.IsAsciiLetterUpper(text[i])) i++;
        var digits = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i == first || (i == digits && isHeading) || i - digits > 2 || i + 1 >= text.Length || text[i] is not ('.' or ')') || text[i + 1] != ' ') return;
        // "3. Woche" is a week, and "1) " is an item.
        if (text.AsSpan(i + 1).TrimStart().StartsWith("Woche", StringComparison.OrdinalIgnoreCase)) return;
        text.AsSpan(first, i + 1 - first).Fill(' ');
    }

    private static bool IsWordAt(char[] text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    /// <summary>"3*10" and "3 * 10" multiply; all other asterisks are marks.</summary>
    private static bool IsTimes(char[] text, int i)
    {
        int before = i - 1, after = i + 1;
        while (before >= 0 && text[before] == ' ') before--;
        while (after < text.Length && text[after] == ' ') after++;
        return before >= 0 && after < text.Length && char.IsAsciiDigit(text[before]) && char.IsAsciiDigit(text[after]);
    }

    private static void BlankTag(char[] text, int i)
    {
        if (i + 1 >= text.Length || !(char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/')) return;
        var end = Array.IndexOf(text, '>', i, Math.Min(text.Length - i, 200));
        if (end < 0) return;
        var breaks = end - i > 2 && text[i + 1] is 'b' or 'B' && text[i + 2] is 'r' or 'R';
        text.AsSpan(i, end + 1 - i).Fill(' ');
        if (breaks) text[i] = ';';
    }

    private static void ReplaceEntity(char[] text, int i)
    {
        foreach (var (entity, sign) in _entities)
        {
            if (!text.AsSpan(i).StartsWith(entity, StringComparison.Ordinal)) continue;
            text.AsSpan(i, entity.Length).Fill(' ');
            text[i] = sign;
            return;
        }
    }

    private static void BlankLink(char[] text, int close)
    {
        var end = Array.IndexOf(text, ')', close, Math.Min(text.Length - close, 500));
        var open = Array.LastIndexOf(text, '[', close, Math.Min(close + 1, 500));
        if (end < 0 || open < 0) return;
        text[open] = ' ';
        text.AsSpan(close, end + 1 - close).Fill(' ');
    }
}
