using System.Globalization;
using BoneRules.Cli.Checking;
using Spectre.Console;

namespace BoneRules.Cli.Text;

/// <summary>Prints a report as a person would want to read it: grouped by session, what was measured against its limit, the source, what to do.</summary>
internal sealed class ReportText
{
    private const int Margin = 13;
    private const int MostUnread = 3;
    private const int MostMatters = 12;
    private const int MostWarnings = 5;
    private readonly IAnsiConsole _text;
    private readonly ValidationReport _report;
    private readonly PlanInput _input;
    private readonly Reasons _reasons;
    private readonly bool _explain;

    private ReportText(IAnsiConsole text, ValidationReport report, PlanInput input, Reasons reasons, bool explain) =>
        (_text, _report, _input, _reasons, _explain) = (text, report, input, reasons, explain);

    /// <summary>Prints the report of a plan; with all reasons where they are asked for.</summary>
    public static void Print(CheckedPlan plan, Reasons reasons, bool explain, CliConsole console) =>
        new ReportText(console.Text, plan.Report, plan.Input, reasons, explain).Print();

    private void Print()
    {
        PrintHead();
        PrintFindings();
        PrintAccepted();
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
        if (assessment.Reasons.Count > 0) Line(Escape(string.Join(" ", assessment.Reasons.Select(static reason => reason.Message))), indent: 2);
        _text.WriteLine();
    }

    /// <summary>The gravest first, what one rule says of several places in one entry, errors with source and advice; with reasons, each place by itself and in full.</summary>
    /// <remarks>A report of many matters is read for its errors: of the rest only the first warnings are told, and the others named, unless ways to mend them were asked for.</remarks>
    private void PrintFindings()
    {
        FindingGroup[] matters = [.. _explain ? _report.Findings.Select(static finding => new FindingGroup([finding])) : FindingGroup.Of(_report.Findings)];
        if (_explain || matters.Length <= MostMatters || _report.Findings.Any(static finding => finding.Fixes is not null))
            foreach (var matter in matters) Print(matter);
        else
        {
            var warnings = matters.Where(static matter => matter.First.Severity == Severity.Warning).ToList();
            foreach (var matter in matters.Where(static matter => matter.First.Severity == Severity.Error).Concat(warnings.Take(MostWarnings))) Print(matter);
            Name(warnings.Skip(MostWarnings));
            Name(matters.Where(static matter => matter.First.Severity < Severity.Warning));
        }
        if (_report.Findings.Count > 0) _text.WriteLine();
    }

    private void Name(IEnumerable<FindingGroup> matters)
    {
        var named = matters.ToList();
        if (named.Count > 0) Entry(WordOf(named[0].First.Severity), $"[dim]in short:[/] {Escape(string.Join("; ", named.Select(static matter => matter.Name)))}");
    }

    private void Print(FindingGroup matter)
    {
        var finding = matter.First;
        Entry(WordOf(finding.Severity), matter.IsOneMatter
            ? $"{Escape(finding.Message)} [dim]({Escape(matter.Place(_input.Plan))}, {finding.RuleId})[/]"
            : $"{Escape(finding.Title)} [dim]({finding.RuleId})[/] {Escape(matter.Subjects(_input.Plan))}");
        if (finding.Severity == Severity.Error || _explain) PrintGrounds(matter);
        foreach (var fix in matter.Findings.SelectMany(static finding => finding.Fixes ?? []).Where(static fix => fix.Edits.Count > 0).DistinctBy(static fix => (fix.Applicability, fix.Title)))
            Line($"[dim]{(fix.Applicability == FixApplicability.Automatic ? "automatic" : "to review")}[/] {Escape(fix.Title)}", Margin);
        if (_explain)
            foreach (var reason in _reasons.Of(finding, _input.Plan)) Line($"[dim]why[/] {Escape(reason)}", Margin);
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "[bold red]ERROR[/]",
        Severity.Warning => "[yellow]warning[/]",
        _ => "[blue]info[/]",
    };

