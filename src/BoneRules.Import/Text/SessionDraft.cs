namespace BoneRules.Import.Text;

/// <summary>A prescription as read, with its place.</summary>
internal sealed class Entry
{
    public required ReadItem Item { get; init; }
    public required SourceLine Line { get; init; }
    public SessionPhase? Phase { get; init; }
    public WeekSpan? Weeks { get; init; }
    public string? Equipment { get; init; }
    public string? Muscles { get; init; }
}

/// <summary>A session that grows while the text is read.</summary>
internal sealed class SessionDraft
{
    public string? Name { get; set; }
    public ValueList<Weekday>? Days { get; set; }

    /// <summary>Days by number as the text counts them, which may go beyond one week.</summary>
    public ValueList<int>? DayNumbers { get; set; }
    public int? TimesPerWeek { get; set; }
    public PartOfDay? PartOfDay { get; set; }
    public List<Entry> Entries { get; } = [];

    public bool IsPlaced => Days is not null || DayNumbers is not null || TimesPerWeek is not null;

    public void Place(DayMarker marker)
    {
        (Days, DayNumbers) = (marker.Days, marker.Numbers);
        PartOfDay ??= marker.Part;
    }
}
