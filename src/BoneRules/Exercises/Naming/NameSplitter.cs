namespace BoneRules.Naming;

/// <summary>Splits a name into words: brackets, hyphens and other signs part words, doses are left out.</summary>
internal static class NameSplitter
{
    public static void Split(ReadOnlySpan<char> text, List<string> words, ref bool statesLoad)
    {
        // A letter folds to two at most.
        Span<char> word = stackalloc char[ExerciseName.LongestName * 2];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (length == 0 && DoseText.Length(text, i, ref statesLoad) is > 0 and var dose)
            {
                i += dose - 1;
                continue;
            }
            if (LetterFolding.IsWordCharacter(character))
            {
                length = LetterFolding.Append(character, word, length);
                continue;
            }
            // "Farmer's" is one word.
            if (length > 1 && IsApostrophe(character) && i + 1 < text.Length && char.IsLetter(text[i + 1])) continue;
            if (IsElided(word[..length], character)) length = 0;
            Add(word, ref length, words);
            if (character is '&' or '+') words.Add("and");
            else if (character == '#') i += Numbering(text[(i + 1)..]);
        }
        Add(word, ref length, words);
    }

    private static void Add(ReadOnlySpan<char> buffer, ref int length, List<string> words)
    {
        var word = buffer[..length];
        length = 0;
        if (word.IsEmpty) return;
        Vocabulary.AddTo(words, Singular.Of(word));
    }

    /// <summary>"d'épaules", "l'haltère", "w/ band": one letter that only joins.</summary>
    private static bool IsElided(ReadOnlySpan<char> word, char sign) => word switch
    {
        "d" or "l" or "j" or "s" or "n" => IsApostrophe(sign),
        "w" => sign == '/',
        _ => false,
    };

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '´' or '`' or 'ʼ';

    /// <summary>The digits behind "#": the writer's own numbering.</summary>
    private static int Numbering(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits;
    }
}
