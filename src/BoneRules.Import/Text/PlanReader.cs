namespace BoneRules.Import.Text;

/// <summary>Reads a document line by line into sessions, and keeps account of every line.</summary>
internal sealed partial class PlanReader
{
    private readonly SourceLine[] _lines;
    private readonly LineReading?[] _readings;
    private readonly HashSet<int> _listsOfExercises = [];
    private readonly Outline _outline = new();
    private readonly LineReport _report;
    private readonly List<Scheduled> _schedule = [];
    private readonly List<(SourceLine Line, int Times, SessionDraft? Draft)> _frequencies = [];
    private readonly List<(SourceLine Line, Node Holder)> _manners = [];
    private readonly Dictionary<(SessionDraft, int), SessionDraft> _repeated = [];
    private readonly MassUnit? _defaultUnit;
    private string? _planName;
    private int _entries;

    public PlanReader(string text, MassUnit? defaultUnit)
    {
        _lines = SourceText.Read(text);
        _readings = new LineReading?[_lines.Length];
        _report = new LineReport(_lines);
        _defaultUnit = defaultUnit;
        foreach (var line in _lines)
            if (line.Shape == LineShape.Item && line.List >= 0 && Reading(line).Items.Exists(item => item.Name is not null)) _listsOfExercises.Add(line.List);
    }

