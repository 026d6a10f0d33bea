using System.Text;

namespace BoneRules.Cli.Tests;

/// <summary>Finds the text that a region of a SARIF log names, as an editor would.</summary>
internal static class Marked
{
    public static string In(string text, System.Text.Json.JsonElement region)
    {
        var lines = text.Split('\n');
        int Number(string name, int otherwise) => region.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;
        var startLine = Number("startLine", 1);
        var endLine = Number("endLine", startLine);
        var (start, end) = (Number("startColumn", 1), Number("endColumn", lines[endLine - 1].Length + 1));
        if (startLine == endLine) return lines[startLine - 1][(start - 1)..(end - 1)];
        var marked = new StringBuilder(lines[startLine - 1][(start - 1)..]);
        for (var i = startLine; i < endLine - 1; i++) marked.Append('\n').Append(lines[i]);
        return marked.Append('\n').Append(lines[endLine - 1][..(end - 1)]).ToString();
    }

    /// <summary>The text with a region replaced.</summary>
    public static string Replaced(string text, System.Text.Json.JsonElement replacement)
    {
        var region = replacement.GetProperty("deletedRegion");
        var lines = text.Split('\n');
        var start = lines.Take(region.GetProperty("startLine").GetInt32() - 1).Sum(static line => line.Length + 1) + region.GetProperty("startColumn").GetInt32() - 1;
        return text[..start] + replacement.GetProperty("insertedContent").GetProperty("text").GetString() + text[(start + In(text, region).Length)..];
    }
}
