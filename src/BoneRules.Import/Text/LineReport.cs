namespace BoneRules.Import.Text;

/// <summary>Keeps what became of each line.</summary>
internal sealed class LineReport(SourceLine[] lines)
{
    private readonly ImportedLineKind?[] _kinds = new ImportedLineKind?[lines.Length];
    private readonly List<string>?[] _problems = new List<string>?[lines.Length];

    public void Set(SourceLine line, ImportedLineKind kind) => _kinds[line.Number - 1] = kind;

    public bool IsStructure(SourceLine line) => _kinds[line.Number - 1] == ImportedLineKind.Structure;

    /// <summary>Something on the line is not in the plan as it stands.</summary>
    public void Problem(SourceLine line, string problem)
    {
        var list = _problems[line.Number - 1] ??= [];
        if (!list.Contains(problem) && list.Count < 20) list.Add(problem);
    }

    public void NotUnderstood(SourceLine line, string problem)
    {
        Set(line, ImportedLineKind.NotUnderstood);
        Problem(line, problem);
    }

    public ValueList<ImportedLine> Lines()
    {
        var result = new ImportedLine[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var reason = _problems[i] is { } problems ? string.Join("; ", problems) : null;
            var kind = _kinds[i] ?? Default(lines[i].Shape);
            // A line of which something is lost is never just understood.
            if (reason is not null && kind is ImportedLineKind.Understood or ImportedLineKind.Structure) kind = ImportedLineKind.PartlyUnderstood;
            result[i] = new ImportedLine { Line = i + 1, Text = lines[i].Raw, Kind = kind, Reason = reason };
        }
        return [.. result];
    }

    private static ImportedLineKind Default(LineShape shape) => shape switch
    {
        LineShape.Blank => ImportedLineKind.Blank,
        LineShape.Rule => ImportedLineKind.Structure,
        _ => ImportedLineKind.Prose,
    };
}
