namespace BoneRules.Import.Text;

/// <summary>Finds where one exercise of a line ends and the next begins, and reads each.</summary>
internal static class Groups
{
    /// <summary>The groups of tokens of a part of a line, and whether each is an alternative to the one before it.</summary>
    public static List<(int From, int To, bool IsAlternative)> Split(ReadOnlySpan<Token> tokens, List<DoseElement> elements, int from, int to)
    {
        var groups = new List<(int, int, bool)>();
        var (start, alternative, previous) = (from, false, -1);
        foreach (var element in elements)
        {
            if (element.From < from || element.To > to || !(element.Dose.IsAmount || element.IsAttempt)) continue;
            if (previous >= 0 && Separator(tokens, previous, element.From) is var cut and >= 0)
            {
                groups.Add((start, cut, alternative));
                (start, alternative) = (cut + 1, tokens[cut].Term == Term.Or || tokens[cut].Sign == '/');
            }
            previous = element.To;
        }
        groups.Add((start, to, alternative));
        return groups;
    }

    /// <summary>The last comma or stroke between two amounts, or the first "and" or "or"; −1 if the amounts belong together.</summary>
    private static int Separator(ReadOnlySpan<Token> tokens, int from, int to)
    {
        var conjunction = -1;
        for (var i = to - 1; i >= from; i--)
        {
            if (tokens[i].Depth > 0 && tokens[i].Depth != tokens[Math.Max(from - 1, 0)].Depth) continue;
            if (tokens[i].Sign is ',' or ';' or '/' or '|' or '.' or '&' or '+') return i;
            if (tokens[i].Sign == ':' && tokens[i + 1] is { IsWord: true, Term: Term.None }) return i;
            if (tokens[i].Term is Term.And or Term.Or or Term.Then) conjunction = i;
        }
        return conjunction;
    }

    /// <summary>Reads a group; <see langword="null"/> if it prescribes nothing.</summary>
    public static ReadItem? Read(LineReading reading, string line, ReadOnlySpan<Token> tokens, List<DoseElement> elements, ref int next, int from, int to, bool inList)
    {
        while (next < elements.Count && elements[next].From < from) next++;
        while (from < to && tokens[from].Term is Term.And or Term.Then or Term.Or) from++;
        if (from >= to) return null;
        if (Negations.Begins(tokens[from..to]))
        {
            reading.Report("a dose in a sentence that forbids something");
            return null;
        }
        if (tokens[from].Term == Term.Condition && Markers.Weeks(tokens[(from + 1)..to]) is not null)
        {
            reading.Report($"not read, for it holds from a later week on: \"{Words(from, to, line, tokens)}\"");
            return null;
        }
        if (tokens[from].Term == Term.Progression && !DosesFully(elements, from, to))
        {
            reading.Report("a change over time; no step of it is part of the plan");
            return null;
        }
        var group = new Group(line, inList);
        var at = from;
        for (; next < elements.Count && elements[next].To <= to; next++)
        {
            var element = elements[next];
            if (element.From < from) continue;
            group.Gap(reading, tokens[at..element.From]);
            group.Add(reading, element, Words(element.From, element.To, line, tokens));
            at = element.To;
        }
        group.Gap(reading, tokens[at..to]);
        if (to < tokens.Length && tokens[to].Sign == ':' && !group.IsCertain)
        {
            // "Prehab 5 min: pull-ups 2x8": what stands before the colon is a title.
            reading.Report($"not read: \"{Words(from, to, line, tokens)}\"");
            return null;
        }
        return group.Item(reading, tokens[from].Start, tokens[to - 1].End);
    }

    /// <summary>"Increase to 3 sets" changes something; "Adding machine 3x10" is dosed.</summary>
    private static bool DosesFully(List<DoseElement> elements, int from, int to) =>
        elements.Exists(element => element.From >= from && element.To <= to && element.Dose is { Sets: not null, Repetitions: not null });

    private static string Words(int from, int to, string line, ReadOnlySpan<Token> tokens) =>
        NameText.Collapse(line.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start));
}
