namespace BoneRules.Import.Text;

/// <summary>Tables: exercises by row, weeks or days by column, and schedules.</summary>
internal sealed partial class PlanReader
{
    /// <summary>What holds from one row of a table to the next.</summary>
    private sealed class TableState
    {
        public required TableColumn[] Columns { get; init; }
        public Dictionary<string, SessionDraft> Sessions { get; } = new(StringComparer.Ordinal);
        public SessionDraft? Session { get; set; }
        public DayMarker? Days { get; set; }
        public WeekSpan? Weeks { get; set; }
        public SessionPhase? Phase { get; set; }

        public bool HoldsExercises => Array.Exists(Columns, column => column.Role is ColumnRole.Exercise);
        public bool IsGrid => Array.Exists(Columns, column => column.Role is ColumnRole.GridDay or ColumnRole.GridWeek);
    }

    /// <summary>Reads the table that begins at a line; the result is its last line.</summary>
    private int ReadTable(int first)
    {
        var last = first;
        while (last + 1 < _lines.Length && (_lines[last + 1].Shape == LineShape.Row || (_lines[last + 1].Shape == LineShape.Rule && _lines[last + 1].Raw.Contains('|', StringComparison.Ordinal)))) last++;
        _outline.Close(_lines[first]);
        CloseBlock(_lines[first]);
        var header = _lines[first];
        var state = new TableState { Columns = header.IsTooLong ? [] : TableColumns.Read(header.Text, Cell.Split(header.Text, header.Tokens)) };
        var knows = Array.Exists(state.Columns, column => column.Role != ColumnRole.Other);
        if (knows) _report.Set(header, ImportedLineKind.Structure);
        for (var i = knows ? first + 1 : first; i <= last; i++)
        {
            var line = _lines[i];
            if (line.Shape == LineShape.Rule) continue;
            if (line.IsTooLong) _report.NotUnderstood(line, $"a line of more than {SourceLine.Longest} characters");
            else if (!knows) ReadLooseRow(line);
            else ReadRow(line, state);
        }
        return last;
    }

    /// <summary>A row of a table whose header says nothing: its cells are read as one line.</summary>
    private void ReadLooseRow(SourceLine line)
    {
        var reading = Reading(line);
        Report(line, reading);
        if (reading.IsNegated) Forbids(line, reading);
        else if (reading.Items.Exists(item => item.Dose.IsCertain && item.Name is not null)) AddItems(line, reading.Items);
        else if (Remarks.AskForMore(line.Tokens) || reading.HasAmount) _report.NotUnderstood(line, "a row of a table without columns that are known");
    }

    private void ReadRow(SourceLine line, TableState state)
    {
        var cells = Cell.Split(line.Text, line.Tokens);
        var filled = Array.FindAll(cells, cell => !cell.IsEmpty);
        _report.Set(line, ImportedLineKind.Structure);
        if (filled.Length == 0) return;
        if (filled.Length == 1 && OpensPart(line, filled[0], state)) return;
        if (state.IsGrid) ReadGridRow(line, cells, state);
        else
        {
            Place(line, cells, state);
            if (state.HoldsExercises) ReadExerciseRow(line, cells, state);
            else ReadDayRow(line, cells, state);
        }
    }

    /// <summary>A row with one cell is a heading inside the table, if it names a phase, days or weeks.</summary>
    private bool OpensPart(SourceLine line, Cell cell, TableState state)
    {
        if (Markers.Phase(cell.Tokens) is { } phase) state.Phase = phase.Phase;
        else if (!state.IsGrid && Markers.Weeks(cell.Tokens) is { } weeks) state.Weeks = weeks.Weeks;
        else if (!state.IsGrid && Markers.Days(line.Text, cell.Tokens) is { } days) state.Session = SessionOf(state, line, days, cell);
        else return false;
        return true;
    }

    /// <summary>Reads the cells that say when: "Monday", "Week 2", "2".</summary>
    private void Place(SourceLine line, Cell[] cells, TableState state)
    {
        for (var i = 0; i < cells.Length && i < state.Columns.Length; i++)
        {
            var tokens = cells[i].Tokens;
            if (cells[i].IsEmpty) continue;
            switch (state.Columns[i].Role)
            {
                case ColumnRole.Days when Markers.Days(line.Text, tokens) is { } days:
                    (state.Session, state.Days) = (SessionOf(state, line, days, cells[i]), days);
                    break;
                case ColumnRole.Days when tokens is [{ IsNumber: true, Number: >= 1 and <= 364 }] && tokens[0].Number == Math.Floor(tokens[0].Number):
                    var day = new DayMarker(null, [(int)tokens[0].Number], null, 1);
                    (state.Session, state.Days) = (SessionOf(state, line, day, cells[i]), day);
                    break;
                case ColumnRole.Week when RowWeeks(tokens) is { } weeks: state.Weeks = weeks; break;
                case ColumnRole.Phase when Markers.Phase(tokens) is var phase: state.Phase = phase?.Phase; break;
                case ColumnRole.Days or ColumnRole.Week: _report.Problem(line, $"not read in \"{state.Columns[i].Header}\": \"{cells[i].Text(line.Text)}\""); break;
            }
        }
    }

