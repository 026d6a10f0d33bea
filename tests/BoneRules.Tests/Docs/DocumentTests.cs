using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Tests.Docs;

public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents()
    {
        var data = new TheoryData<string>();
        var files = Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories));
        foreach (var file in files.Order(StringComparer.Ordinal)) data.Add(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        foreach (Match link in LinkPattern().Matches(Text(document)))
        {
            var target = link.Groups[1].Value.Split('#')[0];
            if (target.Length == 0 || target.Contains("://", StringComparison.Ordinal)) continue;
            Path.Exists(Path.Combine(folder, target)).Should().BeTrue($"{document} links to {target}");
        }
    }

    [Fact]
    public void The_code_in_the_readme_is_code_of_the_quick_start()
    {
        var sample = Text("samples/QuickStart/Program.cs");
        var blocks = CodePattern().Matches(Text("README.md"));
        blocks.Should().NotBeEmpty();
        foreach (Match block in blocks)
            foreach (var line in block.Groups[1].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                sample.Should().Contain(line);
    }

    [Fact]
    public void Every_design_choice_of_a_rule_is_listed_for_sign_off()
    {
        var list = Text("docs/guidance/design-choices.md");
        foreach (var rule in RuleSet.Recommended.Rules)
            foreach (var choice in rule.Descriptor.DesignChoices)
                list.Should().Contain(choice, $"{rule.Descriptor.Id} makes this choice");
    }

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
