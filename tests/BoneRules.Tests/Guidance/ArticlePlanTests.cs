using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Guidance;

/// <summary>A plan after each article alone, for a person whom it addresses.</summary>
public sealed class ArticlePlanTests
{
    private static readonly PlanValidator Articles = new(new CheckConfiguration { Preset = RulePreset.Articles });

    private static readonly string[] FiveArticles =
        [Sources.TrainerArticle, Sources.PatientAssociation, Sources.PhysiotherapyClinic, Sources.FrequencyGuide, Sources.FourPillars];

    public static TheoryData<string> EachArticle() => new(FiveArticles);

    [Theory]
    [MemberData(nameof(EachArticle))]
    public void A_plan_after_an_article_is_compliant_for_the_person_it_addresses(string article)
    {
        Check(Articles, article).Outcome.Should().Be(Outcome.Compliant);
        Check(PlanValidator.Default, article).Outcome.Should().Be(Outcome.Compliant);
    }

    [Theory]
    [MemberData(nameof(EachArticle))]
    public void A_warning_about_it_comes_from_another_article(string article) =>
        Check(Articles, article).Findings.Where(finding => finding.Severity == Severity.Warning && !finding.Citations.Any(citation => citation.Source != article && FiveArticles.Contains(citation.Source)))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(EachArticle))]
    public void What_the_recommended_rules_add_rests_on_evidence(string article)
    {
        var added = ReportDiff.Between(Check(Articles, article), Check(PlanValidator.Default, article)).Added.Select(static finding => finding.RuleId);

        added.Where(static rule => RuleSet.Recommended.Find(rule)!.Descriptor.Citations.All(static citation => FiveArticles.Contains(citation.Source))).Should().BeEmpty();
    }

    [Fact]
    public void Fifty_steps_and_half_an_hour_of_balance_work_are_what_the_recommended_rules_find_too_little() =>
        ReportDiff.Between(Check(Articles, Sources.FrequencyGuide), Check(PlanValidator.Default, Sources.FrequencyGuide)).Added.Select(static finding => finding.RuleId)
            .Should().BeEquivalentTo("BR2002", "BR4006");

    private static ValidationReport Check(PlanValidator validator, string article) => validator.Check(
        BoneRulesJson.ReadClient(Text($"{article}.client.json")), BoneRulesJson.ReadPlan(Text($"{article}.plan.json")));

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, "samples", "ArticlePlans", "plans", file));
}
