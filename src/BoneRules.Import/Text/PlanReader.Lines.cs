namespace BoneRules.Import.Text;

/// <summary>Lines of text and items of lists.</summary>
internal sealed partial class PlanReader
{
    private const string NoName = "a dose without an exercise";

    private void ReadLine(SourceLine line)
    {
        _outline.Close(line);
        CloseBlock(line);
        var reading = Reading(line);
        var tokens = line.Tokens;
        if (!reading.HasAmount) Report(line, reading);
        if (reading.IsNegated) Forbids(line, reading);
        else if (IsRoundsOfWhatFollows(line, reading)) ReadRounds(line, reading, tokens);
        else if (reading.HasAmount) ReadDose(line, reading, tokens);
        else if (IsLabel(line, tokens)) ReadLabel(line, tokens);
        else ReadOther(line, reading, tokens);
    }

    private void Report(SourceLine line, LineReading reading)
    {
        foreach (var problem in reading.Problems) _report.Problem(line, problem);
    }

    private void Forbids(SourceLine line, LineReading reading)
    {
        if (reading.Problems.Count > 0) _report.NotUnderstood(line, "a dose in a sentence that forbids something");
        else if (Remarks.AskForMore(line.Tokens)) _report.NotUnderstood(line, "forbids, and asks for something that could not be read as a dose");
        else _report.Problem(line, "forbids, and prescribes nothing");
    }

    /// <summary>A line with an amount; days or a phase may stand before it.</summary>
    private void ReadDose(SourceLine line, LineReading reading, ReadOnlySpan<Token> tokens)
    {
        var rest = tokens;
        SessionPhase? phase = null;
        if (Markers.Days(line.Text, tokens) is { } days)
        {
            rest = AfterClock(AfterSigns(tokens[days.Length..]));
            _outline.OpenSession(line, NameText.Trimmed(line.Text, tokens[..days.Length]) ?? NameText.Collapse(line.Text.AsSpan(tokens[0].Start, tokens[days.Length - 1].End - tokens[0].Start)))
                .Place(days);
        }
        if (Markers.Phase(rest) is { } found && found.Length < rest.Length && rest[found.Length].Sign is ':' or '(' or '-')
        {
            phase = found.Phase;
            rest = AfterSigns(rest[found.Length..]);
        }
        if (rest.Length < tokens.Length)
        {
            var label = tokens[..^rest.Length];
            reading = LineReader.Read(line.Text, rest, inList: true);
            if (phase is not null && reading.Items.Count > 0) reading.Items[0].Name ??= NameText.Trimmed(line.Text, label);
        }
        Report(line, reading);
        var isSentence = Remarks.IsSentence(line.Text, tokens);
        if (isSentence && !reading.Items.Exists(item => item.Dose.IsCertain || (line.Shape == LineShape.Item && !item.Dose.IsOnlyFailure)))
        {
            _report.NotUnderstood(line, "an amount inside a sentence");
            return;
        }
        AddItems(line, reading.Items, phase);
    }

    /// <summary>Adds what a line prescribes to the open session.</summary>
    private void AddItems(SourceLine line, List<ReadItem> items, SessionPhase? phase = null)
    {
        if (items.Count == 0)
        {
            _report.NotUnderstood(line, "nothing on it could be read as a prescription");
            return;
        }
        _report.Set(line, ImportedLineKind.Understood);
        var first = true;
        foreach (var item in items)
        {
            if (item.Name is not null) Add(line, item, null, phase);
            else if (first && AddToHolder(line, item, phase)) { }
            else if (items.Exists(other => other.Name is not null)) _report.Problem(line, NoName);
            else _report.NotUnderstood(line, NoName);
            first = false;
        }
    }

    /// <summary>A dose whose exercise an item, label or heading before it names.</summary>
    private bool AddToHolder(SourceLine line, ReadItem item, SessionPhase? phase)
    {
        if (_outline.Holder is not { } holder || !Remarks.IsName(holder.Line.Text, Unlabelled(holder.Line.Tokens))) return false;
        if (holder.Latest is { } latest)
        {
            if (latest.Item.FurtherSets.Count == 0 && latest.Item.Dose.With(item.Dose) is { } both) latest.Item.Dose = both;
            else latest.Item.FurtherSets.Add(item.Dose);
            return true;
        }
        item.Name = NameText.Trimmed(holder.Line.Text, holder.Line.Tokens);
        if (item.Name is null) return false;
        if (holder.Manner is { } manner) item.Dose = item.Dose.With(manner) ?? item.Dose;
        holder.Latest = Add(line, item, holder, phase);
        return true;
    }

