using System.Globalization;
using Spectre.Console;

namespace BoneRules.Cli.Text;

/// <summary>Prints a report as a person would want to read it: grouped by session, what was measured against its limit, the source, what to do.</summary>
internal sealed class ReportText
{
    private const int Margin = 13;
    private readonly IAnsiConsole _text;
    private readonly ValidationReport _report;
    private readonly PlanInput _input;
    private readonly Reasons _reasons;
    private readonly bool _explain;

    private ReportText(IAnsiConsole text, ValidationReport report, PlanInput input, Reasons reasons, bool explain) =>
        (_text, _report, _input, _reasons, _explain) = (text, report, input, reasons, explain);

    /// <summary>Prints a report to the console, or to a file where one is named; with all reasons where they are asked for.</summary>
    public static void Print(ValidationReport report, PlanInput input, Reasons reasons, bool explain, string? path, CliConsole console)
    {
        if (path is null)
        {
            new ReportText(console.Text, report, input, reasons, explain).Print();
            return;
        }
        using var writer = new StringWriter { NewLine = "\n" };
        new ReportText(CliConsole.Of(Stream.Null, Stream.Null, writer, writer, console.Today()).Text, report, input, reasons, explain).Print();
        Files.Write(path, writer.ToString(), console);
    }

    private void Print()
    {
        PrintHead();
        PrintFindings();
        PrintUndetermined();
        PrintNotRecognised();
        PrintUnread();
        PrintOutcome();
    }

    private void PrintHead()
    {
        var (rules, assessment) = (_report.Rules, _report.Assessment);
        Line(_input.Plan.Name is { } name ? $"[bold]{Escape(name)}[/]" : "[bold]Exercise plan[/]");
        var asOf = _report.AsOf is { } date ? $", as of {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        Line($"rules {Escape(rules.Preset)} {Escape(rules.Version)}{asOf}");
        Line($"gate {ContractName.Of(assessment.Gate.Highest)}, bone tier {assessment.ReportedBoneTier}, falls level {assessment.FallsLevel.Highest}");
        foreach (var reason in assessment.Reasons) Line(Escape(reason.Message), indent: 2);
        _text.WriteLine();
    }

    /// <summary>Errors and warnings in full, each matter once with all its places; what could be better, in a line each.</summary>
    private void PrintFindings()
    {
        string? place = null;
        foreach (var matter in FindingGroups.Of(_report.Findings, _input.Plan))
        {
            if (matter.Section != place) Line($"[bold underline]{Escape(matter.Section)}[/]");
            place = matter.Section;
            Print(matter);
        }
        if (_report.Findings.Count > 0) _text.WriteLine();
    }

    private void Print(FindingGroup matter)
    {
        var finding = matter.First;
        var (word, style) = finding.Severity switch
        {
            Severity.Error => ("ERROR", "bold red"),
            Severity.Warning => ("warning", "yellow"),
            _ => ("info", "blue"),
        };
        var line = Places.LineOf(finding.Path, _input.Plan) is { } number ? $"line {number}, " : "";
        Entry($"[{style}]{word}[/]", $"{Escape(finding.Message)} [dim]({line}{finding.RuleId})[/]");
        if (matter.Others.Count > 0) Line($"[dim]also[/] {Escape(string.Join("; ", matter.Others))}", Margin);
        if (finding.Severity > Severity.Info) PrintGrounds(finding);
        foreach (var fix in finding.Fixes ?? [])
            if (fix.Edits.Count > 0) Line($"[dim]{(fix.Applicability == FixApplicability.Automatic ? "automatic" : "to review")}[/] {Escape(fix.Title)}", Margin);
        if (_explain)
            foreach (var reason in _reasons.Of(finding, _input.Plan)) Line($"[dim]why[/] {Escape(reason)}", Margin);
    }

