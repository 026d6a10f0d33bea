namespace BoneRules.Docs;

/// <summary>The files of the checkout, always with <c>\n</c>.</summary>
internal static class Checkout
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "BoneRules.sln"))) return folder.FullName;
        throw new InvalidOperationException("BoneRules.sln is in none of the folders above this program.");
    }

    /// <summary>The text of a file, or nothing where there is none.</summary>
    public static string Text(string root, string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
    }

    public static void Save(string root, string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (Text(root, path) != text) File.WriteAllText(file, text);
    }
}
