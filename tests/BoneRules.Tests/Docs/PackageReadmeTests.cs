using System.Text.RegularExpressions;

namespace BoneRules.Tests.Docs;

/// <summary>What a gallery shows of a package. That the examples run is checked by <c>eng/check-packages</c>.</summary>
public sealed partial class PackageReadmeTests
{
    public static TheoryData<string> Packages() => new(Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_has_an_example_its_output_and_the_word_that_it_is_no_medical_advice(string package)
    {
        var text = Readme(package);
        text.Should().MatchRegex("```(csharp|bash)\n").And.MatchRegex("```text\n(.+\n)+```");
        text.Should().Contain("not medical advice").And.Contain(package == "BoneRules.Cli" ? "dotnet tool install" : $"dotnet add package {package}\n");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_has_no_link_that_only_works_in_the_repository(string package) =>
        LinkPattern().Matches(Readme(package)).Select(link => link.Groups[1].Value).Where(target => !target.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void The_first_example_of_the_repository_is_that_of_the_package()
    {
        var example = ExamplePattern().Match(Readme("BoneRules")).Value;
        example.Should().NotBeEmpty();
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n").Should().Contain(example);
    }

    private static string Readme(string package) => File.ReadAllText(Path.Combine(Repository.Root, "src", package, "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("```csharp\n.*?```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();
}
