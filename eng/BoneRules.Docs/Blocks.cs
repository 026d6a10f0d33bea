namespace BoneRules.Docs;

/// <summary>Parts of a document that are written from code, between two comments; all around them is written by people and stays.</summary>
internal static class Blocks
{
    /// <summary>The document with a part written anew; without such a part it goes to the end.</summary>
    public static string With(string document, string name, string content)
    {
        var (begin, end) = ($"<!-- begin generated: {name} -->\n", $"<!-- end generated: {name} -->\n");
        var part = $"{begin}\n{content.Trim('\n')}\n\n{end}";
        var start = document.IndexOf(begin, StringComparison.Ordinal);
        if (start < 0) return document.Length == 0 ? part : $"{document.TrimEnd('\n')}\n\n{part}";
        var stop = document.IndexOf(end, start, StringComparison.Ordinal);
        if (stop < 0) throw new InvalidDataException($"The part {name} begins and does not end.");
        return document[..start] + part + document[(stop + end.Length)..];
    }
}
