using System.Text;
using BoneRules.Rules;
using Rule = BoneRules.Rules.Rule;

namespace BoneRules.Cli.Text;

/// <summary>The pages of the rules, as the documentation has them.</summary>
internal static class RulePages
{
    /// <summary>Prints the page of a rule; a rule that has none, such as a user's own, is described from its declaration.</summary>
    public static void Print(Rule rule, CliConsole console)
    {
        if (TextOf(rule.Descriptor.Id) is { } page) console.Output.Write(page);
        else RuleText.Print(rule, console);
    }

    /// <summary>The page of a rule in Markdown, or <see langword="null"/> where it has none.</summary>
    public static string? TextOf(string ruleId)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{ruleId}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        var page = new StringBuilder();
        var blank = true;
        while (reader.ReadLine() is { } line)
        {
            // The comments say which parts the documentation writes anew; whoever reads a page needs none of them.
            if (line.StartsWith("<!--", StringComparison.Ordinal) || (line.Length == 0 && blank)) continue;
            blank = line.Length == 0;
            page.Append(line).Append('\n');
        }
        return page.ToString();
    }
}
