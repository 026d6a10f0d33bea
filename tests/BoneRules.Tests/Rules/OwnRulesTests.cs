using BoneRules.Rules;
using BoneRules.Tests.Rules.Kernel;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

public sealed class OwnRulesTests
{
    private static readonly Contraindication Own = SmallWorld.DeepFlexion(new SeverityCase(SeverityTable.Everybody(Severity.Error))) with { Descriptor = SmallWorld.Describe("ACME1") };

    private static RuleSet With(params ReadOnlySpan<Rule> rules) => RuleSet.Recommended.With("acme", "2.0", rules);

    [Fact]
    public void A_users_rule_judges_beside_those_of_the_library_and_is_listed_after_them()
    {
        var rules = With(Own);

        rules.Rules.Should().Equal([.. RuleSet.Recommended.Rules, Own]);
        rules.Find("acme1").Should().BeSameAs(Own);
        var report = new PlanValidator(rules, ExerciseCatalog.Default).Check(People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)));
        report.Findings.Select(finding => finding.RuleId).Should().Contain(["ACME1", "BR1001"]);
        report.Rules.Should().Be(rules.Identity);
    }

    [Fact]
    public void A_set_with_a_users_rule_has_a_name_a_version_and_a_hash_of_its_own()
    {
        var identity = With(Own).Identity;

        (identity.Preset, identity.Version).Should().Be(("acme", "2.0"));
        identity.Hash.Should().NotBe(With(Own with { Cases = [new SeverityCase(SeverityTable.Of("AWEEE/WE"))] }).Identity.Hash);
    }

    [Fact]
    public void A_configuration_grades_and_suppresses_a_users_rule_like_ours()
    {
        var mild = Own with { Cases = [new SeverityCase(SeverityTable.Everybody(Severity.Warning))], Descriptor = Own.Descriptor with { IsSafetyRule = false } };
        var plan = Of(Prescribe("sit-up", 3, 15));
        CheckConfiguration graded = new() { Severities = [new RuleSeverity("ACME1", SeveritySetting.Info)] };
        CheckConfiguration suppressed = new() { Suppressions = [new Suppression { Rule = "ACME1", Exercise = "sit-up", Reason = "Agreed.", Author = "PT" }] };

        new PlanValidator(graded, With(mild)).Check(People.Healthy, plan).Findings.Should().Contain(finding => finding.RuleId == "ACME1" && finding.Severity == Severity.Info);
        new PlanValidator(suppressed, With(mild)).Check(People.Healthy, plan).Suppressed.Should().ContainSingle(finding => finding.RuleId == "ACME1");
    }

    [Fact]
    public void A_configuration_neither_lowers_a_users_safety_rule_nor_turns_it_off()
    {
        CheckConfiguration off = new() { Severities = [new RuleSeverity("ACME1", SeveritySetting.Off)] };

        FluentActions.Invoking(() => new PlanValidator(off, With(Own))).Should().Throw<ArgumentException>().WithMessage("/severities/ACME1*safety rule*");
    }

    [Fact]
    public void A_configuration_that_asks_for_another_preset_than_the_rules_start_from_is_refused()
    {
        CheckConfiguration strict = new() { Preset = RulePreset.Strict };

        FluentActions.Invoking(() => new PlanValidator(strict, With(Own))).Should().Throw<ArgumentException>().WithMessage("/preset*Strict*Recommended*");
        new PlanValidator(strict, RuleSet.Of(RulePreset.Strict).With("acme", "2.0", Own)).Rules.Rules.Find("ACME1").Should().BeSameAs(Own);
    }

    [Fact]
    public void A_users_rule_can_be_explained()
    {
        var validator = new PlanValidator(With(Own), ExerciseCatalog.Default);

        validator.Explain(People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)), "ACME1").Places.Should().ContainSingle().Which.Verdict.Should().Be(ExplainedVerdict.Finding);
    }

    [Theory]
    [InlineData("BR1001")]
    [InlineData("BR0001")]
    [InlineData("br-acme")]
    [InlineData("BR")]
    public void Ids_of_the_library_are_refused(string id) =>
        FluentActions.Invoking(() => With(Own with { Descriptor = Own.Descriptor with { Id = id } })).Should().Throw<ArgumentException>().WithMessage($"{id}, *ACME*");

    [Theory]
    [InlineData("B1")]
    [InlineData("ACMEBR1")]
    public void Other_ids_are_the_users_own(string id) =>
        With(Own with { Descriptor = Own.Descriptor with { Id = id } }).Find(id).Should().NotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_id_is_refused(string id) =>
        FluentActions.Invoking(() => With(Own with { Descriptor = Own.Descriptor with { Id = id } })).Should().Throw<ArgumentException>();

    [Fact]
    public void Ids_that_differ_in_case_alone_are_the_same() =>
        FluentActions.Invoking(() => With(Own, Own with { Descriptor = Own.Descriptor with { Id = "Acme1" } })).Should().Throw<ArgumentException>().WithMessage("*Acme1*");

    [Fact]
    public void A_rule_that_can_find_an_error_must_not_pass_over_what_it_cannot_decide()
    {
        var silent = Own with { Descriptor = SmallWorld.Describe("ACME1", safety: false) };

        FluentActions.Invoking(() => With(silent)).Should().Throw<ArgumentException>().WithMessage("ACME1*IsSafetyRule*");
        With(silent with { Cases = [new SeverityCase(SeverityTable.Everybody(Severity.Warning))] }).Find("ACME1").Should().NotBeNull();
    }

    [Fact]
    public void Every_prescription_falls_into_a_case()
    {
        var always = new SeverityCase(SeverityTable.Everybody(Severity.Error));
        var conditional = new SeverityCase("slow", static (in PrescriptionContext p) => p.Tempo.Is(Tempo.Slow), SeverityTable.Everybody(Severity.Error));

        foreach (var cases in (ValueList<SeverityCase>[])[[], [conditional], [always, conditional], [always, always], [.. Enumerable.Repeat(conditional, 32), always]])
            FluentActions.Invoking(() => With(Own with { Cases = cases })).Should().Throw<ArgumentException>().WithMessage("ACME1*case*");
        With(Own with { Cases = [.. Enumerable.Repeat(conditional, 31), always] }).Find("ACME1").Should().NotBeNull();
    }

    [Fact]
    public void No_set_of_a_users_making_lacks_a_rule_of_its_preset()
    {
        typeof(RuleSet).GetConstructors().Should().BeEmpty("a set without the safety rules would call a plan compliant");
        foreach (var preset in Enum.GetValues<RulePreset>())
            RuleSet.Of(preset).With("acme", "2.0", Own).Rules.Should().StartWith(RuleSet.Of(preset).Rules);
    }
}
