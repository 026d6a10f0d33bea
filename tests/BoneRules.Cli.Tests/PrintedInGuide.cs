namespace BoneRules.Cli.Tests;

/// <summary>What a guide shows as printed must be what is printed; with <c>BONERULES_APPROVE=1</c> the guide is written anew.</summary>
internal static class PrintedInGuide
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static void ShouldBe(string guide, string name, string printed)
    {
        var path = Path.Combine(Root, guide);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- begin printed: {name} -->\n", $"<!-- end printed: {name} -->");
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        start.Should().BeGreaterThan(begin.Length - 1, $"{guide} has a part {name}");
        var expected = $"\n```text\n{printed.TrimEnd('\n')}\n```\n\n";
        if (Environment.GetEnvironmentVariable("BONERULES_APPROVE") == "1") File.WriteAllText(path, text[..start] + expected + text[stop..]);
        else text[start..stop].Should().Be(expected, $"{guide} shows what is printed");
    }

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "BoneRules.sln")) ? folder.FullName : Find(folder.Parent!);
}
