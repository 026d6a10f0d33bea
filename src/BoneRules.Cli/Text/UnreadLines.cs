using BoneRules.Import;

namespace BoneRules.Cli.Text;

/// <summary>Lists the lines of a third party's plan that were not understood.</summary>
internal static class UnreadLines
{
    public static void Print(ValueList<ImportedLine> lines, TextWriter writer)
    {
        foreach (var line in lines)
        {
            var word = line.Kind switch
            {
                ImportedLineKind.NotUnderstood => "not understood",
                ImportedLineKind.PartlyUnderstood => "partly understood",
                _ => null,
            };
            if (word is not null) writer.WriteLine($"line {line.Line}: {word}: {Plain.Of(line.Text).Trim()}{(line.Reason is null ? "" : $" ({Plain.Of(line.Reason)})")}");
        }
    }
}
