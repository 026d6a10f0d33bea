using BoneRules.Rules;
using BoneRules.Tests.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Configuration;

public sealed class PresetTests
{
    private static readonly string[] FiveArticles =
        [Sources.TrainerArticle, Sources.PatientAssociation, Sources.PhysiotherapyClinic, Sources.FrequencyGuide, Sources.FourPillars];

    private static readonly CheckConfiguration Articles = new() { Preset = RulePreset.Articles };
    private static readonly CheckConfiguration Strict = new() { Preset = RulePreset.Strict };

    private static readonly ValueList<Weekday> FiveDays = [Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Friday, Weekday.Saturday];

    private static string Letters(string rule, ExercisePlan plan, CheckConfiguration configuration) =>
        string.Concat(new[] { "B0", "B1", "B2", "B2High", "B3" }.Select(tier => RuleCheck.Judge(rule, RuleCheck.Person(tier), plan, configuration).ToString()[0]));

    [Fact]
    public void Every_preset_has_every_safety_rule()
    {
        var safety = RuleSet.Recommended.Rules.Where(static rule => rule.Descriptor.IsSafetyRule).Select(static rule => rule.Descriptor.Id).ToList();

        foreach (var preset in Enum.GetValues<RulePreset>())
            RuleSet.Of(preset).Rules.Select(static rule => rule.Descriptor.Id).Should().Contain(safety, "{0}", preset);
    }

    [Fact]
    public void No_preset_finds_a_safety_matter_milder_than_the_recommended_one()
    {
        foreach (var preset in Enum.GetValues<RulePreset>())
            foreach (var rule in RuleSet.Recommended.Rules.Where(static rule => rule.Descriptor.IsSafetyRule))
                ((int)RuleSet.Of(preset).Find(rule.Descriptor.Id)!.GravestSeverity).Should().BeGreaterThanOrEqualTo((int)rule.GravestSeverity);
    }

    [Fact]
    public void Every_preset_has_a_hash_of_its_own() => Enum.GetValues<RulePreset>().Select(static preset => RuleSet.Of(preset).Identity.Hash).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_articles_preset_leaves_out_what_no_article_says()
    {
        var left = RuleSet.Recommended.Rules.Select(static rule => rule.Descriptor).Where(rule => RuleSet.Of(RulePreset.Articles).Find(rule.Id) is null).ToList();

        left.Should().NotBeEmpty().And.OnlyContain(rule => !rule.IsSafetyRule && rule.Citations.All(citation => !FiveArticles.Contains(citation.Source)));
        left.Select(static rule => rule.Id).Should().Contain("BR4005").And.Contain("BR8005").And.NotContain("BR9001").And.NotContain("BR7008");
    }

    [Fact]
    public void The_articles_preset_takes_its_doses_from_the_articles()
    {
        var rows = ((DoseRule)RuleSet.Of(RulePreset.Articles).Find("BR3005")!).Rows;

        rows.Where(static row => row.Sets is not null || row.Repetitions?.Max is not null || row.Seconds?.Max is not null).Should().OnlyContain(row => FiveArticles.Contains(row.Citation.Source));
        rows.Should().Contain(static row => row.Template == PlanTemplate.ClinicianProgressive);
    }

    [Theory]
    [InlineData(1, 8, 'C', 'W')]
    [InlineData(2, 8, 'C', 'C')]
    [InlineData(3, 12, 'C', 'C')]
    public void One_set_of_eight_is_a_dose_of_the_evidence_alone(int sets, int repetitions, char recommended, char articles)
    {
        var plan = Of(Prescribe("leg-press", sets, repetitions));

        Letters("BR3005", plan, new CheckConfiguration()).Should().Be(new string(recommended, 5));
        Letters("BR3005", plan, Articles).Should().Be(new string(articles, 5));
    }

