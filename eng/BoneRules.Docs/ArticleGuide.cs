using System.Globalization;
using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Docs;

/// <summary>The guide to the worked plans: each plan as a table, what the articles' own figures say of it, and what the evidence adds.</summary>
internal static class ArticleGuide
{
    public const string Page = "docs/guides/articles.md";

    private const string Plans = "samples/ArticlePlans/plans";

    public static IEnumerable<(string Article, string Text)> Blocks(string root)
    {
        var articles = new PlanValidator(new CheckConfiguration { Preset = RulePreset.Articles });
        foreach (var file in Directory.GetFiles(Path.Combine(root, Plans), "*.plan.json").Order(StringComparer.Ordinal))
        {
            var article = Path.GetFileName(file)[..^".plan.json".Length];
            var plan = BoneRulesJson.ReadPlan(Checkout.Text(root, $"{Plans}/{article}.plan.json"));
            var client = BoneRulesJson.ReadClient(Checkout.Text(root, $"{Plans}/{article}.client.json"));
            var report = articles.Check(client, plan);
            var before = report.Findings.Select(static finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
            var added = PlanValidator.Default.Check(client, plan).Findings.Where(finding => !before.Contains(finding.Fingerprint));
            yield return (article, Table(plan) + $"\nBone tier {report.Assessment.ReportedBoneTier}.\n\n" + Findings(report.Findings, "By the articles' own figures") + "\n" + Findings(added, "What `recommended` adds"));
        }
    }

    private static string Table(ExercisePlan plan)
    {
        var text = new StringBuilder("| session | when | exercises |\n|---|---|---|\n");
        foreach (var session in plan.Weeks[0].Sessions)
            text.Append(CultureInfo.InvariantCulture, $"| {session.Name} | {When(session)} | {string.Join(", ", session.Prescriptions.Select(Exercise))} |\n");
        return text.ToString();
    }

    private static string When(PlanSession session) => session.Days is { } days
        ? string.Join(", ", days.Select(static day => day.ToString()[..3]))
        : session.TimesPerWeek == 7 ? "every day" : string.Create(CultureInfo.InvariantCulture, $"{session.TimesPerWeek} times a week");

    private static string Exercise(ExercisePrescription prescription)
    {
        var name = ExerciseCatalog.Default.Find(prescription.Exercise!)!.Name.ToLowerInvariant();
        var amount = prescription switch
        {
            { Repetitions: { } repetitions } => $"{prescription.Sets} × {repetitions}",
            { Flights: { } flights } => $"{flights} flights",
            { DurationSeconds: { } seconds } => seconds.Min < 60 ? $"{prescription.Sets} × {seconds} s" : string.Create(CultureInfo.InvariantCulture, $"{seconds.Min / 60} min"),
            _ => "",
        };
        var load = prescription.LoadKilograms is { } kilograms ? string.Create(CultureInfo.InvariantCulture, $" with {kilograms} kg") : "";
        return $"{name} {amount}{load}";
    }

    private static string Findings(IEnumerable<Finding> findings, string title)
    {
        if (!findings.Any()) return $"{title}: nothing.\n";
        var text = new StringBuilder($"{title}:\n\n| severity | rule | what | rests on |\n|---|---|---|---|\n");
        foreach (var finding in findings.DistinctBy(static finding => (finding.RuleId, finding.Message)))
            text.Append($"| {RulePage.Name(finding.Severity.ToString())} | [{finding.RuleId}](../rules/{finding.RuleId}.md) | {finding.Message} | {string.Join(", ", finding.Citations.Select(static citation => citation.Source).Distinct())} |\n");
        return text.ToString();
    }
}