    public ImportedPlan Read()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i];
            if (line.Shape is LineShape.Blank or LineShape.Rule) continue;
            if (line.IsTooLong)
            {
                _report.NotUnderstood(line, $"a line of more than {SourceLine.Longest} characters");
                continue;
            }
            if (line.Shape == LineShape.Row) i = ReadTable(i);
            else if (line.Shape == LineShape.Heading) ReadHeading(line);
            else ReadLine(line);
        }
        return Finish();
    }

    private LineReading Reading(SourceLine line) => _readings[line.Number - 1] ??= LineReader.Read(line.Text, line.Tokens);

    private SourceLine? Next(SourceLine line)
    {
        for (var i = line.Number; i < _lines.Length; i++)
            if (_lines[i].Shape is not (LineShape.Blank or LineShape.Rule)) return _lines[i];
        return null;
    }

    private bool IsBlank(int number) => number < 1 || number > _lines.Length || _lines[number - 1].Shape == LineShape.Blank;

    /// <summary>A label such as "Warm-up:" holds for the block behind it; a blank line ends a tight list.</summary>
    private void CloseBlock(SourceLine line)
    {
        if (!IsBlank(line.Number - 1)) return;
        _outline.CloseName();
        var isLoose = line.Shape == LineShape.Item && IsBlank(line.Number + 1);
        if (!isLoose) _outline.CloseLabelledPhase();
    }

    private void ReadHeading(SourceLine line)
    {
        var tokens = line.Tokens;
        var text = NameText.Collapse(line.Text);
        _report.Set(line, ImportedLineKind.Structure);
        var reading = Reading(line);
        var opened = OpenMarkers(line, tokens, text);
        if (!opened) OpenSection(line, tokens, text);
        Frequency(line, reading);
        var certain = reading.Items.FindAll(item => item.Dose.IsCertain && item.Name is not null);
        if (certain.Count > 0) AddItems(line, certain);
        else if (IsRoundsOfWhatFollows(line, reading) && _outline.Innermost is { } node) node.Rounds = reading.Items[0].Dose.Rounds;
        else if (reading.HasAmount) _report.Problem(line, "a dose in a heading");
        Report(line, reading);
    }

    /// <summary>Opens the week, days or phase that a heading or label begins with.</summary>
    private bool OpenMarkers(SourceLine line, ReadOnlySpan<Token> tokens, string text)
    {
        var rest = tokens;
        var opened = false;
        if (Markers.Weeks(tokens) is { } week)
        {
            OpenWeek(line, week.Weeks, text);
            rest = AfterSigns(tokens[week.Length..]);
            opened = true;
        }
        if (Markers.Days(line.Text, rest) is { } days)
        {
            // "Day 1 (Monday)": the weekday says more than the number.
            if (days.Numbers is not null && WeekdayBehind(line, rest, days.Length) is { } named) days = named;
            var name = NameText.Trimmed(line.Text, AfterClock(AfterSigns(rest[days.Length..])));
            _outline.OpenSession(line, name ?? NameText.Trimmed(line.Text, rest) ?? text).Place(days);
            return true;
        }
        if (Markers.Phase(rest) is { } phase)
        {
            _outline.Open(NodeKind.Phase, line, text, phase: phase.Phase);
            return true;
        }
        return opened;
    }

    /// <summary>The weekdays that stand behind the number of a day, with all that was read so far.</summary>
    private static DayMarker? WeekdayBehind(SourceLine line, ReadOnlySpan<Token> tokens, int from)
    {
        var i = from;
        while (i < tokens.Length && tokens[i].Sign is '(' or '-' or ':' or ',') i++;
        if (i == from || i == tokens.Length || Markers.Days(line.Text, tokens[i..]) is not { Days: not null } weekdays) return null;
        i += weekdays.Length;
        return weekdays with { Length = i < tokens.Length && tokens[i].Sign == ')' ? i + 1 : i };
    }

    private void OpenWeek(SourceLine line, WeekSpan weeks, string text)
    {
        if (weeks.Last > PlanAssembly.MostWeeks) throw new ImportException(line.Number, $"week {weeks.Last}: a plan lasts at most {PlanAssembly.MostWeeks} weeks.");
        _outline.Open(NodeKind.Week, line, text, weeks);
    }

    private void OpenSection(SourceLine line, ReadOnlySpan<Token> tokens, string text)
    {
        if (_planName is null && line is { Shape: LineShape.Heading, Level: 1 })
        {
            _planName = text;
            return;
        }
        var isWorkout = false;
        foreach (var token in tokens) isWorkout |= token.Term == Term.Workout;
        if (!isWorkout && DaysInside(line, tokens) is null)
        {
            _outline.Open(NodeKind.Section, line, text);
            return;
        }
        var draft = _outline.OpenSession(line, text);
        if (DaysInside(line, tokens) is { } days) draft.Place(days);
    }

    /// <summary>"Workout A (Monday)", "Push – Tuesday": days behind a bracket, dash or colon, up to its end.</summary>
    private static DayMarker? DaysInside(SourceLine line, ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1].Sign is not ('(' or '-' or ':' or ',')) continue;
            if (Markers.Days(line.Text, tokens[i..]) is { } days && (i + days.Length == tokens.Length || tokens[i + days.Length].Sign is ')' or ',' or '-')) return days;
        }
        return null;
    }

    private void Frequency(SourceLine line, LineReading reading)
    {
        var times = reading.TimesPerWeek ?? (reading.Items.Count > 0 ? reading.Items[0].Dose.TimesPerWeek : null);
        if (times is not { } count) return;
        // The title of a plan speaks of the plan, not of one session.
        var isTitle = line is { Shape: LineShape.Heading, Level: 1 } && _planName is not null;
        _frequencies.Add((line, count, isTitle ? null : line.Shape == LineShape.Heading ? _outline.Session() : _outline.OpenDraft));
    }

    private static ReadOnlySpan<Token> AfterSigns(ReadOnlySpan<Token> tokens)
    {
        var i = 0;
        while (i < tokens.Length && tokens[i].Sign is not ('\0' or '(' or 'x')) i++;
        return tokens[i..];
    }

    /// <summary>"08:00 – Legs": a time of day is no name.</summary>
    private static ReadOnlySpan<Token> AfterClock(ReadOnlySpan<Token> tokens) =>
        tokens.Length >= 3 && tokens[0].IsNumber && tokens[1].Sign == ':' && tokens[2].IsNumber ? AfterSigns(tokens[3..]) : tokens;
}
