using BoneRules.Rules;
using Rule = BoneRules.Rules.Rule;

namespace BoneRules.Cli.Text;

/// <summary>The pages of the rules, as the documentation has them.</summary>
internal static class RulePages
{
    /// <summary>Prints the page of a rule; a rule that has none, such as a user's own, is described from its declaration.</summary>
    public static void Print(Rule rule, CliConsole console)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Descriptor.Id}.md");
        if (stream is null)
        {
            RuleText.Print(rule, console);
            return;
        }
        using var reader = new StreamReader(stream);
        var blank = true;
        while (reader.ReadLine() is { } line)
        {
            // The comments say which parts the documentation writes anew; whoever reads a page needs none of them.
            if (line.StartsWith("<!--", StringComparison.Ordinal) || (line.Length == 0 && blank)) continue;
            blank = line.Length == 0;
            console.Output.WriteLine(line);
        }
    }
}
