namespace BoneRules.Import.Liftoscript;

/// <summary>A line of the file, and what became of it.</summary>
internal sealed class ProgramLine(int number, string text)
{
    private const int LongestReason = 2000;

    private string? _reason;

    /// <summary>Longer lines are no lines of a program; a bound keeps every step linear in the text.</summary>
    public const int Longest = 10_000;

    public int Number => number;

    public string Text => text;

    public ImportedLineKind Kind { get; set; } = text.AsSpan().Trim().IsEmpty ? ImportedLineKind.Blank : ImportedLineKind.Prose;

    /// <summary>Something on the line is not in the plan as it stands.</summary>
    public void Problem(string problem)
    {
        if (Kind is ImportedLineKind.Understood or ImportedLineKind.Structure) Kind = ImportedLineKind.PartlyUnderstood;
        if (_reason is null) _reason = problem;
        else if (_reason.Length < LongestReason && !_reason.Contains(problem, StringComparison.Ordinal)) _reason = $"{_reason}; {problem}";
    }

    public void NotUnderstood(string problem)
    {
        Kind = ImportedLineKind.NotUnderstood;
        Problem(problem);
    }

    public ImportedLine Account() => new() { Line = number, Text = text, Kind = Kind, Reason = _reason };
}
