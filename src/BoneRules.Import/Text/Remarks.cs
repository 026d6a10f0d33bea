namespace BoneRules.Import.Text;

/// <summary>Tells words that ask for something from words that only describe.</summary>
internal static class Remarks
{
    /// <summary>Whether numbers, changes, conditions or measures of effort stand there: what a plan can't hold must be reported.</summary>
    public static bool AskForMore(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsNumber) return true;
            if (token.Term is Term.NumberOfTimes or Term.Sets or Term.Repetitions or Term.Rounds or Term.Second or Term.Minute or Term.Hour or Term.Rpe or Term.Rir
                or Term.Borg or Term.Failure or Term.Maximum or Term.RepetitionMaximum or Term.Progression or Term.Condition or Term.Daily or Term.Weekly or Term.Week)
                return true;
        }
        return false;
    }

    /// <summary>Whether it reads like a sentence rather than like a name.</summary>
    public static bool IsSentence(string text, ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord) words++;
            if (tokens[i].Sign is '!' or '?') return true;
            var stops = tokens[i].Sign == '.' && i > 0 && tokens[i - 1].IsWord && tokens[i - 1].End - tokens[i - 1].Start > 3;
            if (stops && (i == tokens.Length - 1 || tokens[i + 1].Start > tokens[i].End)) return true;
        }
        return words > 12;
    }

    /// <summary>Whether it can be the title of a plan.</summary>
    public static bool IsTitle(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.IsNumber) return false;
        return tokens.Length > 0 && !IsSentence(text, tokens) && !Negations.Begins(tokens);
    }

    /// <summary>Whether it can be the name of an exercise and nothing else.</summary>
    public static bool IsName(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0 || IsSentence(text, tokens) || Negations.Begins(tokens)) return false;
        var words = 0;
        foreach (var token in tokens)
            if (token.IsWord) words++;
        return words is >= 1 and <= 8 && !AskForMore(tokens) && tokens[^1].Sign != ':';
    }
}
