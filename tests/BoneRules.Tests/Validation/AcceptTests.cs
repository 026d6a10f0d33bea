using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Validation;

/// <summary>What somebody answers for is listed apart; what nobody may answer for stays.</summary>
public sealed class AcceptTests
{
    private static readonly Suppression _answer = new() { Rule = "BR1001", Path = "", Reason = "Watched every time.", Author = "M. Example" };

    [Fact]
    public void An_accepted_error_decides_nothing_and_names_who_answers()
    {
        var report = PlanValidator.Default.Check(People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)));
        report.Outcome.Should().Be(Outcome.NonCompliant);

        var accepted = report.Accept(static finding => finding.RuleId == "BR1001" ? _answer : null);

        accepted.Outcome.Should().Be(Outcome.Compliant);
        accepted.Suppressed.Should().ContainSingle().Which.SuppressedBy.Should().Be(_answer);
        accepted.Findings.Should().Equal(report.Findings.Where(static finding => finding.RuleId != "BR1001"));
    }

    [Fact]
    public void Screening_stays_whoever_answers()
    {
        var report = PlanValidator.Default.Check(People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] }, Of(Minutes("walking", 20)));

        var accepted = report.Accept(static _ => _answer);

        accepted.Outcome.Should().Be(Outcome.NonCompliant);
        accepted.Findings.Should().NotBeEmpty().And.OnlyContain(static finding => finding.Category == RuleCategory.Screening);
    }

    [Fact]
    public void What_is_undetermined_stays_undetermined()
    {
        var report = PlanValidator.Default.Check(People.Osteoporosis, Of(new ExercisePrescription { Name = "Zorb wiggle" }));

        var accepted = report.Accept(static _ => _answer);

        accepted.Outcome.Should().Be(Outcome.Undetermined);
        accepted.Undetermined.Should().Equal(report.Undetermined);
    }

    [Fact]
    public void A_suppression_of_the_configuration_is_named_too()
    {
        var suppression = _answer with { Path = null, Exercise = "sit-up" };
        var report = new PlanValidator(new CheckConfiguration { Suppressions = [suppression] }).Check(People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)));

        report.Suppressed.Should().ContainSingle().Which.SuppressedBy.Should().Be(suppression);
    }
}
