namespace BoneRules.Import.Text;

/// <summary>Cuts the name of an exercise out of the words around a dose.</summary>
internal static class NameText
{
    private const int MostBrackets = 8;

    /// <summary>The words of a range of tokens as the line has them, without what only joins them to the dose; <see langword="null"/> if none is left.</summary>
    public static string? Trimmed(string line, ReadOnlySpan<Token> tokens)
    {
        var (from, to) = (0, tokens.Length);
        while (from < to && IsJoint(tokens[from], isFirst: true)) from++;
        while (to > from && IsJoint(tokens[to - 1], isFirst: false)) to--;
        (from, to) = Balanced(tokens, from, to);
        var hasWord = false;
        for (var i = from; i < to; i++)
            hasWord |= tokens[i].IsWord && (tokens[i].End > tokens[i].Start + 1 || (i + 1 < to && tokens[i + 1].IsNumber && tokens[i + 1].Start == tokens[i].End));
        return hasWord ? Collapse(line.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start)) : null;
    }

    /// <summary>"Training max = 90 %" calculates, it names nothing.</summary>
    public static bool Calculates(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Sign is '=' or '%') return true;
        return false;
    }

    /// <summary>Single spaces, none at the ends.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }
        return result.ToString().TrimEnd();
    }

    private static bool IsJoint(Token token, bool isFirst)
    {
        if (token.Term is Term.Times or Term.Per or Term.A or Term.Of or Term.To or Term.And or Term.Or or Term.Then or Term.About or Term.In) return true;
        if (token.Term is Term.Preposition or Term.At) return true;
        // "Do 3 sets": in German the same word is a day.
        if (isFirst && token is { Term: Term.WeekdayShort, Value: 3 } && token.End - token.Start == 2) return true;
        if (isFirst) return token.Term is Term.Verb || token.Sign is not ('\0' or '(' or 'x');
        return token.Sign is not ('\0' or ')' or 'x');
    }

    /// <summary>A bracket that opens in the name and closes behind the dose belongs to the dose.</summary>
    private static (int From, int To) Balanced(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var step = 0; step < MostBrackets; step++)
        {
            int open = 0, lastOpen = -1, firstStray = -1;
            for (var i = from; i < to; i++)
            {
                if (tokens[i].Sign == '(') { open++; lastOpen = i; }
                else if (tokens[i].Sign == ')' && --open < 0) { firstStray = i; break; }
            }
            if (firstStray >= 0)
            {
                // Of "…) name" the name is what follows; of "name )" what stands before.
                if (firstStray == to - 1) to--;
                else from = firstStray + 1;
            }
            else if (open > 0)
            {
                if (lastOpen == from) from++;
                else to = lastOpen;
            }
            else break;
        }
        while (to > from && tokens[to - 1].Sign is not ('\0' or ')' or 'x')) to--;
        while (from < to && tokens[from].Sign is not ('\0' or '(' or 'x')) from++;
        return (from, to);
    }
}