    private static WeekSpan? RowWeeks(ReadOnlySpan<Token> tokens)
    {
        var i = 0;
        var span = Markers.Weeks(tokens)?.Weeks
            ?? (new TokenReader(tokens).Amount(ref i, out var amount) && i == tokens.Length && amount is { Min: >= 1, Max: { } max } && amount.Count is not null ? new WeekSpan((int)amount.Min, (int)max) : null);
        return span is { Last: <= PlanAssembly.MostWeeks } ? span : null;
    }

    private SessionDraft SessionOf(TableState state, SourceLine line, DayMarker days, Cell cell, string? name = null)
    {
        var key = $"{cell.Text(line.Text)}|{name}";
        if (state.Sessions.TryGetValue(key, out var draft)) return draft;
        draft = _outline.NewDraft(name ?? cell.Text(line.Text));
        draft.Place(days);
        return state.Sessions[key] = draft;
    }

    private void ReadExerciseRow(SourceLine line, Cell[] cells, TableState state)
    {
        var at = Array.FindIndex(state.Columns, column => column.Role == ColumnRole.Exercise);
        if (at >= cells.Length || cells[at].IsEmpty)
        {
            _report.NotUnderstood(line, NoName);
            return;
        }
        if (Markers.IsRest(cells[at].Tokens)) return;
        if (Negations.Begins(cells[at].Tokens))
        {
            _report.Set(line, ImportedLineKind.Prose);
            _report.Problem(line, "forbids, and prescribes nothing");
            return;
        }
        var item = ExerciseOf(line, cells[at]);
        string? equipment = null, muscles = null;
        for (var i = 0; i < cells.Length; i++)
        {
            var column = i < state.Columns.Length ? state.Columns[i] : new TableColumn(ColumnRole.Other, "");
            if (column.Role == ColumnRole.Equipment) equipment = cells[i].IsEmpty ? null : cells[i].Text(line.Text);
            else if (column.Role == ColumnRole.Muscles) muscles = cells[i].IsEmpty ? null : cells[i].Text(line.Text);
            else if (column.Role is not (ColumnRole.Exercise or ColumnRole.Days or ColumnRole.Week or ColumnRole.Phase)) TableCells.Read(line, cells[i], column, item, _report);
        }
        if (item.Name is null)
        {
            _report.NotUnderstood(line, NoName);
            return;
        }
        _report.Set(line, ImportedLineKind.Understood);
        foreach (var alternative in Alternatives.Split(item)) AddTo(line, alternative, state, state.Session, state.Weeks, equipment, muscles);
    }

    /// <summary>The exercise of a row; its cell may say part of the dose ("each side").</summary>
    private ReadItem ExerciseOf(SourceLine line, Cell cell)
    {
        var elements = DoseScanner.Scan(cell.Tokens);
        elements.RemoveAll(element => element.Dose.Tempo is not null || element.Dose.Support is not null);
        var item = new ReadItem { Dose = new Dose(), Start = cell.Tokens[0].Start, End = line.Text.TrimEnd().TrimEnd('|').TrimEnd().Length };
        var at = 0;
        foreach (var element in elements)
        {
            item.Name ??= NameText.Trimmed(line.Text, cell.Tokens.AsSpan(at, element.From - at));
            at = element.To;
            if (element.Problem is { } problem) _report.Problem(line, problem);
            item.Dose = item.Dose.With(element.Dose) ?? item.Dose;
        }
        item.Name ??= NameText.Trimmed(line.Text, cell.Tokens.AsSpan(at));
        return item;
    }

    private void AddTo(SourceLine line, ReadItem item, TableState state, SessionDraft? session, WeekSpan? weeks, string? equipment = null, string? muscles = null)
    {
        if (++_entries > PlanAssembly.MostPrescriptions) throw PlanAssembly.TooMany(line.Number);
        var draft = session ?? _outline.Session();
        if (item.Dose.TimesPerWeek is { } times) draft = Repeated(draft, times);
        draft.Entries.Add(new Entry
        {
            Item = item, Line = line, Phase = state.Phase ?? _outline.Phase, Weeks = item.Weeks ?? weeks ?? _outline.Weeks, Equipment = equipment, Muscles = muscles,
        });
        _outline.MarkEntry();
    }
}
