namespace FitnessApp.Tests;

/// <summary>The checkout that holds the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Text(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Whether this run decides if a change lands: what is missing is then a failure.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BoneRules.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie in a checkout.");
    }
}
