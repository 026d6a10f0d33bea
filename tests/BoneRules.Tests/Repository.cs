using System.Runtime.CompilerServices;

namespace BoneRules.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Compares a text with a file of the repository; with BONERULES_APPROVE=1 the file is written instead.</summary>
    public static void ShouldBeApproved(string text, params string[] path)
    {
        var file = Path.Combine([Root, .. path]);
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("BONERULES_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }
        File.Exists(file).Should().BeTrue($"{string.Join('/', path)} is written by running the tests with BONERULES_APPROVE=1");
        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), $"{string.Join('/', path)} is approved; BONERULES_APPROVE=1 writes it anew");
    }

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        foreach (var start in (ReadOnlySpan<string>)[AppContext.BaseDirectory, Path.GetDirectoryName(thisFile) ?? "."])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "BoneRules.sln"))) return folder.FullName;
        throw new InvalidOperationException("BoneRules.sln is in none of the folders above the tests.");
    }
}
