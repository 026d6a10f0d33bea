using BoneRules.Import;

namespace BoneRules.Cli.Text;

/// <summary>Lists the lines of a third party's plan that were not understood, or only in part, and why.</summary>
internal static class UnreadLines
{
    public static void Print(ValueList<ImportedLine> lines, TextWriter writer)
    {
        foreach (var line in lines)
        {
            if (line.Kind is ImportedLineKind.NotUnderstood) Print(line, "not understood", writer);
            if (line.Kind is ImportedLineKind.PartlyUnderstood) Print(line, "partly understood", writer);
        }
    }

    private static void Print(ImportedLine line, string what, TextWriter writer) => writer.WriteLine($"line {line.Line}: {what}: {line.Text.Trim()} ({line.Reason})");
}
