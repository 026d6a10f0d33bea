using System.Globalization;

namespace BoneRules.Import.Text;

/// <summary>Splits a line into numbers, words and signs, in one pass.</summary>
internal static class Tokenizer
{
    private const int MostDigits = 7;

    public static Token[] Split(string text)
    {
        var tokens = new List<Token>();
        var depth = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c)) { i++; continue; }
            if (char.IsAsciiDigit(c)) tokens.Add(Number(text, ref i, depth));
            else if (IsTimes(text, i, tokens)) tokens.Add(new Token(i, ++i, double.NaN, Term.Times, 0, 'x', depth));
            else if (IsLetter(c)) tokens.Add(Word(text, ref i, depth));
            else
            {
                if (c is '(' or '[') depth++;
                tokens.Add(new Token(i, ++i, double.NaN, Term.None, 0, Fold(c), depth));
                if (c is ')' or ']' && depth > 0) depth--;
            }
        }
        CountWords(tokens);
        return [.. tokens];
    }

    private static Token Number(string text, ref int i, int depth)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i - start > MostDigits) return new Token(start, i, double.NaN, Term.None, 0, '\0', depth);
        if (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (text[i] == '.' || (text[i] == ',' && IsDecimalComma(text, i))))
        {
            var end = i + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - i <= 4) i = end;
        }
        var number = double.Parse(text.AsSpan(start, i - start).ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new Token(start, i, number, Term.None, 0, '\0', depth);
    }

    /// <summary>"2,5 kg" has a decimal comma, "10,8,6" has not: only a unit of measure tells them apart.</summary>
    private static bool IsDecimalComma(string text, int comma)
    {
        var i = comma + 1;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i - comma > 3) return false;
        while (i < text.Length && (text[i] == ' ' || Fold(text[i]) == '-' || char.IsAsciiDigit(text[i]) || text[i] == ',')) i++;
        var start = i;
        while (i < text.Length && IsLetter(text[i])) i++;
        return Vocabulary.Find(text.AsSpan(start, i - start)).Term
            is Term.Kilogram or Term.Pound or Term.Kilometre or Term.Metre or Term.Mile or Term.Minute or Term.Hour;
    }

    private static bool IsTimes(string text, int i, List<Token> tokens)
    {
        var c = text[i];
        if (c is '×' or '✕' or '✖' or '⨯') return true;
        var afterNumber = tokens.Count > 0 && tokens[^1].IsNumber;
        if (c == '*') return afterNumber;
        if (c is not ('x' or 'X')) return false;
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        // "3xAMRAP", "2xmax"
        if (afterNumber && IsLetter(next)) return WordAt(text, i + 1) is Term.Failure or Term.Maximum;
        return !IsLetter(next) && (char.IsAsciiDigit(next) || afterNumber || next == ' ');
    }

    private static Term WordAt(string text, int i)
    {
        var start = i;
        while (i < text.Length && IsLetter(text[i])) i++;
        return Vocabulary.Find(text.AsSpan(start, i - start)).Term;
    }

    private static Token Word(string text, ref int i, int depth)
    {
        var start = i;
        while (i < text.Length && (IsLetter(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && IsLetter(text[i + 1])))) i++;
        var (term, value) = Vocabulary.Find(text.AsSpan(start, i - start));
        return new Token(start, i, double.NaN, term, value, '\0', depth);
    }

    /// <summary>Words that mean something only before certain others: "three sets of ten", "ab Woche 3".</summary>
    private static void CountWords(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Term : Term.None;
            // "Ab wheel" is an exercise, "ab Woche 3" a condition.
            if (tokens[i].Term == Term.From) tokens[i] = tokens[i] with { Term = next is Term.Week or Term.WeekLetter || (i + 1 < tokens.Count && tokens[i + 1].IsNumber) ? Term.Condition : Term.None };
            if (tokens[i].Term != Term.NumberWord) continue;
            var counts = next is Term.Sets or Term.Repetitions or Term.Rounds or Term.Flights or Term.Second or Term.Minute or Term.Hour or Term.TimesWord
                || (i > 1 && tokens[i - 1].Term == Term.Of && tokens[i - 2].Term == Term.Sets);
            if (counts) tokens[i] = tokens[i] with { Number = tokens[i].Value, Term = Term.None };
        }
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static char Fold(char c) => c switch
    {
        '–' or '—' or '‑' or '−' or '‐' => '-',
        '“' or '”' or '″' => '"',
        '[' => '(',
        ']' => ')',
        '\0' => ' ',
        _ => c,
    };
}
