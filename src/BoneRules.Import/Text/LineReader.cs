namespace BoneRules.Import.Text;

/// <summary>Reads a line, or a cell: splits it where a new exercise begins, and puts names and doses together.</summary>
internal static class LineReader
{
    public static LineReading Read(string line, ReadOnlySpan<Token> tokens, bool inList = false)
    {
        var reading = new LineReading();
        if (Negations.Rest(tokens) is { IsEmpty: false } rest && Read(line, rest, inList) is { HasAmount: true } further) return further;
        if (Circuits.Read(line, tokens) is { } circuit) return circuit;
        var elements = DoseScanner.Scan(tokens);
        DropMannerOfNames(elements);
        WeekQualifiers.Mute(tokens, elements);
        if (inList && !elements.Exists(element => element.Dose.IsAmount || element.IsAttempt)) CountFirst(tokens, elements);

        var hasAmount = elements.Exists(element => element.Dose.IsAmount || element.IsAttempt || (inList && (element.Dose.IsLoad || element.Dose.TimesPerWeek is not null)));
        if (Negations.Begins(tokens))
        {
            reading.IsNegated = true;
            if (hasAmount) reading.Report("a dose in a sentence that forbids something");
            else return reading;
        }
        else if (hasAmount && tokens[0].Term == Term.Progression && !elements.Exists(element => element.Dose is { Sets: not null, Repetitions: not null }))
            reading.Report("a change over time; no step of it is part of the plan");
        else if (tokens.Length > 0 && tokens[0].Term == Term.Rest && !elements.Exists(element => element.Dose.IsCertain)) ReadRest(reading, elements);
        else if (!hasAmount) ReadManner(reading, elements);
        else
        {
            var (common, parts) = WeekQualifiers.Split(line, tokens, elements);
            foreach (var part in parts) ReadPart(reading, line, tokens, elements, part, common, inList);
            if (reading.Items.Count == 0 && reading.Problems.Count == 0) reading.Report("a dose without an exercise");
        }
        return reading;
    }

    /// <summary>"Rest between main lifts 2–3 min": times in a line about rests are rests, of more than one exercise unless nothing else stands there.</summary>
    private static void ReadRest(LineReading reading, List<DoseElement> elements)
    {
        if (elements is [{ From: 0, Dose.RestSeconds: not null }]) ReadManner(reading, elements);
        else reading.Report("a rest, without saying of which exercise");
    }

    private static void ReadManner(LineReading reading, List<DoseElement> elements)
    {
        var manner = new Dose();
        foreach (var element in elements)
        {
            reading.Report(element.Problem);
            reading.TimesPerWeek ??= element.Dose.TimesPerWeek;
            manner = manner.With(element.Dose with { TimesPerWeek = null }) ?? manner;
        }
        if (manner != new Dose()) reading.Manner = manner;
    }

    /// <summary>"20 heel drops": a number before a name counts repetitions, in a list of exercises.</summary>
    private static void CountFirst(ReadOnlySpan<Token> tokens, List<DoseElement> elements)
    {
        if (tokens.Length > 1 && tokens[0].IsNumber && tokens[1].IsWord
            && tokens[1].Term is not (Term.Week or Term.Day or Term.TimesWord or Term.Preposition or Term.At or Term.Of or Term.To or Term.And or Term.Or or Term.Condition)
            && tokens[1].Start > tokens[0].End && new Amount(tokens[0].Number, tokens[0].Number).Count is { } count && !elements.Exists(element => element.From == 0))
            elements.Insert(0, new DoseElement(0, 1, new Dose { Repetitions = count }));
    }

    /// <summary>"Slow march 2x10": a tempo or a wall before the first amount is part of the name, for it can make another exercise.</summary>
    private static void DropMannerOfNames(List<DoseElement> elements)
    {
        var first = elements.FindIndex(element => element.Dose.IsAmount);
        for (var i = first - 1; i >= 0; i--)
            if (elements[i] is { IsMute: false, Dose: { Tempo: not null } or { Support: Support.Wall } }) elements.RemoveAt(i);
    }

    private static void ReadPart(LineReading reading, string line, ReadOnlySpan<Token> tokens, List<DoseElement> elements, LinePart part, string? common, bool inList)
    {
        var (first, next) = (reading.Items.Count, 0);
        foreach (var (from, to, isAlternative) in Groups.Split(tokens, elements, part.From, part.To))
        {
            var item = Groups.Read(reading, line, tokens, elements, ref next, from, to, inList);
            if (item is null) continue;
            item.Weeks = part.Weeks;
            if (common is not null && reading.Items.Count == first)
            {
                if (item.Name is not null) item.Notes = item.Notes is null ? item.Name : $"{item.Name}; {item.Notes}";
                item.Name = common;
            }
            item.IsAlternative = isAlternative;
            if (isAlternative && reading.Items.Count > first) reading.Items[^1].IsAlternative = true;
            if (item.Name is null && reading.Items.Count > first) Join(reading.Items[^1], item);
            else reading.Items.AddRange(Alternatives.Split(item));
        }
    }

    /// <summary>A dose without a name adds to the one before it: what it leaves open, or further sets.</summary>
    private static void Join(ReadItem item, ReadItem next)
    {
        if (item.FurtherSets.Count == 0 && item.Dose.With(next.Dose) is { } both) item.Dose = both;
        else item.FurtherSets.Add(next.Dose);
        item.End = next.End;
        item.Notes = item.Notes is null ? next.Notes : next.Notes is null ? item.Notes : $"{item.Notes}; {next.Notes}";
    }
}
