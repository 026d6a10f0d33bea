namespace BoneRules;

/// <summary>An exercise of a catalogue by its id; a line of a table is read when first asked for.</summary>
internal sealed class CatalogEntry
{
    private readonly CatalogTable? _table;
    private readonly int _start;
    private Exercise? _exercise;

    /// <summary>An exercise that is there.</summary>
    public CatalogEntry(Exercise exercise) => (Id, _exercise) = (exercise.Id, exercise);

    /// <summary>A line of a table.</summary>
    public CatalogEntry(string id, CatalogTable table, int start) => (Id, _table, _start) = (id, table, start);

    public string Id { get; }

    /// <summary>The exercise: the same object for everybody, whoever asks first.</summary>
    public Exercise Exercise => Volatile.Read(ref _exercise) ?? Interlocked.CompareExchange(ref _exercise, _table!.Read(_start), null) ?? _exercise;
}
