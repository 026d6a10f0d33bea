using BoneRules.Import;

namespace BoneRules.Cli.Text;

/// <summary>Lists the lines of a third party's plan that were not understood.</summary>
internal static class UnreadLines
{
    public static void Print(ValueList<ImportedLine> lines, TextWriter writer)
    {
        foreach (var line in Of(lines)) writer.WriteLine(Describe(line));
    }

    public static IReadOnlyList<ImportedLine> Of(ValueList<ImportedLine> lines) =>
        [.. lines.Where(static line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood)];

    public static string Describe(ImportedLine line) => $"line {line.Line}: {Message(line)}";

    /// <summary>What is the matter with a line, for where its number stands already.</summary>
    public static string Message(ImportedLine line)
    {
        var word = line.Kind == ImportedLineKind.NotUnderstood ? "not understood" : "partly understood";
        return $"{word}: {Plain.Of(line.Text).Trim()}{(line.Reason is null ? "" : $" ({Plain.Of(line.Reason)})")}";
    }
}
