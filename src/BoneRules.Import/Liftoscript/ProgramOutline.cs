using System.Text;

namespace BoneRules.Import.Liftoscript;

/// <summary>Reads the lines of a program into statements, by week and day.</summary>
internal sealed class ProgramOutline(MassUnit? defaultUnit)
{
    private const int MostDays = 1000;

    private readonly StatementParser _parser = new(defaultUnit);
    private int _week, _day;

    public List<Statement> Statements { get; } = [];

    /// <summary>How many weeks have a heading, or are meant without one.</summary>
    public int Weeks { get; private set; } = 1;

    public Dictionary<int, string> WeekNames { get; } = [];

    public Dictionary<(int Week, int Day), string> DayNames { get; } = [];

    public void Read(List<ProgramLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var text = line.Text.AsSpan().Trim();
            if (text.IsEmpty || text.StartsWith("//")) continue;
            if (line.Text.Length > ProgramLine.Longest) line.NotUnderstood($"a line of more than {ProgramLine.Longest} characters");
            else if (text.StartsWith("##")) OpenDay(line, text[2..].Trim().ToString());
            else if (text[0] == '#') OpenWeek(line, text[1..].Trim().ToString());
            else ReadStatement(lines, ref i);
        }
    }

    private void OpenWeek(ProgramLine line, string name)
    {
        line.Kind = ImportedLineKind.Structure;
        (_week, _day) = (_week + 1, 0);
        Weeks = Math.Max(Weeks, _week);
        if (name.Length > 0) WeekNames[_week] = name;
    }

    private void OpenDay(ProgramLine line, string name)
    {
        line.Kind = ImportedLineKind.Structure;
        if (++_day > MostDays) throw new ImportException(line.Number, $"a week has more than {MostDays} days.");
        if (_week == 0) _week = 1;
        if (name.Length > 0) DayNames[(_week, _day)] = name;
    }

    /// <summary>A statement goes on as long as a script is open, over as many lines as it takes.</summary>
    private void ReadStatement(List<ProgramLine> lines, ref int i)
    {
        var first = lines[i];
        var text = new StringBuilder();
        var (isOpen, hasScript) = (false, false);
        for (; ; i++)
        {
            var read = text.Length;
            Append(text, lines[i].Text, ref isOpen, ref hasScript);
            if (lines[i] != first && lines[i].Kind != ImportedLineKind.Blank) Continue(lines[i], text.Length > read);
            if (!isOpen || i + 1 == lines.Count) break;
        }
        if (text.Length > ProgramLine.Longest)
        {
            first.NotUnderstood($"an exercise of more than {ProgramLine.Longest} characters");
            return;
        }
        if (_parser.Read(first, text.ToString(), hasScript, Math.Max(_week, 1), Math.Max(_day, 1)) is { } statement) Statements.Add(statement);
        if (isOpen) first.Problem("a script that does not end");
    }

    /// <summary>Sections behind the end of a script belong to the exercise.</summary>
    private static void Continue(ProgramLine line, bool hasSections)
    {
        line.Kind = hasSections ? ImportedLineKind.PartlyUnderstood : ImportedLineKind.NotUnderstood;
        line.Problem(StatementParser.NotEvaluated);
    }

    /// <summary>What stands outside the script; of the script nothing is read.</summary>
    private static void Append(StringBuilder text, string line, ref bool isOpen, ref bool hasScript)
    {
        for (var at = 0; at < line.Length;)
        {
            var mark = line.IndexOf(isOpen ? "~}" : "{~", at, StringComparison.Ordinal);
            var end = mark < 0 ? line.Length : mark;
            if (!isOpen) text.Append(line, at, end - at);
            if (mark < 0) return;
            isOpen = !isOpen;
            hasScript = true;
            at = mark + 2;
        }
    }
}
