namespace BoneRules.Import.Text;

/// <summary>Finds the parts of a line that say something about a dose, from left to right; the first notation that fits wins.</summary>
internal static partial class DoseScanner
{
    private delegate DoseElement? Notation(TokenReader tokens, int at);

    // The order matters: what is longer or more certain stands before what is shorter.
    private static readonly Notation[] _notations =
    [
        Progression, Frequency, Rest, Hold, Tempo, SetsTimes, ListOfRepetitions, Percent, Load, Effort, Labelled, Counted, Duration, Distance, AmbiguousMetres,
        TimesCount, Failure, PerSide, Support, Bodyweight, BareLoad,
    ];

    public static List<DoseElement> Scan(ReadOnlySpan<Token> line)
    {
        var elements = new List<DoseElement>();
        var tokens = new TokenReader(line);
        for (var i = 0; i < tokens.Count;)
        {
            var found = Find(tokens, i);
            if (found is { } element) elements.Add(element);
            i = found?.To ?? i + 1;
        }
        return elements;
    }

    private static DoseElement? Find(TokenReader tokens, int at)
    {
        foreach (var notation in _notations)
            if (notation(tokens, at) is { } element) return element;
        return null;
    }

    private static DoseElement Mute(int from, int to, string problem) => new(from, to, new Dose(), problem, IsMute: true);

    private static DoseElement Attempt(int from, int to, string problem) => new(from, to, new Dose(), problem, IsMute: true, IsAttempt: true);

    private static DoseElement OutOfBounds(int from, int to) => Attempt(from, to, "a number is out of bounds");
}
