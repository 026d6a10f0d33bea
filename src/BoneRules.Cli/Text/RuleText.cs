using System.Text.Json;
using BoneRules.Rules;
using Spectre.Console;
using Rule = BoneRules.Rules.Rule;

namespace BoneRules.Cli.Text;

/// <summary>Prints rules for people.</summary>
internal static class RuleText
{
    public static string KindOf(Rule rule) => JsonNamingPolicy.CamelCase.ConvertName(rule.GetType().Name);

    public static string CategoryOf(Rule rule) => JsonNamingPolicy.CamelCase.ConvertName(rule.Descriptor.Category.ToString());

    public static void PrintList(RuleSet rules, CliConsole console)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders();
        table.AddColumn(new TableColumn("id").NoWrap()).AddColumn(new TableColumn("category").NoWrap()).AddColumn("title").AddColumn(new TableColumn("kind").NoWrap());
        foreach (var rule in rules.Rules)
            table.AddRow(
                new Markup($"[bold]{rule.Descriptor.Id}[/]"), new Spectre.Console.Text(CategoryOf(rule)), new Spectre.Console.Text(rule.Descriptor.Title),
                new Spectre.Console.Text(rule.Descriptor.IsSafetyRule ? $"{KindOf(rule)}, safety" : KindOf(rule)));
        console.Text.Write(table);
        console.Text.WriteLine($"{rules.Rules.Count} rules, preset {rules.Identity.Preset}, version {rules.Identity.Version}. Safety rules can leave a plan undetermined.");
    }

    public static void Print(Rule rule, CliConsole console)
    {
        var text = console.Text;
        var descriptor = rule.Descriptor;
        text.MarkupLineInterpolated($"[bold]{descriptor.Id}  {descriptor.Title}[/]");
        text.WriteLine($"{KindOf(rule)}, {CategoryOf(rule)}{(descriptor.IsSafetyRule ? ", safety rule" : "")}, since {descriptor.Since}");
        text.WriteLine();
        text.WriteLine(descriptor.Advice);
        text.WriteLine();
        foreach (var line in RuleDescription.Of(rule)) text.WriteLine(line);
        text.WriteLine();
        text.MarkupLine("[bold]Sources[/]");
        foreach (var citation in descriptor.Citations) text.WriteLine($"  {Citations.Describe(citation)}");
        foreach (var choice in descriptor.DesignChoices) text.WriteLine($"  design choice, no source states it: {choice}");
        text.WriteLine();
        text.MarkupLine("[bold]Examples[/]");
        foreach (var example in rule.Examples()) text.WriteLine($"  {JsonNamingPolicy.CamelCase.ConvertName(example.Expected.ToString()),-12}  {example.Title}");
    }

    public static void PrintWhy(Rule rule, ValidationReport report, CliConsole console)
    {
        var text = console.Text;
        text.WriteLine();
        text.MarkupLine("[bold]For this plan and person[/]");
        var assessment = report.Assessment;
        text.WriteLine($"  gate {Naming.Of(assessment.Gate.Highest)}, bone tier {assessment.ReportedBoneTier}, falls level {assessment.FallsLevel.Highest}");
        var said = false;
        foreach (var finding in report.Findings)
        {
            if (finding.RuleId != rule.Descriptor.Id) continue;
            said = true;
            text.WriteLine($"  {Naming.Of(finding.Severity)} at {(finding.Path.Length == 0 ? "the plan" : finding.Path)}: {Plain.Of(finding.Message)}");
        }
        foreach (var matter in report.Undetermined)
        {
            if (!matter.RuleIds.Contains(rule.Descriptor.Id)) continue;
            said = true;
            text.WriteLine($"  undetermined at {string.Join(", ", matter.Paths)}: {matter.Message}");
        }
        if (!said) text.WriteLine("  It finds nothing: nothing in the plan is what it is about, or not at this tier and level.");
    }
}
