namespace BoneRules.Import.Text;

/// <summary>Tables with a column for each day or week, and tables of days with what is done on them.</summary>
internal sealed partial class PlanReader
{
    private void ReadGridRow(SourceLine line, Cell[] cells, TableState state)
    {
        var row = new GridRow();
        for (var i = 0; i < cells.Length; i++)
        {
            var column = i < state.Columns.Length ? state.Columns[i] : new TableColumn(ColumnRole.Other, "");
            if (cells[i].IsEmpty) continue;
            if (column.Role is ColumnRole.GridDay or ColumnRole.GridWeek) ReadGridCell(line, cells[i], column, row, state);
            else ReadRowLabel(line, cells[i], row, state);
        }
    }

    /// <summary>What the cells before the grid say about a row.</summary>
    private sealed class GridRow
    {
        public WeekSpan? Weeks { get; set; }
        public (DayMarker Days, Cell Cell)? Days { get; set; }
        public PartOfDay? Part { get; set; }
        public SessionPhase? Phase { get; set; }
        public Cell? Name { get; set; }
    }

    private static void ReadRowLabel(SourceLine line, Cell cell, GridRow row, TableState state)
    {
        var isWeekColumn = Array.Exists(state.Columns, column => column.Role == ColumnRole.Week);
        if (Markers.Weeks(cell.Tokens) is not null || isWeekColumn) row.Weeks = RowWeeks(cell.Tokens) ?? row.Weeks;
        else if (Markers.Days(line.Text, cell.Tokens) is { } days) row.Days = (days, cell);
        else if (Markers.Phase(cell.Tokens) is { } phase) row.Phase = phase.Phase;
        else if (cell.Tokens[0].Term == Term.PartOfDay) row.Part = (PartOfDay)cell.Tokens[0].Value;
        else row.Name ??= cell;
    }

    private void ReadGridCell(SourceLine line, Cell cell, TableColumn column, GridRow row, TableState state)
    {
        var weeks = column.Weeks ?? row.Weeks ?? state.Weeks;
        var days = column.Days ?? row.Days?.Days;
        if (Markers.IsRest(cell.Tokens)) return;
        var session = days is { } marker ? GridSession(state, column, row, marker, line.Text) : null;
        var reading = LineReader.Read(line.Text, cell.Tokens, inList: true);
        Report(line, reading);
        if (reading.IsNegated) return;
        if (reading.HasAmount)
        {
            if (_report.IsStructure(line)) _report.Set(line, ImportedLineKind.Understood);
            foreach (var item in reading.Items)
            {
                item.Name ??= row.Name is { } label ? NameText.Trimmed(line.Text, label.Tokens) : null;
                if (item.Name is null) _report.NotUnderstood(line, NoName);
                else AddTo(line, item, new TableState { Columns = [], Phase = row.Phase ?? state.Phase }, session, weeks);
            }
        }
        else if (days is { } on && NameText.Trimmed(line.Text, cell.Tokens) is { } name) _schedule.Add(new Scheduled(line, on, name, null, weeks) { Cell = cell, Session = session });
        else _report.NotUnderstood(line, $"no dose could be read in \"{cell.Text(line.Text)}\"");
    }

    private SessionDraft GridSession(TableState state, TableColumn column, GridRow row, DayMarker days, string line)
    {
        var name = column.Days is not null ? column.Header : row.Days!.Value.Cell.Text(line);
        var key = $"{name}|{row.Part}";
        if (state.Sessions.TryGetValue(key, out var draft)) return draft;
        draft = _outline.NewDraft(name);
        draft.Place(days);
        draft.PartOfDay = row.Part ?? draft.PartOfDay;
        return state.Sessions[key] = draft;
    }

    /// <summary>"| Monday | Brisk walking | 30 min |": behind the day the cells are read as one line.</summary>
    private void ReadDayRow(SourceLine line, Cell[] cells, TableState state)
    {
        var from = Array.FindLastIndex(state.Columns, column => column.Role is ColumnRole.Days or ColumnRole.Week or ColumnRole.Phase) + 1;
        var rest = cells.Skip(from).Where(cell => !cell.IsEmpty).ToList();
        if (rest.Count == 0 || Markers.IsRest(rest[0].Tokens)) return;
        var tokens = line.Tokens[^(line.Tokens.Length - IndexOf(line, rest[0]))..];
        var reading = LineReader.Read(line.Text, tokens, inList: true);
        Report(line, reading);
        if (reading.Items.Count > 0 && reading.Items.TrueForAll(item => item.Name is not null))
        {
            _report.Set(line, ImportedLineKind.Understood);
            foreach (var item in reading.Items) AddTo(line, item, state, state.Session, state.Weeks);
        }
        else if (state.Days is { } days && NameText.Trimmed(line.Text, rest[0].Tokens) is { } name)
            _schedule.Add(new Scheduled(line, days, name, null, state.Weeks) { Cell = rest[0], Session = state.Session });
        else if (reading.HasAmount || Remarks.AskForMore(tokens)) _report.NotUnderstood(line, "a row of a table without columns that are known");
        else _report.Set(line, ImportedLineKind.Prose);
    }

    private static int IndexOf(SourceLine line, Cell cell)
    {
        for (var i = 0; i < line.Tokens.Length; i++)
            if (line.Tokens[i].Start == cell.Tokens[0].Start) return i;
        return 0;
    }
}
