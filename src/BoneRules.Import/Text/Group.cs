namespace BoneRules.Import.Text;

/// <summary>The name, dose and remarks of one exercise on a line, as they come.</summary>
internal sealed class Group(string line, bool inList)
{
    private readonly List<string> _notes = [];
    private Dose _dose = new();
    private string? _name;
    private bool _hasAmount;
    private bool _isMeant;
    private bool _calculates;

    public bool IsCertain => _dose.IsCertain;

    public void Add(LineReading reading, DoseElement element, string words)
    {
        reading.Report(element.Problem);
        _hasAmount |= element.Dose.IsAmount || element.IsAttempt;
        _isMeant |= _hasAmount || (inList && (element.Dose.IsLoad || element.Dose.TimesPerWeek is not null));
        if (element.IsMute) _notes.Add(words);
        else if (_dose.With(element.Dose) is { } both) _dose = both;
        else reading.Report($"a second dose: \"{words}\"");
    }

    /// <summary>Words between the parts of the dose: the first are the name, all others remarks.</summary>
    public void Gap(LineReading reading, ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty) return;
        _calculates |= NameText.Calculates(tokens);
        if (NameText.Trimmed(line, tokens) is not { } words)
        {
            if (Remarks.AskForMore(tokens)) reading.Report($"not read: \"{NameText.Collapse(line.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start))}\"");
            return;
        }
        // "3x12. Keine Sit-ups": what is forbidden behind a dose is not what the dose is for.
        if (_hasAmount && Negations.Begins(tokens))
        {
            _notes.Add(words);
            reading.Report($"forbids, and prescribes nothing: \"{words}\"");
            return;
        }
        // A remark in brackets behind the dose is no name.
        var isRemark = _hasAmount && tokens[0].Depth > 0;
        if (_name is null && !isRemark && !NameText.Calculates(tokens))
        {
            _name = words;
            return;
        }
        _notes.Add(words);
        if (Remarks.AskForMore(tokens) || SaysEach(tokens)) reading.Report($"not read: \"{words}\"");
    }

    /// <summary>"3 x 10 each" may be each side or each set.</summary>
    private static bool SaysEach(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Term is Term.Each or Term.Per) return true;
        return false;
    }

    /// <summary>The item; <see langword="null"/> if no amount was meant.</summary>
    public ReadItem? Item(LineReading reading, int start, int end)
    {
        if (!_isMeant || (_calculates && !IsCertain)) return null;
        var (category, name) = Category(_name);
        // "AMRAP 8 min: 10 push-ups, 10 air squats": the check will not know it, and the reader should see why.
        if (name is not null && char.IsAsciiDigit(name[0]) && name.Contains(',', StringComparison.Ordinal)) reading.Report("more than one exercise in one name");
        if (_name is not null && category is null && name != _name)
        {
            _notes.Insert(0, _name[name!.Length..].TrimStart(':', ' '));
            reading.Report($"not read: \"{_notes[0]}\"");
        }
        return new ReadItem { Name = name, Category = category, Dose = _dose, Start = start, End = end, Notes = _notes.Count == 0 ? null : string.Join("; ", _notes) };
    }

    /// <summary>"Core: Ab wheel" names a kind of training before the exercise.</summary>
    private static (string? Category, string? Name) Category(string? name)
    {
        if (name?.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon)) return (null, name);
        var rest = name[(colon + 1)..].Trim();
        var label = name[..colon].Trim();
        if (rest.Length > 0 && Vocabulary.Find(label).Term == Term.Category) return (label, rest);
        // "Ab wheel: progression up to 3x12": what is asked for behind the colon is no part of the name.
        return rest.Length > 0 && Remarks.AskForMore(Tokenizer.Split(rest)) ? (null, label) : (null, name);
    }
}
