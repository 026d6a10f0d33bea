using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Tests.Docs;

public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents() => new(Paths());

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

    [Theory]
    [InlineData("docs/guides/custom-rules.md", "CustomRule")]
    [InlineData("docs/guides/repair.md", "RepairPlan")]
    [InlineData("docs/guides/nrules.md", "NRulesSession")]
    [InlineData("docs/guides/aspnetcore.md", "CheckEndpoint")]
    [InlineData("docs/guides/generate.md", "GeneratePlan")]
    [InlineData("docs/guides/progress.md", "ProgressFromLog")]
    public void The_code_in_a_document_is_code_of_its_sample(string document, string sample)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "samples", sample), "*.cs");
        var lines = files.SelectMany(File.ReadLines).Select(line => line.Trim()).ToHashSet();
        var code = CodeLines(document).ToList();
        code.Should().NotBeEmpty();
        code.Should().OnlyContain(line => lines.Contains(line), $"{document} shows lines of {sample}");
    }

    [Fact]
    public void No_other_document_has_code_that_nothing_compiles() =>
        Paths().Where(document => CodeLines(document).Any())
            .Should().BeEquivalentTo("README.md", "docs/guides/custom-rules.md", "docs/guides/repair.md", "docs/guides/nrules.md", "docs/guides/aspnetcore.md",
                "docs/guides/generate.md", "docs/guides/progress.md");

    [Fact]
    public void Every_design_choice_of_a_rule_is_listed_for_sign_off()
    {
        var list = Text("docs/guidance/design-choices.md");
        foreach (var rule in RuleSet.Recommended.Rules)
            foreach (var choice in rule.Descriptor.DesignChoices)
                list.Should().Contain(choice, $"{rule.Descriptor.Id} makes this choice");
    }

    private static IEnumerable<string> Paths() => Directory.GetFiles(Repository.Root, "*.md")
        .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

    private static IEnumerable<string> CodeLines(string document) =>
        CodePattern().Matches(Text(document)).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
