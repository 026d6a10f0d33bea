namespace BoneRules.Import.Text;

/// <summary>A part of a line, and the weeks it says it holds for.</summary>
internal readonly record struct LinePart(int From, int To, WeekSpan? Weeks);

/// <summary>"W1–2 = 3×5; W3–10 = 5×3": a line that has a dose for each of several spans of weeks.</summary>
internal static class WeekQualifiers
{
    /// <summary>Splits a line at its week qualifiers; the words before the first one name the exercise of all parts.</summary>
    public static (string? Common, List<LinePart> Parts) Split(string line, ReadOnlySpan<Token> tokens, List<DoseElement> elements)
    {
        var starts = new List<(int At, int After, WeekSpan Weeks)>();
        var next = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (next < elements.Count && elements[next].To <= i) next++;
            if (tokens[i].Depth > 0 || (next < elements.Count && elements[next].From <= i)) continue;
            if (i > 0 && tokens[i - 1].Term is Term.Condition or Term.Per or Term.Each or Term.Every) continue;
            if (Markers.Weeks(tokens[i..]) is { } marker && marker.Weeks.Last <= PlanAssembly.MostWeeks) starts.Add((i, i + marker.Length, marker.Weeks));
        }
        if (starts.Count == 0) return (null, [new LinePart(0, tokens.Length, null)]);
        var parts = new List<LinePart>();
        var before = elements.Exists(element => element.Dose.IsAmount && element.To <= starts[0].At);
        if (before) parts.Add(new LinePart(0, starts[0].At, null));
        for (var i = 0; i < starts.Count; i++)
        {
            var to = i + 1 < starts.Count ? starts[i + 1].At : tokens.Length;
            var from = starts[i].After;
            while (from < to && tokens[from].Sign is not ('\0' or '(' or '~')) from++;
            while (to > from && tokens[to - 1].Sign is not ('\0' or ')' or '+' or '%' or '"')) to--;
            if (from < to) parts.Add(new LinePart(from, to, starts[i].Weeks));
        }
        return (before ? null : NameText.Trimmed(line, tokens[..starts[0].At]), parts);
    }

    /// <summary>A remark in brackets that names weeks holds for those weeks only, so nothing in it may be read as if it held for all.</summary>
    public static void Mute(ReadOnlySpan<Token> tokens, List<DoseElement> elements)
    {
        var (open, namesWeeks) = (-1, false);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (open < 0 && tokens[i].Sign == '(') (open, namesWeeks) = (i, false);
            namesWeeks |= tokens[i].Term is Term.Week or Term.WeekLetter && !(i > 0 && tokens[i - 1].Term is Term.Per or Term.A or Term.Each or Term.Every or Term.Preposition) && !(i > 0 && tokens[i - 1].Sign == '/');
            if (open < 0 || tokens[i].Sign != ')' || tokens[i].Depth > 1) continue;
            if (namesWeeks)
            {
                var (from, to) = (open, i);
                elements.RemoveAll(element => element.From > from && element.To <= to);
            }
            open = -1;
        }
    }
}
