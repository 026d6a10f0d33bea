using System.Globalization;

namespace BoneRules;

/// <summary>A family of the catalogue: a table with one exercise a line, and a table of their other names.</summary>
/// <remarks>A line is read when somebody asks for its exercise: a plan names a few dozen of a thousand.</remarks>
internal sealed class CatalogTable
{
    private const string NamesHeader = "id\tlanguage\tname";

    /// <summary>In place of a language: the name counts only where the source states a load outside the body.</summary>
    private const string Loaded = "loaded";

    private readonly string _file;
    private readonly string _namesFile;
    private readonly string _table;
    private readonly Lazy<string> _names;
    private readonly List<CatalogEntry> _entries = [];

    /// <summary>Finds the lines of the exercises.</summary>
    /// <param name="family">The name of the family.</param>
    /// <param name="table">The text of its table.</param>
    /// <param name="names">Gives the text of the table of other names, when first needed.</param>
    /// <exception cref="InvalidDataException">The header of the table is not the one expected.</exception>
    public CatalogTable(string family, string table, Func<string> names)
    {
        (_file, _namesFile, _table) = (family + ".tsv", family + ".names.tsv", table);
        RequireHeader(_file, table, CatalogRow.Header);
        _names = new Lazy<string>(() =>
        {
            var text = names();
            RequireHeader(_namesFile, text, NamesHeader);
            return text;
        });
        for (var start = EndOfLine(table, 0) + 1; start < table.Length; start = EndOfLine(table, start) + 1)
            if (table[start] != '\n') _entries.Add(new CatalogEntry(new CatalogRow(_file, table, start).Id, this, start));
    }

    /// <summary>The exercises, in the order of their lines.</summary>
    public IReadOnlyList<CatalogEntry> Entries => _entries;

    /// <summary>The exercise of a line, with its other names.</summary>
    /// <exception cref="InvalidDataException">The line is not of the form that the header says; the message names file, line and column.</exception>
    public Exercise Read(int start)
    {
        var exercise = new CatalogRow(_file, _table, start).Read();
        var names = _names.Value;
        var marker = exercise.Id + "\t";
        var next = names.IndexOf("\n" + marker, StringComparison.Ordinal) + 1;
        if (next == 0) return exercise;
        var (always, whereLoaded) = (new List<string>(), new List<string>());
        for (; names.AsSpan(next).StartsWith(marker); next = EndOfLine(names, next) + 1)
        {
            var line = names.AsSpan()[(next + marker.Length)..EndOfLine(names, next)];
            var tab = line.IndexOf('\t');
            if (tab <= 0 || line[(tab + 1)..].IsWhiteSpace() || line[(tab + 1)..].Contains('\t'))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{_namesFile}:{CatalogRow.LineNumberAt(names, next)}: not an id, a language and a name."));
            (line[..tab] is Loaded ? whereLoaded : always).Add(line[(tab + 1)..].ToString());
        }
        return exercise with { Aliases = ValueList.Create<string>([.. always]), LoadedAliases = ValueList.Create<string>([.. whereLoaded]) };
    }

    /// <summary>All exercises; finds what no single one shows, such as a name that belongs to none.</summary>
    /// <exception cref="InvalidDataException">A line of either table is not of the form that its header says.</exception>
    public IReadOnlyList<Exercise> ReadAll()
    {
        Exercise[] exercises = [.. _entries.Select(static entry => entry.Exercise)];
        var untold = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var exercise in exercises) untold[exercise.Id] = exercise.Aliases.Count + exercise.LoadedAliases.Count;
        foreach (var line in _names.Value.Split('\n').Skip(1).Where(static line => line.Length > 0))
        {
            var id = line.Split('\t')[0];
            if (!untold.TryGetValue(id, out var left)) throw new InvalidDataException($"{_namesFile}: there is no exercise {id} in {_file}.");
            if (left == 0) throw new InvalidDataException($"{_namesFile}: the names of {id} do not stand together.");
            untold[id] = left - 1;
        }
        return exercises;
    }

    private static void RequireHeader(string file, string text, string header)
    {
        if (text.Length <= header.Length || text[header.Length] != '\n' || !text.StartsWith(header, StringComparison.Ordinal))
            throw new InvalidDataException($"{file}:1: the header is not the one expected: {header}");
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
