namespace BoneRules.Import.Csv;

/// <summary>Notes that rows repeat, each once, in order.</summary>
internal sealed class NoteList
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    public void Add(string note)
    {
        if (note.Length > 0 && _known.Add(note)) _notes.Add(note);
    }

    public string? Text => _notes.Count == 0 ? null : string.Join("; ", _notes);
}
