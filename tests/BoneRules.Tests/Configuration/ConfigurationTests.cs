using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Configuration;

public sealed class ConfigurationTests
{
    private static readonly ExercisePlan SitUps = Of(Prescribe("sit-up", 3, 15));
    private static readonly ExercisePlan Lifting = Of(Prescribe("goblet-squat", 3, 10, 8));

    private static ValidationReport Check(ClientProfile client, ExercisePlan plan, CheckConfiguration configuration) => new PlanValidator(configuration).Check(client, plan);

    private static CheckConfiguration Severity(string rule, SeveritySetting severity) => new() { Severities = [new RuleSeverity(rule, severity)] };

    [Fact]
    public void An_empty_configuration_changes_nothing()
    {
        Check(People.Osteoporosis, SitUps, new CheckConfiguration()).Should().Be(PlanValidator.Default.Check(People.Osteoporosis, SitUps));
    }

    [Fact]
    public void A_rule_is_told_at_the_severity_that_the_configuration_says_and_the_hash_changes()
    {
        var report = Check(People.Osteoporosis, Lifting, Severity("BR6002", SeveritySetting.Info));

        report.Findings.Where(finding => finding.RuleId == "BR6002").Should().ContainSingle().Which.Severity.Should().Be(BoneRules.Severity.Info);
        report.Rules.Preset.Should().Be("recommended");
        report.Rules.Hash.Should().NotBe(RuleSet.Recommended.Identity.Hash);
    }

    [Fact]
    public void A_rule_that_is_no_safety_rule_can_be_turned_off() =>
        Check(People.Osteoporosis, Lifting, Severity("BR6002", SeveritySetting.Off)).Findings.Should().NotContain(finding => finding.RuleId == "BR6002");

    [Theory]
    [InlineData(SeveritySetting.Off)]
    [InlineData(SeveritySetting.Info)]
    [InlineData(SeveritySetting.Warning)]
    public void A_safety_rule_is_neither_lowered_nor_turned_off(SeveritySetting severity) =>
        FluentActions.Invoking(() => new PlanValidator(Severity("BR1001", severity))).Should().Throw<ArgumentException>().WithMessage("*/severities/BR1001*safety rule*");

    [Theory]
    [InlineData("BR7003", SeveritySetting.Off)]
    [InlineData("BR7003", SeveritySetting.Info)]
    [InlineData("BR7008", SeveritySetting.Off)]
    [InlineData("BR1009", SeveritySetting.Info)]
    public void A_screening_rule_that_is_no_safety_rule_is_neither_lowered_nor_turned_off(string rule, SeveritySetting severity) =>
        FluentActions.Invoking(() => new PlanValidator(Severity(rule, severity))).Should().Throw<ArgumentException>().WithMessage($"*/severities/{rule}*screening rule*");

    [Fact]
    public void No_screening_rule_at_all_can_be_turned_off()
    {
        foreach (var rule in RuleSet.Recommended.Rules.Where(rule => rule.Descriptor.Category == RuleCategory.Screening))
            FluentActions.Invoking(() => new PlanValidator(Severity(rule.Descriptor.Id, SeveritySetting.Off))).Should().Throw<ArgumentException>().WithMessage($"*{rule.Descriptor.Id}*");
    }

    [Fact]
    public void A_screening_rule_can_be_raised() => FluentActions.Invoking(() => new PlanValidator(Severity("BR7008", SeveritySetting.Warning))).Should().NotThrow();

    [Fact]
    public void A_safety_rule_can_be_raised() =>
        Check(People.Osteopenia, SitUps, Severity("BR1001", SeveritySetting.Error)).Outcome.Should().Be(Outcome.NonCompliant);

    [Fact]
    public void A_rule_that_there_is_not_is_an_error_that_names_it() =>
        FluentActions.Invoking(() => new PlanValidator(Severity("BR1999", SeveritySetting.Info))).Should().Throw<ArgumentException>().WithMessage("*/severities/BR1999*");

    [Fact]
    public void A_parameter_that_there_is_not_is_an_error_that_names_it() =>
        FluentActions.Invoking(() => new PlanValidator(new CheckConfiguration { Parameters = [new RuleParameterValue("BR1001", "degrees", 30)] }))
            .Should().Throw<ArgumentException>().WithMessage("*/parameters/BR1001/degrees*it has none*");

    [Theory]
    [InlineData(RulePreset.Recommended, "recommended")]
    [InlineData(RulePreset.Articles, "articles")]
    [InlineData(RulePreset.Strict, "strict")]
    public void The_report_names_the_preset(RulePreset preset, string name) =>
        Check(People.Osteoporosis, SitUps, new CheckConfiguration { Preset = preset }).Rules.Preset.Should().Be(name);

    [Fact]
    public void An_exercise_of_ones_own_is_judged_like_the_one_it_is_the_same_as()
    {
        var configuration = new CheckConfiguration { Exercises = [new CustomExercise { Id = "acme:belly-crusher", Name = "Belly crusher", SameAs = "sit-up" }] };

        Check(People.Osteoporosis, Of(Prescribe("acme:belly-crusher", 3, 15)), configuration).Findings.Should().Contain(finding => finding.RuleId == "BR1001" && finding.Exercise == "acme:belly-crusher");
    }

    [Fact]
    public void An_exercise_of_ones_own_states_every_attribute()
    {
        var custom = new CustomExercise
        {
            Id = "acme:hill-march", Name = "Hill march", Pillar = ExercisePillar.WeightBearing, Position = BodyPosition.Standing,
            Movement = ExerciseCatalog.Default.Find("walking")!.Movement with { SpinalFlexion = null },
        };

        FluentActions.Invoking(() => new PlanValidator(new CheckConfiguration { Exercises = [custom] })).Should().Throw<ArgumentException>().WithMessage("*/exercises/0/movement*spinalFlexion*");
    }

    [Fact]
    public void An_exercise_that_is_the_same_as_nothing_is_an_error() =>
        FluentActions.Invoking(() => new PlanValidator(new CheckConfiguration { Exercises = [new CustomExercise { Id = "acme:x", Name = "X", SameAs = "nothing" }] }))
            .Should().Throw<ArgumentException>().WithMessage("*/exercises/0/sameAs*nothing*");

    [Fact]
    public void The_region_counts_for_a_client_who_states_none()
    {
        var client = People.Healthy with { Nutrition = new NutritionIntake { ProteinGramsPerDay = 60 } };

        Check(client, SitUps, new CheckConfiguration { Region = NutritionRegion.NL }).Should().NotBeNull();
    }
}
