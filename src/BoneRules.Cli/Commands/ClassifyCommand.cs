using System.CommandLine;
using System.Text;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules classify [FILE|-]</c></summary>
internal static class ClassifyCommand
{
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "One exercise a line: name, and after tabs its category and equipment where the source has them; - for standard input.",
            DefaultValueFactory = static _ => "-",
        };
        var format = Options.OneOf("--format", "How to print.", "tsv", "ndjson");
        var shares = new Option<bool>("--shares") { Description = "Print the share of each resolution instead; a number in the last column weighs its line." };
        var output = Options.Output();
        var command = new Command("classify", "Says how names of exercises are recognised, and how the movements load spine and skeleton.") { file, format, shares, output };
        command.SetAction(result =>
        {
            if (result.GetValue(shares))
            {
                Files.Write(result.GetValue(output), ResolutionShares.Of(Lines(Encoding.UTF8.GetString(Files.Read(result.GetValue(file)!, console)))), console);
                return ExitStatus.Compliant;
            }
            var ndjson = result.GetValue(format) == "ndjson";
            var text = new StringBuilder(ndjson ? "" : Classification.Header + "\n");
            foreach (var line in Lines(Encoding.UTF8.GetString(Files.Read(result.GetValue(file)!, console))))
                text.Append(ndjson ? Classification.Of(line).ToJson() : Classification.Of(line).ToTsv()).Append('\n');
            Files.Write(result.GetValue(output), text.ToString(), console);
            return ExitStatus.Compliant;
        });
        return command;
    }

    /// <summary>The lines with a name on them; a first line that names the columns is none.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var first = true;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            var trimmed = line.TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(trimmed) && !(first && trimmed.Split('\t')[0] == "name")) yield return trimmed;
            first = false;
        }
    }
}
