namespace BoneRules.Import.Csv;

/// <summary>Sets of one exercise that follow each other in a session.</summary>
internal sealed class ExerciseLog(string name, string category)
{
    private const int MostSets = 1000;

    private readonly List<SetDetail> _sets = [];
    private readonly NoteList _notes = new();
    private double? _leastMetres, _mostMetres;
    private UnitBasis? _unit;
    private int _line;
    private string _text = "";

    public bool HasSets => _sets.Count > 0;

    public bool Takes(LogSet set) => set.Exercise == name && set.Category == category && _sets.Count < MostSets;

    public void Add(LogSet set, LogRow row)
    {
        _notes.Add(set.Notes);
        if (set.Set is not { } detail) return;
        if (_sets.Count == 0) (_line, _text) = (row.Line, row.Text);
        _sets.Add(detail);
        if (set.Metres is { } metres)
        {
            _leastMetres = Math.Min(_leastMetres ?? metres, metres);
            _mostMetres = Math.Max(_mostMetres ?? metres, metres);
        }
        // One load without a unit of its own is enough to say that units were assumed.
        if (set.Unit is not null && _unit != UnitBasis.Assumed) _unit = set.Unit;
    }

    public ExercisePrescription Make() => new()
    {
        Name = name,
        Hints = category.Length > 0 ? new ExerciseHints { Category = category } : null,
        Sets = _sets.Count,
        SetDetails = _sets.ToValueList(),
        DistanceMetres = _leastMetres is { } least ? new MeasureRange(least, _mostMetres) : null,
        Notes = _notes.Text,
        Source = new PrescriptionSource { Line = _line, Column = 1, Text = _text, Unit = _unit },
    };
}
