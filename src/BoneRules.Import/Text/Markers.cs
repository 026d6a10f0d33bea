namespace BoneRules.Import.Text;

/// <summary>Weeks named at the beginning of a text.</summary>
internal readonly record struct WeekMarker(WeekSpan Weeks, int Length);

/// <summary>Days named at the beginning of a text: weekdays or numbers.</summary>
internal readonly record struct DayMarker(ValueList<Weekday>? Days, ValueList<int>? Numbers, PartOfDay? Part, int Length);

/// <summary>Recognises what places a session: weeks, days, phases.</summary>
internal static class Markers
{
    /// <summary>Tokens that a list of days can take.</summary>
    private const int MostDays = 28;

    /// <summary>"Week 1", "Weeks 1–4", "W3", "3. Woche".</summary>
    public static WeekMarker? Weeks(ReadOnlySpan<Token> tokens)
    {
        var line = new TokenReader(tokens);
        var i = 1;
        if (line[0].IsNumber && line.Sign(1, '.') && line.Is(2, Term.Week)) return Single(line[0], 3);
        if (line.Is(0, Term.WeekLetter) ? !line.Adjacent(1) : !line.Is(0, Term.Week)) return null;
        if (!line.Amount(ref i, out var amount) || amount.Max is not { } last || amount.Count is null && last <= 1000) return null;
        if (amount.Min < 1 || last != Math.Floor(last) || amount.Min != Math.Floor(amount.Min)) return null;
        return new WeekMarker(new WeekSpan((int)amount.Min, (int)last), i);
    }

    private static WeekMarker? Single(Token number, int length) =>
        number.Number >= 1 && number.Number == Math.Floor(number.Number) ? new WeekMarker(new WeekSpan((int)number.Number, (int)number.Number), length) : null;

    /// <summary>"Monday", "Mon/Wed/Fri", "Montag bis Freitag", "Day 1", "Days 1, 3 and 5", with a part of the day behind it.</summary>
    public static DayMarker? Days(string text, ReadOnlySpan<Token> tokens)
    {
        var line = new TokenReader(tokens);
        var i = line.Term(0) is Term.Every or Term.Each || (line[0].IsWord && line.Is(1, Term.Weekday) && line.Term(0) is Term.Preposition or Term.At) ? 1 : 0;
        var days = new List<int>();
        if (line.Is(i, Term.Day)) return Numbers(line, i + 1);
        var at = i;
        while (line.Term(at) is Term.Weekday or Term.WeekdayShort && at < MostDays)
        {
            if (line.Is(at, Term.WeekdayShort) && !(char.IsUpper(text[line[at].Start]) && EndsDay(line, at + 1))) break;
            var day = line[at].Value;
            if (days.Count > 0 && (line.Sign(at - 1, '-') || line.Is(at - 1, Term.To))) for (var d = days[^1]; d != day; d = (d + 1) % 7) Add(days, d);
            Add(days, day);
            i = line.SkipStop(at + 1);
            at = line.Sign(i, '/') || line.Sign(i, ',') || line.Sign(i, '&') || line.Sign(i, '+') || line.Sign(i, '-') || line.Term(i) is Term.And or Term.To ? i + 1 : i;
            if (at == i) break;
        }
        if (days.Count == 0) return null;
        var part = PartOfDayAt(line, ref i);
        days.Sort();
        return new DayMarker([.. days.ConvertAll(day => (Weekday)day)], null, part, i);
    }

    private static void Add(List<int> days, int day)
    {
        if (!days.Contains(day)) days.Add(day);
    }

    /// <summary>An abbreviation such as "Do" or "So" is a day only where nothing but a sign follows, or another day.</summary>
    private static bool EndsDay(TokenReader line, int i) =>
        i >= line.Count || (!line[i].IsNumber && !line[i].IsWord && !line.Sign(i, 'x') && !(line.Sign(i, '-') && line.Adjacent(i) && line[i + 1].IsWord && !(line.Term(i + 1) is Term.Weekday or Term.WeekdayShort)))
        || line.Term(i) is Term.WeekdayShort or Term.Weekday or Term.PartOfDay or Term.And or Term.To;

    private static DayMarker? Numbers(TokenReader line, int i)
    {
        var numbers = new List<int>();
        var at = i;
        while (line[at].IsNumber && line[at].Number is >= 1 and <= 3640 && line[at].Number == Math.Floor(line[at].Number))
        {
            var number = (int)line[at].Number;
            if (numbers.Count > 0 && (line.Sign(at - 1, '-') || line.Is(at - 1, Term.To)) && number - numbers[^1] is > 0 and < 7)
                for (var n = numbers[^1] + 1; n < number; n++) Add(numbers, n);
            Add(numbers, number);
            i = at + 1;
            at = line.Sign(i, '/') || line.Sign(i, ',') || line.Sign(i, '&') || line.Sign(i, '-') || line.Term(i) is Term.And or Term.To ? i + 1 : i;
            if (at == i || numbers.Count >= 7) break;
        }
        if (numbers.Count == 0) return null;
        var part = PartOfDayAt(line, ref i);
        numbers.Sort();
        return new DayMarker(null, [.. numbers], part, i);
    }

    private static PartOfDay? PartOfDayAt(TokenReader line, ref int i)
    {
        var at = i;
        while (line.Sign(at, '(') || line.Sign(at, ',') || line.Sign(at, '-') || line.Term(at) is Term.Preposition or Term.At or Term.In) at++;
        if (!line.Is(at, Term.PartOfDay)) return null;
        i = line.Sign(at + 1, ')') ? at + 2 : at + 1;
        return (PartOfDay)line[at].Value;
    }

    /// <summary>"Warm-up", "Cool down", "Aufwärmen", "Hauptteil", "Vuelta a la calma": the phase, and how many tokens name it.</summary>
    public static (SessionPhase Phase, int Length)? Phase(ReadOnlySpan<Token> tokens)
    {
        var line = new TokenReader(tokens);
        if (line.Is(0, Term.PhaseLabel) && line.Is(1, Term.Phase)) return ((SessionPhase)line[1].Value, 2);
        if (line.Is(0, Term.Phase)) return ((SessionPhase)line[0].Value, 1);
        if (line.Term(0) is not (Term.Warm or Term.Cool)) return line.Is(0, Term.Rounds) && line.Is(1, Term.A) && line.Is(3, Term.Calm) ? (SessionPhase.CoolDown, 4) : null;
        var i = line.Sign(1, '-') ? 2 : 1;
        return (line.Term(0), line.Term(i)) switch
        {
            (Term.Warm, Term.Up) => (SessionPhase.WarmUp, i + 1),
            (Term.Cool, Term.Down) => (SessionPhase.CoolDown, i + 1),
            _ => null,
        };
    }

    /// <summary>"Rest", "Rest day", "Ruhetag", "off", a dash.</summary>
    public static bool IsRest(ReadOnlySpan<Token> tokens)
    {
        var rest = false;
        foreach (var token in tokens)
        {
            if (token.Term is Term.Rest or Term.RestDay) rest = true;
            else if (token.IsNumber || (token.IsWord && token.Term is not (Term.Day or Term.Or or Term.Of))) return false;
        }
        return rest || tokens.Length == 0 || (tokens.Length == 1 && tokens[0].Sign is '-' or 'x');
    }
}
