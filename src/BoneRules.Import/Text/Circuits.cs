namespace BoneRules.Import.Text;

/// <summary>"EMOM 10: 5 goblet squats", "AMRAP 8 min: 10 push-ups, 10 air squats", "5 rounds: 400 m run, 15 swings": exercises that are done in turn, each behind its number.</summary>
internal static class Circuits
{
    private const int MostMinutes = 120;

    /// <summary>The exercises of a circuit on one line; <see langword="null"/> where the line is none.</summary>
    public static LineReading? Read(string line, ReadOnlySpan<Token> tokens)
    {
        var colon = 0;
        while (colon < tokens.Length && tokens[colon].Sign != ':') colon++;
        if (colon == 0 || colon + 2 >= tokens.Length || Kind(tokens[..colon]) is not { } kind) return null;
        var parts = Parts(tokens, colon + 1);
        if (parts.Count < 2 && kind == Term.Rounds) return null;
        foreach (var (from, to) in parts)
            if (to - from < 2 || !tokens[from].IsNumber || !(tokens[from + 1].IsWord && tokens[from + 1].Start > tokens[from].End) || Counts(tokens[from + 1].Term)) return null;

        var reading = new LineReading();
        var frame = NameText.Collapse(line.AsSpan(tokens[0].Start, tokens[colon - 1].End - tokens[0].Start));
        var dose = Frame(tokens[..colon], kind, parts.Count);
        foreach (var (from, to) in parts)
        {
            var part = LineReader.Read(line, tokens[from..to], inList: true);
            foreach (var problem in part.Problems) reading.Report(problem);
            if (part.Items.Count == 0) reading.Report($"not read: \"{NameText.Collapse(line.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start))}\"");
            foreach (var item in part.Items)
            {
                item.Dose = item.Dose.With(dose) ?? item.Dose;
                item.Notes = item.Notes is null ? frame : $"{frame}; {item.Notes}";
                reading.Items.Add(item);
            }
        }
        if (reading.Items.Count == 0) return null;
        if (!dose.IsAmount) reading.Report($"how often in \"{frame}\" does not stand there");
        return reading;
    }

    private static Term? Kind(ReadOnlySpan<Token> frame)
    {
        foreach (var token in frame)
            if (token.Term is Term.EveryMinute or Term.Rounds || (token.Term == Term.Failure && frame[0].Term == Term.Failure)) return token.Term;
        return null;
    }

    /// <summary>"3 sets" and "10 reps" count, they name nothing.</summary>
    private static bool Counts(Term term) => term is Term.Sets or Term.Repetitions or Term.Rounds or Term.Times or Term.Second or Term.Minute or Term.Hour or Term.TimesWord or Term.Per or Term.Each;

    private static List<(int From, int To)> Parts(ReadOnlySpan<Token> tokens, int from)
    {
        var parts = new List<(int, int)>();
        for (var i = from; i <= tokens.Length; i++)
        {
            var ends = i == tokens.Length || (tokens[i].Depth == 0 && (tokens[i].Sign is ',' or ';' or '+' or '/' || tokens[i].Term is Term.And or Term.Then));
            if (!ends) continue;
            if (i > from) parts.Add((from, i));
            from = i + 1;
        }
        return parts;
    }

    /// <summary>Rounds that are stated, or one a minute where one exercise fills all minutes. What is done until time is up has no number.</summary>
    private static Dose Frame(ReadOnlySpan<Token> frame, Term kind, int exercises)
    {
        if (kind == Term.Failure || (kind == Term.EveryMinute && exercises > 1)) return new Dose();
        foreach (var token in frame)
            if (token.IsNumber && token.Number is >= 1 and <= MostMinutes && new Amount(token.Number, token.Number).Count is { } count)
                return kind == Term.Rounds ? new Dose { Rounds = count } : new Dose { Sets = count };
        return new Dose();
    }
}
