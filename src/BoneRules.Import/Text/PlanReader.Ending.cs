namespace BoneRules.Import.Text;

/// <summary>A day to which the text assigns a session by its name.</summary>
internal sealed record Scheduled(SourceLine Line, DayMarker Days, string Name, SessionDraft? Own, WeekSpan? Weeks = null)
{
    /// <summary>The cell of a table that names it.</summary>
    public Cell? Cell { get; init; }

    /// <summary>The session of the table's day.</summary>
    public SessionDraft? Session { get; init; }
}

/// <summary>What can only be known when everything is read: which sessions a schedule means, and how often sessions recur.</summary>
internal sealed partial class PlanReader
{
    private ImportedPlan Finish()
    {
        PlaceScheduled();
        PlaceRecurring();
        foreach (var (line, holder) in _manners)
            if (holder.Latest is null) _report.NotUnderstood(line, "no exercise is named for it");
        foreach (var node in _outline.WeekNodes)
            if (!node.HasEntries) _report.NotUnderstood(node.Line, "nothing was read for this week");
        if (_outline.Drafts.TrueForAll(draft => draft.Entries.Count == 0))
            throw new ImportException(FirstLine()?.Number ?? 1, "the text holds no exercise with a dose such as \"3 x 10\" or \"20 minutes\".");
        var plan = PlanAssembly.Assemble(_planName, _outline, _defaultUnit, _report);
        return new ImportedPlan { Plan = plan, Lines = _report.Lines() };
    }

    private void PlaceScheduled()
    {
        var described = new Dictionary<string, List<SessionDraft>>(StringComparer.Ordinal);
        foreach (var draft in _outline.Drafts.Where(draft => draft is { Entries.Count: > 0, Name: not null }))
            foreach (var key in Keys(draft.Name!))
            {
                if (!described.TryGetValue(key, out var drafts)) described[key] = drafts = [];
                drafts.Add(draft);
            }
        foreach (var group in _schedule.Where(scheduled => scheduled.Own is not { Entries.Count: > 0 }).GroupBy(scheduled => Key(scheduled.Name)))
        {
            if (described.TryGetValue(group.Key, out var meant))
                foreach (var draft in meant) Place(draft, [.. group]);
            else
                foreach (var scheduled in group) AddActivity(scheduled);
        }
    }

    /// <summary>"Yoga" on a Tuesday is prescribed, though without a dose; "Workout B" or "Upper body" is a reference to nothing.</summary>
    private void AddActivity(Scheduled scheduled)
    {
        if (scheduled is not { Cell: { } cell, Session: { } session } || !Remarks.IsName(scheduled.Line.Text, cell.Tokens) || Array.Exists(cell.Tokens, token => token.Term is Term.Workout or Term.Category || token.Sign == '#'))
        {
            _report.NotUnderstood(scheduled.Line, $"\"{scheduled.Name}\" is described nowhere in the text");
            return;
        }
        if (_report.IsStructure(scheduled.Line)) _report.Set(scheduled.Line, ImportedLineKind.Understood);
        var item = new ReadItem { Name = scheduled.Name, Dose = new Dose(), Start = cell.Tokens[0].Start, End = cell.Tokens[^1].End };
        AddTo(scheduled.Line, item, new TableState { Columns = [] }, session, scheduled.Weeks);
    }

    private void Place(SessionDraft draft, List<Scheduled> places)
    {
        if (draft.Days is not null || draft.DayNumbers is not null)
        {
            foreach (var scheduled in places) _report.Problem(scheduled.Line, $"\"{scheduled.Name}\" stands under its own days");
            return;
        }
        draft.TimesPerWeek = null;
        var days = places.SelectMany(scheduled => scheduled.Days.Days ?? []).Distinct().Order().ToValueList();
        var numbers = places.SelectMany(scheduled => scheduled.Days.Numbers ?? []).Distinct().Order().ToValueList();
        if (days.Count > 0) draft.Days = days;
        else draft.DayNumbers = numbers;
        draft.PartOfDay ??= places[0].Days.Part;
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>What a schedule may call a heading such as "Workout #1: Upper body": all of it, or what stands before or behind the colon.</summary>
    private static IEnumerable<string> Keys(string heading)
    {
        var cut = heading.IndexOfAny([':', '–', '—', '(']);
        string[] names = cut > 0 ? [heading, heading[..cut], heading[(cut + 1)..]] : [heading];
        return names.Select(Key).Where(key => key.Length > 0).Distinct();
    }

    private void PlaceRecurring()
    {
        var open = _outline.Drafts.FindAll(draft => draft.Entries.Count > 0 && !draft.IsPlaced);
        foreach (var (line, times, stated) in _frequencies)
        {
            var draft = stated is { Entries.Count: > 0 } ? stated : open.Count == 1 ? open[0] : null;
            if (draft is null) _report.NotUnderstood(line, "how often is said, but not of which session");
            else if (!draft.IsPlaced) draft.TimesPerWeek = times;
            else if (draft.TimesPerWeek != times && !(draft.Days?.Count == times || draft.DayNumbers?.Count == times)) _report.Problem(line, "how often is said, but the session has other days");
        }
        foreach (var ((draft, times), repeated) in _repeated)
            if (draft.TimesPerWeek == times || draft.Days?.Count == times || draft.DayNumbers?.Count == times) Rejoin(draft, repeated);
    }

    /// <summary>What an exercise says of its days turns out to be what its session says: it belongs there after all.</summary>
    private static void Rejoin(SessionDraft draft, SessionDraft repeated)
    {
        draft.Entries.AddRange(repeated.Entries);
        repeated.Entries.Clear();
        // Stable, for entries of one line keep their order.
        var inOrder = draft.Entries.OrderBy(static entry => entry.Line.Number).ToList();
        draft.Entries.Clear();
        draft.Entries.AddRange(inOrder);
    }
}
