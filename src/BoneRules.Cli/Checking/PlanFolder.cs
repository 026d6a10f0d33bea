namespace BoneRules.Cli.Checking;

/// <summary>The plans of a folder.</summary>
internal static class PlanFolder
{
    /// <summary>Links are not followed, since they may lead round in a circle; names with a dot in front are the file system's and the repository's own.</summary>
    private static readonly EnumerationOptions _plain = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>Every file in the folder and below it that a pattern fits, in the order of their paths; all of them are taken for plans.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">A pattern of file names, with * and ?.</param>
    /// <param name="others">Files of the command that are no plans, wherever they lie: client, configuration, baseline, output.</param>
    public static IReadOnlyList<string> Files(string folder, string pattern, IEnumerable<string?> others)
    {
        var known = others.OfType<string>().Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        try
        {
            return [.. Directory.EnumerateFiles(folder, pattern, _plain).Where(file => !known.Contains(Path.GetFullPath(file)) && !InHiddenFolder(folder, file)).Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{folder}: can't be read: {failure.Message}");
        }
    }

    private static bool InHiddenFolder(string folder, string file) => Path.GetRelativePath(folder, file).Split('/', '\\').Any(static part => part.StartsWith('.'));
}
