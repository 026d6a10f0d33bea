using BoneRules.Import;

namespace BoneRules.Cli.Text;

/// <summary>A line of a third party's plan that is not in the plan, or not all of it.</summary>
internal readonly record struct UnreadLine(int Number, string Text);

/// <summary>Lists the lines of a third party's plan that were not understood.</summary>
internal static class UnreadLines
{
    public static void Print(ValueList<ImportedLine> lines, TextWriter writer)
    {
        foreach (var line in Of(lines)) writer.WriteLine($"line {line.Number}: {line.Text}");
    }

    public static IEnumerable<UnreadLine> Of(ValueList<ImportedLine> lines) =>
        lines.Select(static line => (Line: line, Word: WordOf(line.Kind))).Where(static line => line.Word is not null)
            .Select(static line => new UnreadLine(line.Line.Line, $"{line.Word}: {Plain.Of(line.Line.Text).Trim()}{(line.Line.Reason is { } reason ? $" ({Plain.Of(reason)})" : "")}"));

    private static string? WordOf(ImportedLineKind kind) => kind switch
    {
        ImportedLineKind.NotUnderstood => "not understood",
        ImportedLineKind.PartlyUnderstood => "partly understood",
        _ => null,
    };
}