    private void PrintGrounds(FindingGroup matter)
    {
        var finding = matter.First;
        var more = finding.Citations.Count > 1 ? $" [dim]and {finding.Citations.Count - 1} more[/]" : "";
        Line($"{(matter.IsOneMatter ? Measure(finding) : "")}{Limit(finding)}[dim]source[/] {Escape(Citations.Describe(finding.Citations[0]))}{more}", Margin);
        var instead = _reasons.Substitutes(matter);
        Line($"[dim]fix[/] {Escape(finding.Advice)}{(instead is null ? "" : $" Instead: {Escape(instead)}.")}", Margin);
    }

    private static string Measure(Finding finding) => finding.Measured.Count == 0 ? "" : $"[dim]measured[/] {Escape(Measured.Describe(finding))}; ";

    private static string Limit(Finding finding) => Measured.Limit(finding) is { } allowed ? $"[dim]limit[/] {Escape(allowed)}; " : "";

    /// <summary>What somebody answers for decides nothing, but is never left out: in a line each, with who and why.</summary>
    private void PrintAccepted()
    {
        if (_report.Suppressed.Count == 0) return;
        Line("[bold underline]Accepted[/]");
        foreach (var finding in _report.Suppressed)
        {
            Entry(ContractName.Of(finding.Severity), $"{Escape(finding.Message)} [dim]({Escape(Places.Describe(finding.Path, _input.Plan))}, {finding.RuleId})[/]");
            if (finding.SuppressedBy is { } by) Line($"[dim]accepted by[/] {Escape(by.Author)}: {Escape(by.Reason)}{(by.ExpiresOn is { } last ? $" [dim]until {last:yyyy-MM-dd}[/]" : "")}", Margin);
        }
        _text.WriteLine();
    }

    private void PrintUndetermined()
    {
        if (_report.Undetermined.Count == 0) return;
        Line("[bold underline]Undecided[/]");
        foreach (var matter in OpenMatter.Of(_report.Undetermined, _input.Plan))
        {
            Entry("[magenta]unknown[/]", $"{Escape(matter.Question)} [dim]({Escape(matter.Rules)})[/]");
            if (matter.Places.Length > 0) Line(Escape(matter.Places), Margin);
        }
        if (_explain)
            foreach (var answer in _reasons.Answers(_input.Plan)) Line($"[dim]if[/] {Escape(answer)}", Margin);
        _text.WriteLine();
    }

    private void PrintNotRecognised()
    {
        if (_report.NotAssessed.Count == 0) return;
        foreach (var alike in _report.NotAssessed.GroupBy(static item => item.Reason).OrderBy(static alike => alike.Key))
        {
            var heading = alike.Key == NotAssessedReason.PartlyKnown ? "Judged by what the name tells" : "Not recognised";
            Line($"[bold underline]{heading}[/] {Escape(string.Join("; ", alike.GroupBy(static item => item.Name).Select(Named)))}");
        }

        string Named(IGrouping<string, NotAssessedExercise> same) =>
            same.Key + $" ({Places.Brief(same.First().Path, 1, _input.Plan)})" + (same.First().Suggestions is { Count: > 0 } near ? $", perhaps {string.Join(" or ", near)}" : "");
    }

    private void PrintUnread()
    {
        var unread = UnreadLines.Of(_input.Lines);
        if (unread.Count == 0)
        {
            if (_report.NotAssessed.Count > 0) _text.WriteLine();
            return;
        }
        const string heading = "[bold underline]Lines not understood[/]";
        if (unread.Count <= MostUnread || _explain)
        {
            Line(heading);
            foreach (var line in unread) Line(Escape(UnreadLines.Describe(line)), indent: 2);
        }
        else
            Line($"{heading} {string.Join(", ", unread.Select(static line => line.Line))}: in whole or in part; [dim]bonerules import[/] and [dim]--explain[/] say why");
        _text.WriteLine();
    }

    private void PrintOutcome()
    {
        var style = _report.Outcome switch
        {
            Outcome.NonCompliant => "bold red",
            Outcome.Undetermined => "bold magenta",
            _ => "bold green",
        };
        Line($"[{style}]{OutcomeText.WordOf(_report.Outcome)}[/]: {RunSummary.CountsOf(new CheckedPlan(_input, _report))}");
        Line($"[dim]{(_explain || _report.Findings.Count == 0 ? "" : "--explain gives reasons, sources and advice for all. ")}Information, not medical advice.[/]");
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