    [Theory]
    [InlineData("step-up")]
    [InlineData("lateral-step-up")]
    [InlineData("dumbbell-step-up")]
    public void Fifty_step_ups_reach_the_dose_of_the_articles_alone(string exercise)
    {
        var plan = Week(Session(FiveDays, Prescribe(exercise, 5, 10)));

        RuleCheck.Judge("BR2002", People.Osteoporosis, plan).Should().Be(ExpectedJudgement.Warning);
        RuleCheck.Judge("BR2002", People.Osteoporosis, plan, Strict).Should().Be(ExpectedJudgement.Warning);
        RuleCheck.Judge("BR2002", People.Osteoporosis, plan, Articles).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData("stair-climbing", 10, ExpectedJudgement.Clean)]
    [InlineData("continuous-stepping", 10, ExpectedJudgement.Clean)]
    [InlineData("stair-climbing", 9, ExpectedJudgement.Warning)]
    [InlineData("walking", 60, ExpectedJudgement.Warning)]
    public void Ten_minutes_of_stairs_reach_the_dose_of_the_articles(string exercise, double minutes, ExpectedJudgement expected)
    {
        var plan = Week(Session(FiveDays, Minutes(exercise, minutes)));

        RuleCheck.Judge("BR2002", People.Osteoporosis, plan).Should().Be(ExpectedJudgement.Warning);
        RuleCheck.Judge("BR2002", People.Osteoporosis, plan, Articles).Should().Be(expected);
    }

    [Theory]
    [InlineData(7, ExpectedJudgement.Clean, ExpectedJudgement.Clean)]
    [InlineData(6, ExpectedJudgement.Info, ExpectedJudgement.Warning)]
    [InlineData(4, ExpectedJudgement.Info, ExpectedJudgement.Warning)]
    [InlineData(3, ExpectedJudgement.Warning, ExpectedJudgement.Warning)]
    public void Articles_and_strict_warn_below_seven_days_after_a_spinal_fracture(int days, ExpectedJudgement recommended, ExpectedJudgement others)
    {
        var plan = Week(Session(null, Minutes("walking", 20)) with { TimesPerWeek = days });

        RuleCheck.Judge("BR2004", People.VertebralFracture, plan).Should().Be(recommended);
        RuleCheck.Judge("BR2004", People.VertebralFracture, plan, Articles).Should().Be(others);
        RuleCheck.Judge("BR2004", People.VertebralFracture, plan, Strict).Should().Be(others);
    }

    [Theory]
    [InlineData("BR1001", "sit-up", null, null)]
    [InlineData("BR1003", "russian-twist", 5.0, null)]
    [InlineData("BR1004", "seated-trunk-rotation", null, Tempo.Fast)]
    public void Strict_says_a_word_of_deep_bends_and_twists_to_strong_bones(string rule, string exercise, double? kilograms, Tempo? tempo)
    {
        var plan = Of(Prescribe(exercise, 2, 10, kilograms) with { Tempo = tempo });

        Letters(rule, plan, new CheckConfiguration()).Should().Be("CWEEE");
        Letters(rule, plan, Strict).Should().Be("IWEEE");
    }

    [Theory]
    [InlineData("BR6005")]
    [InlineData("BR3015")]
    [InlineData("BR7008")]
    public void Strict_tells_as_a_warning_what_is_otherwise_info(string rule)
    {
        var plan = Of(Minutes("walking", 20), Prescribe("goblet-squat", 3, 10, 8));
        var person = rule == "BR3015" ? People.Healthy : People.Osteopenia;

        RuleCheck.Judge(rule, person, plan).Should().Be(ExpectedJudgement.Info);
        RuleCheck.Judge(rule, person, plan, Strict).Should().Be(ExpectedJudgement.Warning);
    }

    [Fact]
    public void Strict_leaves_food_follow_up_rest_and_input_at_info()
    {
        var person = People.Osteopenia with { Nutrition = new NutritionIntake { CalciumMilligramsPerDay = 500 } };
        var report = new PlanValidator(Strict).Check(person, Of(Minutes("walking", 20)));

        report.Findings.Should().Contain(static finding => finding.RuleId == "BR8002" && finding.Severity == Severity.Info);
        report.Findings.Where(static finding => finding.Severity == Severity.Info)
            .Should().OnlyContain(static finding => finding.Category == RuleCategory.Nutrition || finding.Category == RuleCategory.Monitoring
                || finding.Category == RuleCategory.Recovery || finding.Category == RuleCategory.Input);
    }
}
