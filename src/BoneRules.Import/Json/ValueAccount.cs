namespace BoneRules.Import.Json;

/// <summary>Says of each value of a document what became of it.</summary>
internal static class ValueAccount
{
    /// <summary>An entry for each value that was taken or left as a whole, in the order of the document; together they cover it.</summary>
    public static ValueList<ImportedLine> Of(SourceValue root)
    {
        var lines = new List<ImportedLine>();
        Add(root, lines);
        return [.. lines];
    }

    private static void Add(SourceValue value, List<ImportedLine> lines)
    {
        if (value.Outcome is not null || value.Items.Count == 0) lines.Add(Entry(value, value.Outcome ?? (value.IsEmpty ? ImportedLineKind.Blank : ImportedLineKind.NotUnderstood)));
        else
        {
            // What is said of the whole stands before what is said of its parts.
            if (value.Reason is not null) lines.Add(Entry(value, ImportedLineKind.PartlyUnderstood));
            foreach (var item in value.Items) Add(item, lines);
        }
    }

    private static ImportedLine Entry(SourceValue value, ImportedLineKind kind) => new()
    {
        Line = value.Line,
        Text = value.ToString(),
        Kind = kind == ImportedLineKind.Blank && value.Reason is not null ? ImportedLineKind.PartlyUnderstood : kind,
        Reason = value.Reason ?? (kind == ImportedLineKind.NotUnderstood ? "not known in this format" : null),
    };
}