    private void PrintGrounds(Finding finding)
    {
        Line($"{Measure(finding)}[dim]source[/] {Escape(Citations.Describe(finding.Citations[0]))}{(finding.Citations.Count > 1 ? $" [dim]and {finding.Citations.Count - 1} more[/]" : "")}", Margin);
        var instead = _reasons.Substitutes(finding);
        Line($"[dim]fix[/] {Escape(finding.Advice)}{(instead is null ? "" : $" Instead: {Escape(instead)}.")}", Margin);
    }

    private static string Measure(Finding finding)
    {
        if (finding.Measured.Count == 0) return "";
        var limit = Measured.Limit(finding) is { } allowed ? $", [dim]limit[/] {Escape(allowed)}" : "";
        return $"[dim]measured[/] {Escape(string.Join(" and ", finding.Measured.Select(Measured.Describe)))}{limit}; ";
    }

    private void PrintUndetermined()
    {
        if (_report.Undetermined.Count == 0) return;
        Line("[bold underline]Undecided[/]");
        foreach (var matter in OpenMatter.Of(_report.Undetermined, _input.Plan))
        {
            Entry("[magenta]unknown[/]", $"{Escape(matter.Question)} [dim]({Escape(matter.Rules)})[/]");
            foreach (var place in matter.Places) Line(Escape(place), Margin);
        }
        if (_explain)
            foreach (var answer in _reasons.Answers(_input.Plan)) Line($"[dim]if[/] {Escape(answer)}", Margin);
        _text.WriteLine();
    }

    private void PrintNotRecognised()
    {
        if (_report.NotAssessed.Count == 0) return;
        Line("[bold underline]Not recognised[/]");
        foreach (var same in _report.NotAssessed.GroupBy(static item => (item.Name, item.Reason)))
        {
            var known = same.Key.Reason == NotAssessedReason.PartlyKnown ? ", judged by what its name tells" : "";
            var suggestions = same.First().Suggestions is { Count: > 0 } near ? $" Perhaps: {string.Join(", ", near)}?" : "";
            var places = string.Join("; ", same.Select(item => Places.Describe(item.Path, _input.Plan)).Distinct(StringComparer.Ordinal));
            Line($"{Escape(same.Key.Name)}{known} [dim]({Escape(places)})[/]{Escape(suggestions)}", indent: 2);
        }
        _text.WriteLine();
    }

    private void PrintUnread()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        UnreadLines.Print(_input.Lines, writer);
        if (writer.GetStringBuilder().Length == 0) return;
        Line("[bold underline]Lines not understood[/]");
        foreach (var line in writer.ToString().TrimEnd('\n').Split('\n')) Line(Escape(line), indent: 2);
        _text.WriteLine();
    }

    private void PrintOutcome()
    {
        var (word, style) = _report.Outcome switch
        {
            Outcome.NonCompliant => ("non-compliant", "bold red"),
            Outcome.Undetermined => ("undetermined", "bold magenta"),
            _ => ("compliant", "bold green"),
        };
        Line($"[{style}]{word}[/]: {Count(Severity.Error, "error", "errors")}, {Count(Severity.Warning, "warning", "warnings")}, {Count(Severity.Info, "info", "infos")}, {_report.Undetermined.Count} undecided");
        Line("[dim]Information, not medical advice.[/]");
    }

    private string Count(Severity severity, string one, string many)
    {
        var count = _report.Findings.Count(finding => finding.Severity == severity);
        return count == 1 ? $"1 {one}" : $"{count} {many}";
    }

    /// <summary>A line; what does not fit on it goes on below its beginning.</summary>
    private void Line(string markup, int indent = 0) => _text.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));

    /// <summary>A word and what it says, side by side.</summary>
    private void Entry(string word, string markup)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(Margin - 2).NoWrap().Padding(2, 0, 0, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        _text.Write(grid.AddRow(word, markup));
    }

    private static string Escape(string text) => Markup.Escape(Plain.Of(text));
}
