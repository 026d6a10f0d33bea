using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BoneRules.Import.Text;

/// <summary>A text as lines that know their place in the document.</summary>
/// <remarks>
/// Markdig finds headings and nested lists. Rows of tables are told by their strokes: plans from language models glue tables to the line
/// before them, where Markdown sees a paragraph.
/// </remarks>
internal static class SourceText
{
    public const int MostLines = 200_000;
    private const int Beginning = 64;
    private const int DeepestIndent = 40;

    private static readonly SearchValues<char> _rule = SearchValues.Create("-=_*|:+ ");
    private static readonly MarkdownPipeline _pipeline = Pipeline();

    public static SourceLine[] Read(string text)
    {
        var lines = Split(text);
        var (beginnings, starts) = Beginnings(lines);
        var lists = 0;
        Place(Markdown.Parse(beginnings, _pipeline), lines, starts, depth: 0, ref lists);
        return lines;
    }

    /// <summary>The first characters of each line: all that headings and lists are told by. So Markdig's time and depth are bounded.</summary>
    private static (string Text, int[] Starts) Beginnings(SourceLine[] lines)
    {
        var text = new StringBuilder();
        var starts = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            starts[i] = text.Length;
            var raw = lines[i].Raw.AsSpan();
            var content = raw.TrimStart();
            if (raw.Length - content.Length <= DeepestIndent) text.Append(raw[..Math.Min(raw.Length, Beginning)]);
            else text.Append(' ', DeepestIndent).Append(content[..Math.Min(content.Length, Beginning - DeepestIndent)]);
            text.Append('\n');
        }
        return (text.ToString(), starts);
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        // Plain text is indented as its author likes, and what stands in a fence or between tags is part of the plan.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static SourceLine[] Split(string text)
    {
        var lines = new List<SourceLine>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (end == text.Length && end == start && start > 0) break;
            if (lines.Count == MostLines) throw new ImportException(MostLines, $"the text has more than {MostLines} lines, which no plan has.");
            lines.Add(Line(lines.Count + 1, text[start..end]));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return [.. lines];
    }

    private static SourceLine Line(int number, string raw)
    {
        var trimmed = raw.AsSpan().Trim();
        return new SourceLine
        {
            Number = number, Raw = raw, Text = Markup.Blank(raw), IsBold = Markup.IsBold(raw),
            Shape = trimmed.IsEmpty ? LineShape.Blank
                : IsRule(trimmed) ? LineShape.Rule
                : trimmed[0] == '|' && trimmed[1..].Contains('|') ? LineShape.Row
                : Markup.IsBullet(trimmed[0]) ? LineShape.Item
                : LineShape.Text,
            Level = Markup.IsBullet(trimmed.IsEmpty ? ' ' : trimmed[0]) ? 1 : 0,
        };
    }

    /// <summary>Rules of tables, breaks between sections, lines under headings, fences.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.StartsWith("```") || line.StartsWith("~~~") || (line.IndexOfAnyExcept(_rule) < 0 && line.IndexOfAny("-=_*") >= 0 && line.Length > 1);

    private static void Place(ContainerBlock container, SourceLine[] lines, int[] starts, int depth, ref int lists)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading when LineAt(starts, heading.Span.End) - heading.Line <= 1:
                    Set(lines, heading.Line, LineShape.Heading, heading.Level);
                    break;
                case ListBlock list:
                    var id = lists++;
                    foreach (var item in list)
                    {
                        for (var i = item.Line; i <= LineAt(starts, item.Span.End) && i < lines.Length; i++) lines[i].Level = depth + 1;
                        Set(lines, item.Line, LineShape.Item, depth + 1);
                        if (item.Line < lines.Length) lines[item.Line].List = id;
                        Place((ListItemBlock)item, lines, starts, depth + 1, ref lists);
                    }
                    break;
                case ContainerBlock inner:
                    Place(inner, lines, starts, depth, ref lists);
                    break;
            }
        }
    }

    private static void Set(SourceLine[] lines, int line, LineShape shape, int level)
    {
        if (line >= lines.Length || lines[line].Shape is LineShape.Blank or LineShape.Rule or LineShape.Row) return;
        (lines[line].Shape, lines[line].Level) = (shape, level);
    }

    private static int LineAt(int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
