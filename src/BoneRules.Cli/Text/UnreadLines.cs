using BoneRules.Import;

namespace BoneRules.Cli.Text;

/// <summary>Lists the lines of a third party's plan that were not understood.</summary>
internal static class UnreadLines
{
    public static void Print(ValueList<ImportedLine> lines, TextWriter writer)
    {
        foreach (var line in lines)
            if (line.Kind == ImportedLineKind.NotUnderstood) writer.WriteLine($"line {line.Line}: not understood: {Plain.Of(line.Text).Trim()}");
    }
}
