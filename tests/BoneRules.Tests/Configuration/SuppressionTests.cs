using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Configuration;

public sealed class SuppressionTests
{
    private static readonly ExercisePlan SitUps = Week(Session(null, Prescribe("sit-up", 3, 15) with { Id = "a" }), Session(null, Prescribe("crunch", 3, 15)));
    private static readonly Suppression OnRule = new() { Rule = "BR1001", Path = "/weeks/0", Reason = "Watched.", Author = "M. Example" };

    private static ValidationReport Check(params ReadOnlySpan<Suppression> suppressions) =>
        new PlanValidator(new CheckConfiguration { Suppressions = ValueList.Create(suppressions) }).Check(People.Osteoporosis, SitUps);

    private static IEnumerable<string> Flexion(ValueList<Finding> findings) => findings.Where(finding => finding.RuleId == "BR1001").Select(finding => finding.Path);

    [Fact]
    public void What_is_suppressed_is_listed_apart_and_decides_nothing()
    {
        var report = Check(OnRule);

        Flexion(report.Suppressed).Should().HaveCount(2);
        Flexion(report.Findings).Should().BeEmpty();
        report.Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
        report.Outcome.Should().NotBe(Outcome.NonCompliant);
    }

    [Fact]
    public void A_suppression_by_path_covers_that_place_and_what_is_below_it()
    {
        Flexion(Check(OnRule with { Path = "/weeks/0/sessions/1" }).Findings).Should().Equal("/weeks/0/sessions/0/prescriptions/0");
        Flexion(Check(OnRule with { Path = "/weeks/0/sessions/1/prescriptions" }).Suppressed).Should().Equal("/weeks/0/sessions/1/prescriptions/0");
    }

    [Fact]
    public void A_path_covers_no_other_place_that_begins_alike() =>
        Flexion(Check(OnRule with { Path = "/weeks/0/session" }).Suppressed).Should().BeEmpty();

    [Fact]
    public void A_suppression_by_exercise_or_id_covers_that_alone()
    {
        Flexion(Check(OnRule with { Path = null, Exercise = "crunch" }).Suppressed).Should().Equal("/weeks/0/sessions/1/prescriptions/0");
        Flexion(Check(OnRule with { Path = null, Id = "a" }).Suppressed).Should().Equal("/weeks/0/sessions/0/prescriptions/0");
    }

    [Fact]
    public void A_suppression_of_another_rule_covers_nothing_and_is_a_finding_itself()
    {
        var report = Check(OnRule with { Rule = "BR1003" });

        Flexion(report.Findings).Should().HaveCount(2);
        report.Findings.Should().Contain(finding => finding.RuleId == "BR9004" && finding.Path == "config:/suppressions/0");
    }

    [Fact]
    public void An_expired_suppression_covers_nothing_and_is_a_finding_itself()
    {
        var report = Check(OnRule with { ExpiresOn = People.AsOf.AddDays(-1) });

        Flexion(report.Findings).Should().HaveCount(2);
        report.Findings.Should().Contain(finding => finding.RuleId == "BR9005").And.NotContain(finding => finding.RuleId == "BR9004");
    }

    [Fact]
    public void A_screening_rule_can_not_be_suppressed() =>
        FluentActions.Invoking(() => Check(OnRule with { Rule = "BR7001" })).Should().Throw<ArgumentException>().WithMessage("*/suppressions/0/rule*BR7001*screening*");

    [Fact]
    public void A_rule_that_there_is_not_is_an_error() =>
        FluentActions.Invoking(() => Check(OnRule with { Rule = "BR1999" })).Should().Throw<ArgumentException>().WithMessage("*/suppressions/0/rule*BR1999*");

    [Theory]
    [InlineData("", "A", "/reason")]
    [InlineData("R", " ", "/author")]
    public void A_suppression_gives_reason_and_author(string reason, string author, string path) =>
        FluentActions.Invoking(() => Check(OnRule with { Reason = reason, Author = author })).Should().Throw<ArgumentException>().WithMessage($"*/suppressions/0{path}*");

    [Fact]
    public void A_suppression_without_a_place_is_an_error() =>
        FluentActions.Invoking(() => Check(OnRule with { Path = null })).Should().Throw<ArgumentException>().WithMessage("*/suppressions/0*path, exercise or id*");
}
