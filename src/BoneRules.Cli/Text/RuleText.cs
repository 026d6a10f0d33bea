using System.Text.Json;
using BoneRules.Rules;
using Spectre.Console;
using Rule = BoneRules.Rules.Rule;

namespace BoneRules.Cli.Text;

/// <summary>Prints rules for people.</summary>
internal static class RuleText
{
    public static string KindOf(Rule rule) => JsonNamingPolicy.CamelCase.ConvertName(rule.GetType().Name);

    public static string CategoryOf(Rule rule) => ContractName.Of(rule.Descriptor.Category);

    /// <summary>The rules by category, each with the gravest that it can find and the sources that it rests on.</summary>
    public static void PrintList(RuleSet rules, CliConsole console)
    {
        foreach (var group in rules.Rules.GroupBy(static rule => rule.Descriptor.Category).OrderBy(static group => group.Key))
        {
            console.Text.MarkupLineInterpolated($"[bold underline]{ContractName.Of(group.Key)}[/]");
            var table = new Table().Border(TableBorder.None).HideHeaders();
            table.AddColumn(new TableColumn("id").NoWrap()).AddColumn(new TableColumn("gravest").NoWrap()).AddColumn("title").AddColumn("sources");
            foreach (var rule in group)
                table.AddRow(
                    new Markup($"[bold]{Markup.Escape(rule.Descriptor.Id)}[/]"), new Spectre.Console.Text(Gravest(rule)), new Spectre.Console.Text(rule.Descriptor.Title),
                    new Spectre.Console.Text(string.Join(", ", rule.Descriptor.Citations.Select(static citation => citation.Source).Distinct(StringComparer.Ordinal))));
            console.Text.Write(table);
        }
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
        foreach (var example in rule.Examples()) text.WriteLine($"  {ContractName.Of(example.Expected),-12}  {example.Title}");
    }

    /// <summary>Why a rule did or did not apply to a plan.</summary>
    public static void PrintWhy(RuleExplanation explanation, ExercisePlan plan, CliConsole console)
    {
        var text = console.Text;
        text.WriteLine();
        text.MarkupLine("[bold]For this plan and person[/]");
        text.WriteLine($"  {Reasons.Line(explanation.ForWhom)}");
        foreach (var place in explanation.Places)
        {
            var where = place.Path.Length == 0 ? "the plan" : $"{Plain.Of(Places.Describe(place.Path, plan))} {place.Path}";
            text.WriteLine($"  {ContractName.Of(place.Verdict)} at {where}");
            foreach (var condition in place.Conditions) text.WriteLine($"    {Reasons.Line(condition)}");
        }
        if (explanation.Places.Count == 0) text.WriteLine($"  It finds nothing at any of the {explanation.PlacesLookedAt} places it looks at.");
    }

    private static string Gravest(Rule rule) => rule.Descriptor.IsSafetyRule ? "error, safety" : ContractName.Of(rule.GravestSeverity);
}
