namespace BoneRules.Import.Text;

/// <summary>Sentences that forbid: "no sit-ups", "avoid crunches", "keine Crunches", "sin abdominales", "Crunches vermeiden".</summary>
internal static class Negations
{
    /// <summary>"No sit-ups. Bird dog 2x8": what stands behind the sentences that forbid; nothing if the text begins with none.</summary>
    public static ReadOnlySpan<Token> Rest(ReadOnlySpan<Token> tokens)
    {
        var rest = tokens;
        for (var i = 0; i < tokens.Length && Begins(rest); i++)
            if (tokens[i].Sign is '.' or ';' or ',' && tokens[i].Depth == 0) rest = tokens[(i + 1)..];
        return rest.Length == tokens.Length || Begins(rest) ? [] : rest;
    }

    /// <summary>Whether the text begins as, or as a whole is, a prohibition. "No-money pull" and "No. 1" are none.</summary>
    public static bool Begins(ReadOnlySpan<Token> tokens)
    {
        var i = 0;
        while (i < tokens.Length && (tokens[i].Term == Term.Verb || tokens[i].Sign != '\0')) i++;
        // "Do not", "Do no": the verb has another meaning in German.
        if (i + 1 < tokens.Length && tokens[i].IsWord && tokens[i + 1].Term == Term.Negation && tokens[i].Term == Term.WeekdayShort) i++;
        if (i >= tokens.Length) return false;
        if (tokens[i].Term == Term.Avoid) return true;
        if (tokens[i].Term == Term.Negation)
        {
            var isPrefix = i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && tokens[i + 1].Sign is '-' or '.';
            return !isPrefix;
        }
        return tokens[^1].Term == Term.Avoid;
    }
}
