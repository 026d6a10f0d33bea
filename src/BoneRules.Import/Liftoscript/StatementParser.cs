using System.Globalization;
using System.Text.RegularExpressions;
using BoneRules.Import.Text;

namespace BoneRules.Import.Liftoscript;

/// <summary>Reads the line of an exercise: its name, and sections between strokes.</summary>
internal sealed partial class StatementParser(MassUnit? defaultUnit)
{
    public const string NotEvaluated = "progression not evaluated";

    [GeneratedRegex(@"\[([0-9,\-\s]{0,40})\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets { get; }

    [GeneratedRegex(@"^\.\.\.\s*([^\[\]]+?)\s*(?:\[\s*(?:([0-9]{1,4})\s*:\s*)?([0-9]{1,4})\s*\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Reused { get; }

    /// <summary>The statement, or <see langword="null"/> where the line is none; why, stands in its account.</summary>
    public Statement? Read(ProgramLine line, string text, bool hasScript, int week, int day)
    {
        var sections = Split(text);
        if (sections.Count < 2)
        {
            line.NotUnderstood("an exercise with sets such as \"Squat / 3x8\" was expected");
            return null;
        }
        line.Kind = ImportedLineKind.Understood;
        var statement = Named(line, sections[0], week, day);
        if (statement is null) return null;
        for (var i = 1; i < sections.Count; i++) ReadSection(statement, sections[i]);
        statement.HasScript |= hasScript;
        if (hasScript) line.Problem(NotEvaluated);
        return statement;
    }

    /// <summary>Sections end at strokes that stand outside brackets.</summary>
    private static List<string> Split(string text)
    {
        var sections = new List<string>();
        var (from, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '{' or '[') depth++;
            else if (text[i] is ')' or '}' or ']') depth = Math.Max(0, depth - 1);
            else if (text[i] == '/' && depth == 0)
            {
                sections.Add(text[from..i].Trim());
                from = i + 1;
            }
        }
        sections.Add(text[from..].Trim());
        return sections;
    }

    private static Statement? Named(ProgramLine line, string text, int week, int day)
    {
        var brackets = Brackets.Match(text);
        if (brackets.Success) text = text[..brackets.Index];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var label = colon > 0 ? NameText.Collapse(text.AsSpan(0, colon)) : null;
        var name = NameText.Collapse(text.AsSpan(colon + 1));
        if (name.Length == 0)
        {
            line.NotUnderstood("sets without an exercise");
            return null;
        }
        var comma = name.LastIndexOf(',');
        var equipment = comma > 0 ? name[(comma + 1)..].Trim() : null;
        var statement = new Statement { Line = line, Week = week, Day = day, Name = name, Label = label, Equipment = equipment?.Length > 0 ? equipment : null };
        if (brackets.Success) ReadBrackets(statement, brackets.Groups[1].Value);
        return statement;
    }

    /// <summary>"[1-4]", "[2]", "[2,1-4]": the place among the exercises of the day, and the weeks.</summary>
    private static void ReadBrackets(Statement statement, string text)
    {
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (!Number(ends[0], out var first) || ends.Length > 2) statement.Line.Problem($"not read: \"[{text}]\"");
            else if (ends.Length == 1) statement.Order = first;
            else if (Number(ends[1], out var last) && first >= 1 && last >= first) statement.Repeats = new WeekSpan(first, last);
            else statement.Line.Problem($"not read: \"[{text}]\"");
        }

        static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private void ReadSection(Statement statement, string section)
    {
        if (section.Length == 0) return;
        var colon = section.IndexOf(':', StringComparison.Ordinal);
        var (key, value) = colon > 0 && !section.StartsWith("...", StringComparison.Ordinal) ? (section[..colon].Trim().ToLowerInvariant(), section[(colon + 1)..].Trim()) : ("", section);
        switch (key)
        {
            case "" when Reused.Match(section) is { Success: true } reused:
                statement.Reuse = new Reuse(reused.Groups[1].Value, Optional(reused.Groups[2], reused.Groups[2].Success), Optional(reused.Groups[3], reused.Groups[3].Success));
                break;
            case "": ReadSets(statement, section); break;
            case "used": ReadUse(statement, value); break;
            case "warmup": statement.WarmUp = value == "none" ? [] : new SetParser(statement.Line, defaultUnit).Read(value); break;
            case "superset": statement.Superset = value; break;
            case "progress": ReadProgress(statement, value); break;
            case "update":
                statement.HasScript = true;
                statement.Line.Problem(NotEvaluated);
                break;
            case "id": break;
            default: statement.Line.Problem($"not read: \"{section}\""); break;
        }
    }

    private static int? Optional(Capture group, bool isThere) => isThere ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static void ReadUse(Statement statement, string value)
    {
        statement.IsTemplate = value == "none";
        if (!statement.IsTemplate) statement.Line.Problem($"not read: \"used: {value}\"");
    }

    private void ReadSets(Statement statement, string section)
    {
        if (section.StartsWith('!'))
        {
            // The mark of the variation that is done now: it takes the place of those before it.
            if (statement.Sets is not null) statement.Line.Problem("only the marked variation of the sets is in the plan");
            statement.Sets = null;
            section = section[1..];
        }
        var sets = new SetParser(statement.Line, defaultUnit).Read(section);
        if (sets.Count == 0) return;
        if (sets.TrueForAll(static set => set.Count is null)) statement.All = sets.Aggregate(statement.All, static (all, set) => set.Or(all));
        else if (statement.Sets is not null) statement.Line.Problem("only one variation of the sets is in the plan");
        else statement.Sets = sets;
    }

    private static void ReadProgress(Statement statement, string value)
    {
        if (value == "none") statement.Rests = true;
        else if (Progression.Read(value) is { } progression) statement.Progression = progression;
        else
        {
            statement.HasScript = true;
            statement.Line.Problem($"{NotEvaluated}: \"{(value.Length > 60 ? value[..60] : value)}\"");
        }
    }
}
