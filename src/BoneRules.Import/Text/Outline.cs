namespace BoneRules.Import.Text;

/// <summary>What a heading, a label or a list item opens.</summary>
internal enum NodeKind { Title, Week, Session, Section, Phase, Name }

/// <summary>Something that what follows belongs to, until something of the same or a higher rank begins.</summary>
internal sealed class Node
{
    public required NodeKind Kind { get; init; }
    public required int Rank { get; init; }
    public required SourceLine Line { get; init; }
    public required string Text { get; init; }
    public WeekSpan? Weeks { get; init; }
    public SessionPhase? Phase { get; init; }
    public SessionDraft? Draft { get; set; }

    /// <summary>A label that is no heading: it holds for the block that follows and no longer.</summary>
    public bool IsLabel { get; init; }

    /// <summary>The latest prescription that a dose without a name adds to.</summary>
    public Entry? Latest { get; set; }

    /// <summary>What was said about the dose before its amount.</summary>
    public Dose? Manner { get; set; }

    public bool HasEntries { get; set; }

    /// <summary>Rounds of everything under it.</summary>
    public CountRange? Rounds { get; set; }
}

/// <summary>Where in the document the reader is: the open weeks, sessions, sections, phases and list items.</summary>
internal sealed class Outline
{
    private const int RanksPerLevel = 5;
    private const int LabelLevel = 8;
    private const int ListLevel = 20;

    private readonly List<Node> _open = [];
    private SessionDraft? _root;
    private int? _phaseLevel;

    /// <summary>All sessions, in the order in which they began.</summary>
    public List<SessionDraft> Drafts { get; } = [];

    /// <summary>All nodes that name weeks.</summary>
    public List<Node> WeekNodes { get; } = [];

    public static int RankOf(SourceLine line, NodeKind kind) => (RanksPerLevel * LevelOf(line)) + kind switch
    {
        NodeKind.Week => 0,
        NodeKind.Session => 1,
        NodeKind.Section => line.Shape == LineShape.Heading ? 1 : 2,
        NodeKind.Phase => 3,
        _ => 4,
    };

    private static int LevelOf(SourceLine line) => line.Shape == LineShape.Heading ? line.Level : line.Level > 0 ? ListLevel + line.Level : LabelLevel;

    /// <summary>Closes what a line ends: a list item its siblings, a line outside lists all items.</summary>
    public void Close(SourceLine line)
    {
        if (line.Shape == LineShape.Heading) return;
        var level = line.Shape == LineShape.Item ? ListLevel + line.Level : line.Level > 0 ? ListLevel + line.Level + 1 : ListLevel;
        CloseFrom(level * RanksPerLevel);
    }

    /// <summary>Closes the labels of phases: the block they stood before has ended.</summary>
    public void CloseLabelledPhase()
    {
        if (_open.FindIndex(node => node is { Kind: NodeKind.Phase, IsLabel: true, HasEntries: true }) is >= 0 and var i) _open.RemoveRange(i, _open.Count - i);
    }

    /// <summary>Closes the line of text that named an exercise: a blank line ends what is said about it.</summary>
    public void CloseName()
    {
        if (_open.Count > 0 && _open[^1] is { Kind: NodeKind.Name, Line: { Shape: LineShape.Text, Level: 0 } }) _open.RemoveAt(_open.Count - 1);
    }

    public Node Open(NodeKind kind, SourceLine line, string text, WeekSpan? weeks = null, SessionPhase? phase = null)
    {
        var rank = RankOf(line, kind);
        CloseFrom(rank);
        if (kind == NodeKind.Phase && Find(NodeKind.Session) is null && Find(NodeKind.Section) is null) _phaseLevel = Math.Min(_phaseLevel ?? int.MaxValue, rank / RanksPerLevel);
        var node = new Node { Kind = kind, Rank = rank, Line = line, Text = text, Weeks = weeks, Phase = phase, IsLabel = line.Shape != LineShape.Heading };
        _open.Add(node);
        if (kind == NodeKind.Week) WeekNodes.Add(node);
        return node;
    }

    public SessionDraft OpenSession(SourceLine line, string name)
    {
        var node = Open(NodeKind.Session, line, name);
        return node.Draft = NewDraft(name);
    }

    public SessionDraft NewDraft(string? name)
    {
        var draft = new SessionDraft { Name = name };
        Drafts.Add(draft);
        return draft;
    }

    public WeekSpan? Weeks => Find(NodeKind.Week)?.Weeks;

    public SessionPhase? Phase => Find(NodeKind.Phase)?.Phase;

    public CountRange? Rounds => _open.FindLast(node => node.Rounds is not null)?.Rounds;

    /// <summary>The innermost open node.</summary>
    public Node? Innermost => _open.Count > 0 ? _open[^1] : null;

    public bool InSession => Find(NodeKind.Session) is not null;

    /// <summary>What names the exercise of a dose without a name: the innermost item, label or heading.</summary>
    public Node? Holder => _open.Count > 0 && _open[^1].Kind is NodeKind.Name or NodeKind.Section ? _open[^1] : null;

    /// <summary>The session of what is read here; a section that names the exercise is none.</summary>
    public SessionDraft Session(Node? holder = null)
    {
        if (Find(NodeKind.Session) is { } session) return session.Draft!;
        var section = _open.Find(node => node.Kind == NodeKind.Section && node != holder && !(node.Rank / RanksPerLevel >= _phaseLevel));
        if (section is null) return _root ??= NewDraft(null);
        return section.Draft ??= NewDraft(section.Text);
    }

    /// <summary>The session that a statement about frequency is about, where one is open.</summary>
    public SessionDraft? OpenDraft => Find(NodeKind.Session)?.Draft ?? _open.Find(node => node.Kind == NodeKind.Section)?.Draft;

    public void MarkEntry()
    {
        foreach (var node in _open) node.HasEntries = true;
    }

    private Node? Find(NodeKind kind) => _open.FindLast(node => node.Kind == kind);

    private void CloseFrom(int rank)
    {
        var first = _open.FindIndex(node => node.Rank >= rank && node.Kind != NodeKind.Title);
        if (first >= 0) _open.RemoveRange(first, _open.Count - first);
    }
}
