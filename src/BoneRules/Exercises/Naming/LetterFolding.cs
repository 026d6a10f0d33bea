namespace BoneRules.Naming;

/// <summary>Letters without case and accents, the same on every machine and in every culture.</summary>
internal static class LetterFolding
{
    private const char First = '\u00C0';

    /// <summary>What stands for each letter from U+00C0 to U+017F; a space stands for none (× and ÷ are no letters).</summary>
    private static readonly string[] Latin =
    [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "ss",
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "y",
        "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
        "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
        "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
        "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
    ];

    /// <summary>Whether a character belongs to a word; a combining accent does, and folds to nothing.</summary>
    public static bool IsWordCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || (character >= 128 && (char.IsLetter(character) || IsAccent(character)) && character is not ('ª' or 'º'));

    /// <summary>Appends a letter or digit to a text, folded.</summary>
    /// <returns>The length of the text after it.</returns>
    public static int Append(char character, Span<char> text, int length)
    {
        if (char.IsAsciiLetterOrDigit(character)) text[length++] = char.ToLowerInvariant(character);
        else if (IsAccent(character)) return length;
        else if (character >= First && character - First < Latin.Length)
            foreach (var letter in Latin[character - First]) text[length++] = letter;
        else text[length++] = char.ToLowerInvariant(character);
        return length;
    }

    private static bool IsAccent(char character) => character is >= '\u0300' and <= '\u036F';
}
