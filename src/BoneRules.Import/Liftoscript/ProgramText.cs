using System.Text;

namespace BoneRules.Import.Liftoscript;

/// <summary>Splits a file into lines, and tells which of them are the program.</summary>
internal sealed class ProgramText
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostLines = 200_000;
    private const string Fence = "```";

    private ProgramText(List<ProgramLine> lines, string? title, List<ProgramLine> program) => (Lines, Title, Program) = (lines, title, program);

    public List<ProgramLine> Lines { get; }

    /// <summary>The title that the front matter of a Markdown file gives.</summary>
    public string? Title { get; }

    /// <summary>The lines of the program.</summary>
    public List<ProgramLine> Program { get; }

    public static ProgramText Read(string text)
    {
        if (text.Length > MostBytes || Encoding.UTF8.GetByteCount(text) > MostBytes) throw new ImportException(1, "the text is larger than 16 MiB, which no program is.");
        var lines = new List<ProgramLine>();
        foreach (var line in text.AsSpan(text.StartsWith('\uFEFF') ? 1 : 0).EnumerateLines())
        {
            if (lines.Count == MostLines) throw new ImportException(MostLines, $"the text has more than {MostLines} lines, which no program has.");
            lines.Add(new ProgramLine(lines.Count + 1, line.ToString()));
        }
        var body = FrontMatter(lines, out var title);
        return new ProgramText(lines, title, Fenced(lines, body) ?? lines[body..]);
    }

    /// <summary>Skips what stands between two lines "---" at the start of the file.</summary>
    private static int FrontMatter(List<ProgramLine> lines, out string? title)
    {
        title = null;
        if (lines[0].Text.TrimEnd() != "---") return 0;
        var end = lines.FindIndex(1, static line => line.Text.TrimEnd() == "---");
        if (end < 0) return 0;
        for (var i = 0; i <= end; i++)
        {
            if (lines[i].Kind != ImportedLineKind.Blank) lines[i].Kind = ImportedLineKind.Structure;
            if (title is null && lines[i].Text.StartsWith("title:", StringComparison.OrdinalIgnoreCase)) title = lines[i].Text[6..].Trim().Trim('"', '\'').Trim();
        }
        if (title?.Length == 0) title = null;
        return end + 1;
    }

    /// <summary>The fenced blocks of the language, or those without one; <see langword="null"/> where the file has no fence.</summary>
    private static List<ProgramLine>? Fenced(List<ProgramLine> lines, int from)
    {
        var blocks = new List<(string Language, int From, int To)>();
        for (var i = from; i < lines.Count; i++)
        {
            if (!lines[i].Text.StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = lines.FindIndex(i + 1, static line => line.Text.StartsWith(Fence, StringComparison.Ordinal));
            if (end < 0) end = lines.Count;
            blocks.Add((lines[i].Text.Trim('`', ' ', '\t'), i, end));
            i = end;
        }
        if (blocks.Count == 0) return null;
        var chosen = blocks.FindAll(static block => block.Language.Equals("liftoscript", StringComparison.OrdinalIgnoreCase));
        if (chosen.Count == 0) chosen = blocks.FindAll(static block => block.Language.Length == 0);
        var program = new List<ProgramLine>();
        foreach (var (_, start, end) in chosen)
        {
            lines[start].Kind = ImportedLineKind.Structure;
            if (end < lines.Count) lines[end].Kind = ImportedLineKind.Structure;
            program.AddRange(lines[(start + 1)..end]);
        }
        return program;
    }
}
