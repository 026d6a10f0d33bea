using System.Globalization;

namespace BoneRules.Import.Json;

/// <summary>The kinds of values that JSON has.</summary>
internal enum ValueKind { Object, List, Text, Number, Truth, Null }

/// <summary>A value of a JSON document: what it holds, where it stands, and what became of it.</summary>
internal sealed class SourceValue
{
    private const int LongestName = 60;
    private const int LongestPath = 200;
    private const int LongestText = 200;
    private const int LongestReason = 2000;

    private readonly List<SourceValue> _items = [];

    public required ValueKind Kind { get; init; }

    public required SourceValue? Parent { get; init; }

    /// <summary>The name as a member of an object.</summary>
    public required string? Name { get; init; }

    /// <summary>The position among the items of a list.</summary>
    public required int Index { get; init; }

    /// <summary>The line from 1; of a member, that of its name.</summary>
    public required int Line { get; init; }

    /// <summary>The column from 1, in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>A text without its quotes, or a number as it stands there.</summary>
    public string Literal { get; init; } = "";

    /// <summary>The items of a list or the members of an object, in order.</summary>
    public IReadOnlyList<SourceValue> Items => _items;

    /// <summary>What became of it and of all that it holds; <see langword="null"/> where its parts tell, or where nothing was read.</summary>
    public ImportedLineKind? Outcome { get; private set; }

    /// <summary>What of it is not in the plan as it stands.</summary>
    public string? Reason { get; private set; }

    /// <summary>The first member of that name; a later one of the same name is left unread, and so reported.</summary>
    public SourceValue? this[string name]
    {
        get
        {
            if (Kind != ValueKind.Object) return null;
            foreach (var item in _items)
                if (item.Name == name) return item;
            return null;
        }
    }

    public bool IsEmpty => Kind == ValueKind.Null || (Kind is ValueKind.Object or ValueKind.List && _items.Count == 0) || (Kind == ValueKind.Text && string.IsNullOrWhiteSpace(Literal));

    public void Add(SourceValue item) => _items.Add(item);

    public void Is(ImportedLineKind kind) => Outcome = kind;

    /// <summary>It is in the plan, but not as it stands.</summary>
    public void Problem(string problem)
    {
        if (Outcome is ImportedLineKind.Understood or ImportedLineKind.Structure) Outcome = ImportedLineKind.PartlyUnderstood;
        if (Reason is null) Reason = problem;
        else if (Reason.Length < LongestReason && !Reason.Contains(problem, StringComparison.Ordinal)) Reason = $"{Reason}; {problem}";
    }

    /// <summary>It is not in the plan, nor is anything that it holds.</summary>
    public void NotUnderstood(string problem) => (Outcome, Reason) = (ImportedLineKind.NotUnderstood, problem);

    /// <summary>The JSON Pointer to it; long names are cut.</summary>
    public string Path
    {
        get
        {
            var segments = new Stack<string>();
            for (var at = this; at.Parent is { } parent; at = parent)
                segments.Push(at.Name is { } name ? Cut(name, LongestName).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : at.Index.ToString(CultureInfo.InvariantCulture));
            var path = segments.Count == 0 ? "" : "/" + string.Join('/', segments);
            return path.Length <= LongestPath ? path : string.Concat("…", path.AsSpan(path.Length - LongestPath));
        }
    }

    /// <summary>The path, and the value as JSON writes it; what holds others is not written out.</summary>
    public override string ToString() => $"{Path}: " + Kind switch
    {
        ValueKind.Object => _items.Count == 0 ? "{}" : "{…}",
        ValueKind.List => _items.Count == 0 ? "[]" : "[…]",
        ValueKind.Text => $"\"{Cut(OnOneLine(Literal), LongestText)}\"",
        _ => Cut(Literal, LongestText),
    };

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");

    private static string OnOneLine(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
