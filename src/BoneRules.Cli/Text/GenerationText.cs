using System.Globalization;
using System.Text;

namespace BoneRules.Cli.Text;

/// <summary>A generated plan for people.</summary>
internal static class GenerationText
{
    private const string Notice = "Information, not medical advice. Stop at pain, dizziness or loss of form.";

    /// <summary>The first week as a grid, what changes in later ones, and what the plan lacks.</summary>
    public static string Week(ExercisePlan plan, GenerationResult result)
    {
        var text = new StringBuilder($"{plan.Name}\n");
        WeekGrid? before = null;
        foreach (var (weeks, week) in Weeks(plan))
        {
            var grid = new WeekGrid(week);
            text.Append(CultureInfo.InvariantCulture, $"\n{weeks}{(before is null ? "" : ": what changes")}\n");
            AppendGrid(text, grid.Header, before is null ? grid.Rows : [.. grid.RowsNotIn(before)]);
            before = grid;
        }
        text.Append('\n');
        foreach (var session in plan.Weeks[0].Sessions) text.Append(CultureInfo.InvariantCulture, $"{session.Name}: {TimeModel.MinutesOf(session):0} minutes\n");
        text.Append('\n').Append(Verdict(result)).Append(Notice).Append('\n');
        return text.ToString();
    }

    /// <summary>A sheet to print: a table a week, with boxes to tick.</summary>
    public static string Markdown(ExercisePlan plan)
    {
        var text = new StringBuilder($"# {plan.Name}\n");
        foreach (var (weeks, week) in Weeks(plan))
        {
            var grid = new WeekGrid(week);
            text.Append(CultureInfo.InvariantCulture, $"\n## {weeks}\n\n| {string.Join(" | ", grid.Header)} |\n|{string.Concat(grid.Header.Select(static _ => "---|"))}\n");
            foreach (var row in grid.Rows)
                text.Append(CultureInfo.InvariantCulture, $"| {row[0]} | {string.Join(" | ", row.Skip(1).Select(static cell => cell.Length == 0 ? "" : $"☐ {cell}"))} |\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"\n{Notice}\n").ToString();
    }

    public static void WriteVerdict(GenerationResult result, TextWriter writer) => writer.Write(Verdict(result));

    private static string Verdict(GenerationResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{ContractName.Of(result.State)}\n");
        if (result.Refusal is { } refusal)
        {
            text.Append(CultureInfo.InvariantCulture, $"  Gate {ContractName.Of(refusal.Gate)}: {refusal.Advice}\n");
            foreach (var reason in refusal.Reasons) text.Append(CultureInfo.InvariantCulture, $"  {reason.Message}\n");
        }
        foreach (var conflict in result.Conflicts) text.Append(CultureInfo.InvariantCulture, $"  {conflict.RuleId ?? "request",-8} {conflict.Message}\n");
        foreach (var change in result.Changes.DistinctBy(static change => (change.From, change.To)))
            text.Append(CultureInfo.InvariantCulture, $"  {change.RuleId ?? "request",-8} {change.From} → {change.To ?? "left out"}: {change.Reason}\n");
        foreach (var unmet in result.Unmet)
            text.Append(CultureInfo.InvariantCulture, $"  {unmet.RuleId,-8} {ContractName.Of(unmet.Severity)}: {unmet.Message}\n           What would meet it: {unmet.Remedy}\n");
        foreach (var finding in result.Report?.Findings ?? [])
            if (finding.Path.StartsWith("client:", StringComparison.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"  {finding.RuleId,-8} about the person: {finding.Message}\n");
        return text.ToString();
    }

    private static List<(string Name, PlanWeek Week)> Weeks(ExercisePlan plan)
    {
        var (weeks, first) = (new List<(string, PlanWeek)>(), 1);
        foreach (var week in plan.Weeks)
        {
            var last = first + (week.Repeat ?? 1) - 1;
            weeks.Add((last == first ? string.Create(CultureInfo.InvariantCulture, $"Week {first}") : string.Create(CultureInfo.InvariantCulture, $"Weeks {first} to {last}"), week));
            first = last + 1;
        }
        return weeks;
    }

    private static void AppendGrid(StringBuilder text, string[] header, IReadOnlyList<string[]> rows)
    {
        var widths = header.Select((cell, column) => Math.Max(cell.Length, rows.Select(row => row[column].Length).DefaultIfEmpty().Max())).ToArray();
        foreach (var row in rows.Prepend(header))
            text.Append("  ").Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
    }
}
