using System.Text;

namespace BoneRules.Cli.Text;

/// <summary>What differs between two plans, week by week and session by session: what goes with a minus, what comes with a plus.</summary>
internal static class PlanDiffText
{
    /// <summary>Above so many pairs of lines a week is told as gone and come, without a search for what both have.</summary>
    private const long MostPairs = 4_000_000;

    public static string Of(ExercisePlan before, ExercisePlan after)
    {
        var text = new StringBuilder();
        for (var w = 0; w < Math.Max(before.Weeks.Count, after.Weeks.Count); w++)
            Append(text, w < before.Weeks.Count ? Lines(before, w) : [], w < after.Weeks.Count ? Lines(after, w) : []);
        return text.Length == 0 ? "no difference\n" : text.ToString();
    }

    private static List<Line> Lines(ExercisePlan plan, int week)
    {
        var lines = new List<Line>();
        for (var s = 0; s < plan.Weeks[week].Sessions.Count; s++)
        {
            lines.Add(new Line(Plain.Of(Places.SectionOf(FormattableString.Invariant($"/weeks/{week}/sessions/{s}"), plan)), IsHeading: true));
            foreach (var prescription in plan.Weeks[week].Sessions[s].Prescriptions) lines.Add(new Line(PrescriptionText.Of(prescription), IsHeading: false));
        }
        return lines;
    }

    private static void Append(StringBuilder text, List<Line> before, List<Line> after)
    {
        Line? heading = null;
        foreach (var (line, mark) in Compare(before, after))
        {
            if (mark == ' ')
            {
                if (line.IsHeading) heading = line;
                continue;
            }
            // A session is named where something in it differs.
            if (heading is not null && !line.IsHeading) text.Append(heading.Text).Append('\n');
            heading = line.IsHeading || heading is not null ? null : heading;
            text.Append(mark).Append(line.IsHeading ? " " : "   ").Append(line.Text).Append('\n');
        }
    }

    /// <summary>The lines of both in order: those that both have unmarked, by their longest common sequence.</summary>
    private static IEnumerable<(Line Line, char Mark)> Compare(List<Line> before, List<Line> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) yield return (before[start++], ' ');
        var common = Common(before, after, start);
        var (b, a) = (start, start);
        while (b < before.Count || a < after.Count)
        {
            if (b < before.Count && a < after.Count && common is not null && before[b] == after[a])
            {
                yield return (before[b++], ' ');
                a++;
            }
            else if (b < before.Count && (a == after.Count || common is null || common[b - start + 1, a - start] >= common[b - start, a - start + 1])) yield return (before[b++], '-');
            else yield return (after[a++], '+');
        }
    }

    private static int[,]? Common(List<Line> before, List<Line> after, int start)
    {
        var (rows, columns) = (before.Count - start, after.Count - start);
        if ((long)rows * columns > MostPairs) return null;
        var common = new int[rows + 1, columns + 1];
        for (var r = rows - 1; r >= 0; r--)
            for (var c = columns - 1; c >= 0; c--)
                common[r, c] = before[start + r] == after[start + c] ? common[r + 1, c + 1] + 1 : Math.Max(common[r + 1, c], common[r, c + 1]);
        return common;
    }

    private sealed record Line(string Text, bool IsHeading);
}