    private Entry Add(SourceLine line, ReadItem item, Node? holder, SessionPhase? phase)
    {
        if (++_entries > PlanAssembly.MostPrescriptions) throw PlanAssembly.TooMany(line.Number);
        var draft = _outline.Session(holder);
        if (item.Dose.TimesPerWeek is { } times) draft = Repeated(draft, times);
        if (_outline.Rounds is { } rounds) item.Dose = item.Dose.With(new Dose { Rounds = rounds }) ?? item.Dose;
        var entry = new Entry { Item = item, Line = line, Phase = phase ?? _outline.Phase, Weeks = item.Weeks ?? _outline.Weeks };
        draft.Entries.Add(entry);
        _outline.MarkEntry();
        if (holder is null && line.Shape is LineShape.Item or LineShape.Text)
            _outline.Open(NodeKind.Name, line, item.Name!).Latest = entry;
        return entry;
    }

    /// <summary>What a line wants on other days than its session becomes a session of its own.</summary>
    private SessionDraft Repeated(SessionDraft draft, int times)
    {
        // What was said of the plan above holds for its sessions, and not what the first exercise says of itself.
        var isStated = _frequencies.Exists(stated => stated.Draft is null || stated.Draft == draft);
        if (!draft.IsPlaced && draft.Entries.Count == 0 && !isStated) draft.TimesPerWeek = times;
        if (draft.TimesPerWeek == times) return draft;
        if (_repeated.TryGetValue((draft, times), out var repeated)) return repeated;
        repeated = _outline.NewDraft(draft.Name);
        repeated.TimesPerWeek = times;
        return _repeated[(draft, times)] = repeated;
    }

    private void ReadOther(SourceLine line, LineReading reading, ReadOnlySpan<Token> tokens)
    {
        var isExercise = line.Shape == LineShape.Item && _listsOfExercises.Contains(line.List);
        if (isExercise && reading.TimesPerWeek is not null && !SaysWorkout(tokens) && AddInList(line, tokens)) return;
        if (reading.TimesPerWeek is { } times)
        {
            _report.Set(line, ImportedLineKind.Understood);
            _frequencies.Add((line, times, _outline.OpenDraft));
        }
        else if (reading.Manner is { } manner && !Remarks.IsSentence(line.Text, tokens) && _outline.Holder is { } holder && (holder.Latest is not null || holder.Kind == NodeKind.Name || line.Level > 0))
        {
            _report.Set(line, ImportedLineKind.Understood);
            Hold(line, holder, manner);
        }
        else if (Remarks.IsName(line.Text, tokens) && NamesWhatFollows(line))
        {
            _report.Set(line, ImportedLineKind.Structure);
            _outline.Open(NodeKind.Name, line, NameText.Collapse(line.Text));
        }
        else if (isExercise && AddInList(line, tokens)) return;
        else if (_planName is null && line == FirstLine() && Remarks.IsTitle(line.Text, tokens)) NamePlan(line);
        else if (Remarks.AskForMore(tokens) || reading.Problems.Count > 0 || reading.Manner is not null)
            _report.NotUnderstood(line, reading.Manner is null ? "it asks for something that could not be read as a dose" : "no exercise is named for it");
        else if (line.Shape == LineShape.Item && _outline.InSession && Remarks.IsName(line.Text, tokens)) _report.NotUnderstood(line, "an item of a session without a dose");
    }

    private static bool SaysWorkout(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Term == Term.Workout) return true;
        return false;
    }

    private SourceLine? FirstLine() => _lines.FirstOrDefault(line => line.Shape is not (LineShape.Blank or LineShape.Rule));

    private void NamePlan(SourceLine line)
    {
        _planName = NameText.Collapse(line.Text);
        _report.Set(line, ImportedLineKind.Structure);
    }

    /// <summary>Whether the next line is a dose without a name, in a list below this line or right behind it.</summary>
    private bool NamesWhatFollows(SourceLine line)
    {
        if (Next(line) is not { Shape: LineShape.Text or LineShape.Item } next) return false;
        var isBelow = line.Shape == LineShape.Item ? next.Level > line.Level || (next.Shape == LineShape.Text && next.Level == line.Level) : next.Number == line.Number + 1;
        var reading = Reading(next);
        return isBelow && (reading.HasAmount ? reading.Items[0].Name is null : reading.Manner is not null);
    }

    /// <summary>An item without a readable dose among items with doses: its name, and a number before it as repetitions.</summary>
    private bool AddInList(SourceLine line, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0 || Remarks.IsSentence(line.Text, tokens) || NameText.Calculates(tokens) || tokens[0].Term == Term.NotesLabel) return false;
        var counted = LineReader.Read(line.Text, tokens, inList: true);
        if (counted is { HasAmount: true } && counted.Items[0].Name is not null)
        {
            Report(line, counted);
            AddItems(line, counted.Items);
            return true;
        }
        if (!Remarks.IsName(line.Text, tokens) || NameText.Trimmed(line.Text, tokens) is not { } name) return false;
        AddItems(line, [new ReadItem { Name = name, Dose = new Dose(), Start = tokens[0].Start, End = tokens[^1].End }]);
        return true;
    }
}
