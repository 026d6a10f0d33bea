using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Docs;

/// <summary>What makes a document untrue: not what the code would write, a reason that nobody wrote, a dead link, a sentence of somebody else.</summary>
internal static partial class DocumentChecks
{
    private const int LongestCommonRun = 7;

    public static IReadOnlyList<string> Faults(string root, IReadOnlyList<(string Path, string Text)> written)
    {
        var faults = new List<string>();
        foreach (var (path, text) in written)
            if (Checkout.Text(root, path) != text) faults.Add($"{path}: is not what the code would write; run: dotnet run --project eng/BoneRules.Docs");
        foreach (var rule in RuleSet.Recommended.Rules) faults.AddRange(MissingProse(root, RulePage.PathOf(rule)));
        var ids = RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Directory.EnumerateFiles(Path.Combine(root, "docs", "rules"), "BR*.md"))
            if (!ids.Contains(Path.GetFileNameWithoutExtension(page))) faults.Add($"docs/rules/{Path.GetFileName(page)}: there is no such rule any more");
        var documents = Documents(root);
        foreach (var document in documents) faults.AddRange(DeadLinks(root, document));
        faults.AddRange(CopiedRuns(root, documents));
        return faults;
    }

    private static IEnumerable<string> MissingProse(string root, string path)
    {
        var text = Checkout.Text(root, path);
        foreach (var heading in RulePage.ProseHeadings)
        {
            var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
            if (start < 0)
            {
                yield return $"{path}: has no heading \"{heading}\"";
                continue;
            }
            var section = text[(start + heading.Length + 5)..];
            var end = section.IndexOf("\n## ", StringComparison.Ordinal);
            if (GeneratedPart().Replace(end < 0 ? section : section[..end], "").Trim().Length == 0) yield return $"{path}: nothing is written under \"{heading}\"";
        }
    }

    private static List<string> Documents(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> DeadLinks(string root, string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(root, document))!;
        foreach (Match link in Link().Matches(Checkout.Text(root, document)))
        {
            var target = link.Groups[1].Value.Split('#')[0];
            if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)))
                yield return $"{document}: links to {target}, which is not there";
        }
    }

    /// <summary>Where the source articles lie beside the checkout: no document may share eight words in a row with them.</summary>
    private static IEnumerable<string> CopiedRuns(string root, List<string> documents)
    {
        var sources = Path.Combine(root, "..", "shared", "guidance", "sources");
        if (!Directory.Exists(sources)) yield break;
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in Directory.EnumerateFiles(sources))
            foreach (var run in Runs(File.ReadAllText(source))) runs.Add(run);
        foreach (var document in documents)
            foreach (var run in Runs(Checkout.Text(root, document)))
                if (runs.Contains(run))
                {
                    yield return $"{document}: shares with a source: \"{run}\"";
                    break;
                }
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).ToArray();
        for (var i = 0; i + LongestCommonRun < words.Length; i++) yield return string.Join(' ', words[i..(i + LongestCommonRun + 1)]);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("[\\p{L}\\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex("<!-- begin generated: .*?<!-- end generated: [^>]*-->", RegexOptions.Singleline)]
    private static partial Regex GeneratedPart();
}
