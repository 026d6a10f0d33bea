using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class ContraindicationTests
{
    private static readonly SeverityTable ErrorFromB2 = SeverityTable.Of("AWEEE/WE");
    private static readonly ClientProfile UnknownBones = People.Osteopenia with { Diagnosis = null, BoneDensity = null };

    [Fact]
    public void A_severity_that_holds_at_the_lowest_tier_is_a_finding()
    {
        var report = SmallWorld.Check(People.Osteoporosis, Of(Prescribe("fold")), SmallWorld.DeepFlexion(new SeverityCase(ErrorFromB2)));

        report.Outcome.Should().Be(Outcome.NonCompliant);
        var finding = report.Findings.Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Error);
        finding.Path.Should().Be("/weeks/0/sessions/0/prescriptions/0");
        finding.Message.Should().Be("Fold: deep, mild.");
        finding.Measured.Should().Equal(new Measurement(Quantity.SpinalFlexion, Level: "deep"));
        finding.Limit.Should().Be(new MeasureLimit(Level: "mild"));
        report.Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void A_severity_that_holds_at_the_highest_tier_alone_is_undetermined_and_names_the_fact()
    {
        var report = SmallWorld.Check(UnknownBones, Of(Prescribe("fold")), SmallWorld.DeepFlexion(new SeverityCase(ErrorFromB2)));

        report.Outcome.Should().Be(Outcome.Undetermined);
        report.Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
        var matter = report.Undetermined.Should().ContainSingle().Subject;
        matter.RuleIds.Should().Equal("T1");
        matter.Missing.Should().Contain("client:/boneDensity");
        matter.Paths.Should().Equal("/weeks/0/sessions/0/prescriptions/0");
    }

    [Fact]
    public void A_movement_that_may_be_of_the_kind_is_undetermined_and_names_the_exercise()
    {
        var report = SmallWorld.Check(People.Osteoporosis, Of(Prescribe("blur")), SmallWorld.DeepFlexion(new SeverityCase(ErrorFromB2)));

        report.Outcome.Should().Be(Outcome.Undetermined);
        report.Undetermined.Should().ContainSingle().Which.Missing.Should().Equal("/weeks/0/sessions/0/prescriptions/0/exercise");
    }

    [Fact]
    public void An_exercise_that_nobody_knows_may_be_anything_for_a_person_at_risk_and_decides_nothing_for_others()
    {
        var plan = Of(new ExercisePrescription { Name = "Zorb wiggle" });
        var rule = SmallWorld.DeepFlexion(new SeverityCase(ErrorFromB2));

        SmallWorld.Check(People.Osteoporosis, plan, rule).Outcome.Should().Be(Outcome.Undetermined);
        var healthy = SmallWorld.Check(People.Healthy, plan, rule);
        healthy.Outcome.Should().Be(Outcome.Compliant);
        healthy.NotAssessed.Should().ContainSingle().Which.Name.Should().Be("Zorb wiggle");
    }

    [Theory]
    [InlineData(Tempo.Slow, Severity.Warning)]
    [InlineData(Tempo.Fast, Severity.Error)]
    public void The_first_case_that_holds_decides(Tempo tempo, Severity expected)
    {
        var rule = SmallWorld.DeepFlexion(
            new SeverityCase("slow", static (in PrescriptionContext p) => p.Tempo.Is(Tempo.Slow), SeverityTable.Of("AAWWW/AA")) { Missing = ["tempo"] },
            new SeverityCase(ErrorFromB2));

        var report = SmallWorld.Check(People.Osteoporosis, Of(Prescribe("fold") with { Tempo = tempo }), rule);

        report.Findings.Should().ContainSingle().Which.Severity.Should().Be(expected);
        report.Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void A_case_that_cannot_be_told_leaves_both_possible_and_names_what_would_tell()
    {
        var rule = SmallWorld.DeepFlexion(
            new SeverityCase("slow", static (in PrescriptionContext p) => p.Tempo.Is(Tempo.Slow), SeverityTable.Of("AAWWW/AA")) { Missing = ["tempo"] },
            new SeverityCase(ErrorFromB2));

        var report = SmallWorld.Check(People.Osteoporosis, Of(Prescribe("fold")), rule);

        report.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
        report.Undetermined.Should().ContainSingle().Which.Missing.Should().Equal("/weeks/0/sessions/0/prescriptions/0/tempo");
    }

    [Fact]
    public void More_rules_than_a_word_has_bits_are_all_judged()
    {
        var rules = Enumerable.Range(0, 130).Select(i => (Rule)(SmallWorld.DeepFlexion(new SeverityCase(ErrorFromB2)) with { Descriptor = SmallWorld.Describe($"T{i:000}") })).ToArray();

        var report = SmallWorld.Check(People.Osteoporosis, Of(Prescribe("squat"), Prescribe("fold")), rules);

        report.Findings.Select(finding => finding.RuleId).Should().Equal(rules.Select(rule => rule.Descriptor.Id));
    }

    [Fact]
    public void A_rule_set_refuses_an_id_that_stands_twice()
    {
        var rule = SmallWorld.DeepFlexion(new SeverityCase(ErrorFromB2));

        FluentActions.Invoking(() => new RuleSet("test", "1", [rule, rule])).Should().Throw<ArgumentException>().WithMessage("*T1*");
    }
}
