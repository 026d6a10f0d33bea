using System.Net;
using System.Text;
using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Fhir;

/// <summary>Texts of resources, and the tags of their narratives.</summary>
internal static class FhirNarrative
{
    private const int LongestName = 200;

    /// <summary>The narrative of a resource, where there is one.</summary>
    public static IEnumerable<SourceValue> Of(SourceValue resource)
    {
        if (resource.Object("text") is not { } narrative) yield break;
        narrative.Filed("status", "id");
        if (narrative.RawText("div", ImportedLineKind.Prose) is not null) yield return narrative["div"]!;
    }

    /// <summary>A text as a plan by the reader of plain text, or <see langword="null"/> where it holds no dose; what was not read is reported.</summary>
    public static ExercisePlan? Plan(SourceValue source, string text, ImportOptions options)
    {
        ImportedPlan imported;
        try
        {
            imported = TextPlanImporter.Import(text, options);
        }
        catch (ImportException)
        {
            source.NotUnderstood("no exercise with a dose could be read in it");
            return null;
        }
        source.Is(ImportedLineKind.Understood);
        foreach (var line in imported.Lines)
            if (line.Reason is { } reason) source.Problem($"\"{Shortened(line.Text)}\": {reason}");
        return imported.Plan with { Weeks = imported.Plan.Weeks.Select(week => week with { Sessions = week.Sessions.Select(session => At(session, source)).ToValueList() }).ToValueList() };
    }

    /// <summary>A text on one line, cut to the length of a name.</summary>
    public static string Shortened(string text)
    {
        var words = NameText.Collapse(text);
        return words.Length <= LongestName ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[LongestName - 1]) ? LongestName - 1 : LongestName), "…");
    }

    /// <summary>The text between the tags; blocks begin lines, and items, headings and rows look as in Markdown.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        var skipped = false;
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            var end = close < 0 ? html.Length : open;
            if (!skipped) text.Append(WebUtility.HtmlDecode(html[i..end]));
            if (close < 0) break;
            var tag = html.AsSpan(open + 1, close - open - 1);
            var isEnd = tag.StartsWith('/');
            var name = NameOf(isEnd ? tag[1..] : tag);
            if (name is "style" or "script") skipped = !isEnd;
            else text.Append(Mark(name, isEnd));
            i = close + 1;
        }
        return text.ToString();
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var length = tag.IndexOfAny(" \t\r\n/");
        var name = length < 0 ? tag : tag[..length];
        return name.Length > 8 ? "" : name.ToString().ToLowerInvariant();
    }

    private static string Mark(string name, bool isEnd) => (name, isEnd) switch
    {
        ("li", false) => "\n- ",
        ("h1" or "h2" or "h3" or "h4" or "h5" or "h6", false) => "\n\n## ",
        ("h1" or "h2" or "h3" or "h4" or "h5" or "h6", true) => "\n\n",
        ("tr", false) => "\n|",
        ("td" or "th", true) => " | ",
        ("p" or "div" or "ul" or "ol" or "table" or "li" or "tr", _) or ("br", _) => "\n",
        _ => "",
    };

    private static PlanSession At(PlanSession session, SourceValue source) => session with
    {
        Prescriptions = session.Prescriptions.Select(prescription => prescription with { Source = prescription.Source is { } own ? own with { Line = source.Line, Column = source.Column } : null }).ToValueList(),
    };
}
