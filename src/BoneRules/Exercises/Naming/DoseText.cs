namespace BoneRules.Naming;

/// <summary>Recognises a dose inside a name: "3x15", "4 sets × 8–10 reps", "30 s", "1:00", "60 kg".</summary>
/// <remarks>A bare number is no dose: "45 degree leg press" and "warrior 2" keep theirs.</remarks>
internal static class DoseText
{
    private static readonly string[] Units =
    [
        "s", "sec", "secs", "second", "seconds", "sek", "sekunden", "segundos", "secondes", "secondi", "seconden", "min", "mins", "minute", "minutes", "minuten", "minutos", "minuti", "h",
        "rep", "reps", "repetition", "repetitions", "wdh", "wiederholungen", "repeticiones", "repeticoes", "ripetizioni", "herhalingen", "rm",
        "m", "km", "mi", "mile", "miles", "yard", "yards", "yd", "yds", "metre", "metres", "meter", "meters",
    ];

    private static readonly string[] SetUnits = ["set", "sets", "satz", "satze", "sätze", "serie", "series", "séries", "serien", "round", "rounds", "runden"];

    private static readonly string[] LoadUnits = ["kg", "kgs", "lb", "lbs"];

    /// <summary>The length of the dose that begins at a position; 0 where none begins there.</summary>
    /// <param name="text">The name.</param>
    /// <param name="start">The position, at the beginning of a word.</param>
    /// <param name="statesLoad">Set where the dose is a load: who lifts 5 kg does not move without load.</param>
    public static int Length(ReadOnlySpan<char> text, int start, ref bool statesLoad)
    {
        var at = start;
        if (text[at] == ':') return IsClock(text, at) ? 3 : 0;
        if (text[at] is 'x' or 'X' or '×') return at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? End(text, Range(text, at + 1), start) : 0;
        if (Effort(text, at) is > 0 and var effort) return effort;
        if (!char.IsAsciiDigit(text[at])) return 0;

        at = Range(text, at);
        if (at < text.Length && text[at] == ':' && IsClock(text, at)) return End(text, at + 3, start);
        if (IsPossessive(text, at)) return at + 2 - start;
        if (Quotes(text, at) is > 0 and var quotes) return End(text, at + quotes, start);
        if (SameAgain(text, start, at) is var same && same > at) return End(text, same, start);

        var next = SkipSpaces(text, at);
        if (Times(text, next) is var times && times > next) return Repetitions(text, times, start, ref statesLoad);
        if (Unit(text, next, SetUnits) is var sets && sets > next) return Repetitions(text, Times(text, SkipSpaces(text, Of(text, sets))), start, ref statesLoad, sets);
        if (Unit(text, next, LoadUnits) is var load && load > next)
        {
            statesLoad = true;
            return load - start;
        }
        if (next < text.Length && text[next] == '%') return next + 1 - start;
        return Unit(text, next, Units) is var unit && unit > next ? unit - start : 0;
    }

    /// <summary>What follows "3 x" or "3 sets of": the repetitions or the time, with its unit.</summary>
    private static int Repetitions(ReadOnlySpan<char> text, int at, int start, ref bool statesLoad, int otherwise = 0)
    {
        at = SkipSpaces(text, at);
        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return otherwise == 0 ? 0 : otherwise - start;
        at = Range(text, at);
        if (Times(text, SkipSpaces(text, at)) is var more && more > SkipSpaces(text, at) && SkipSpaces(text, more) is var third && third < text.Length && char.IsAsciiDigit(text[third]))
            at = Range(text, third);
        if (at < text.Length && text[at] == ':' && IsClock(text, at)) at += 3;
        at += Quotes(text, at);
        var next = SkipSpaces(text, at);
        if (Unit(text, next, LoadUnits) is var load && load > next)
        {
            statesLoad = true;
            return load - start;
        }
        if (Unit(text, next, Units) is var unit && unit > next) return unit - start;
        return next < text.Length && text[next] == '%' ? next + 1 - start : End(text, at, start);
    }

    /// <summary>A dose ends where a word ends; digits that run on into letters ("3x15abc") are none.</summary>
    private static int End(ReadOnlySpan<char> text, int at, int start)
    {
        if (at < text.Length && text[at] == '+') at++;
        return at < text.Length && LetterFolding.IsWordCharacter(text[at]) ? 0 : at - start;
    }

    /// <summary>A number, or two with a dash between them.</summary>
    private static int Range(ReadOnlySpan<char> text, int at)
    {
        at = Number(text, at);
        var dash = SkipSpaces(text, at);
        if (dash >= text.Length || text[dash] is not ('-' or '–' or '—')) return at;
        var second = SkipSpaces(text, dash + 1);
        return second < text.Length && char.IsAsciiDigit(text[second]) ? Number(text, second) : at;
    }

    private static int Number(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at + 1 >= text.Length || text[at] is not ('.' or ',') || !char.IsAsciiDigit(text[at + 1])) return at;
        at++;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    /// <summary>"7/7/7" and "10/10" are repetitions; "1/2" is a fraction and "90/90" a position.</summary>
    private static int SameAgain(ReadOnlySpan<char> text, int start, int at)
    {
        var number = text[start..at];
        if (number.Length > 2 || number[0] > '3' && number.Length == 2) return at;
        while (at < text.Length && text[at] == '/' && text[(at + 1)..].StartsWith(number)) at += 1 + number.Length;
        return at;
    }

    private static int Times(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is 'x' or 'X' or '×' or '*' ? at + 1 : at;

    private static int Of(ReadOnlySpan<char> text, int at)
    {
        var next = SkipSpaces(text, at);
        foreach (var of in (ReadOnlySpan<string>)["of ", "de ", "di ", "à "])
            if (text[next..].StartsWith(of)) return next + of.Length;
        return at;
    }

    private static int Quotes(ReadOnlySpan<char> text, int at)
    {
        var quotes = 0;
        while (at + quotes < text.Length && text[at + quotes] is '\'' or '’' or '"' or '”' or '″' or '′') quotes++;
        return quotes > 0 && at + quotes < text.Length && LetterFolding.IsWordCharacter(text[at + quotes]) ? 0 : quotes;
    }

    /// <summary>"7's" are sevens: sets of seven repetitions.</summary>
    private static bool IsPossessive(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !LetterFolding.IsWordCharacter(text[at + 2]));

    /// <summary>"@ RPE 8", "RIR2", "@8": how hard, not what.</summary>
    private static int Effort(ReadOnlySpan<char> text, int start)
    {
        var at = text[start] == '@' ? SkipSpaces(text, start + 1) : start;
        if (text[at..].StartsWith("rpe", StringComparison.OrdinalIgnoreCase) || text[at..].StartsWith("rir", StringComparison.OrdinalIgnoreCase)) at = SkipSpaces(text, at + 3);
        return at > start && at < text.Length && char.IsAsciiDigit(text[at]) ? End(text, Range(text, at), start) : 0;
    }

    private static bool IsClock(ReadOnlySpan<char> text, int colon) =>
        colon + 2 < text.Length && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2])
        && (colon + 3 == text.Length || !LetterFolding.IsWordCharacter(text[colon + 3]));

    private static int Unit(ReadOnlySpan<char> text, int at, string[] units)
    {
        var end = at;
        while (end < text.Length && LetterFolding.IsWordCharacter(text[end])) end++;
        var word = text[at..end];
        foreach (var unit in units)
            if (word.Equals(unit, StringComparison.OrdinalIgnoreCase)) return end;
        return at;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        return at;
    }
}
