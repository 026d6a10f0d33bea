using BoneRules;
using BoneRules.Serialization;

// One plan for each of the five articles, made after that article alone, for a person whom it addresses.
var articles = new PlanValidator(new CheckConfiguration { Preset = RulePreset.Articles });
var recommended = PlanValidator.Default;
var errors = 0;

foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "plans"), "*.plan.json").Order(StringComparer.Ordinal))
{
    var plan = BoneRulesJson.ReadPlan(File.ReadAllText(file));
    var client = BoneRulesJson.ReadClient(File.ReadAllText(file.Replace(".plan.", ".client.", StringComparison.Ordinal)));

    // What the article's own figures say of it, and what the evidence adds: the difference of two reports.
    var report = articles.Check(client, plan);
    var difference = ReportDiff.Between(report, recommended.Check(client, plan));

    Console.WriteLine($"{plan.Name} (tier {report.Assessment.ReportedBoneTier}): {report.Outcome} by the articles");
    foreach (var finding in difference.Added) Console.WriteLine($"    recommended adds {finding.Severity} {finding.RuleId}: {finding.Message}");
    if (difference.Added.Count == 0) Console.WriteLine("    recommended adds nothing");
    errors += report.Findings.Count(finding => finding.Severity == Severity.Error);
}
return errors == 0 ? 0 : 1;
