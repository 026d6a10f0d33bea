using System.Runtime.CompilerServices;

namespace BoneRules.Tests;

/// <summary>Files that travel with the test assembly.</summary>
public static class TestFiles
{
    /// <summary>The bytes of a file in <c>Examples</c>.</summary>
    public static byte[] Example(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Examples", name));

    /// <summary>The names of all example files with an ending, in the examples of all test projects and in the samples.</summary>
    public static IEnumerable<string> Examples(string ending)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Examples");
        return Directory.EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
    }

    /// <summary>Compares a text with the committed file, or rewrites the file where BONERULES_APPROVE is 1.</summary>
    public static void ShouldBeApproved(string actual, string pathFromRepository, [CallerFilePath] string here = "")
    {
        if (Environment.GetEnvironmentVariable("BONERULES_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(RepositoryOf(here), pathFromRepository), actual);
            return;
        }
        var approved = Path.Combine(AppContext.BaseDirectory, pathFromRepository);
        File.Exists(approved).Should().BeTrue("{0} is committed; run the tests once with BONERULES_APPROVE=1 and look at the diff", pathFromRepository);
        actual.Should().Be(File.ReadAllText(approved), "{0} is what the code makes; BONERULES_APPROVE=1 rewrites it", pathFromRepository);
    }

    private static string RepositoryOf(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "BoneRules.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Approving needs a checkout.");
    }
}
