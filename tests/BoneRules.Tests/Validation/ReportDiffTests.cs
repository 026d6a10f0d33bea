using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Validation;

public sealed class ReportDiffTests
{
    private static ValidationReport Check(params ReadOnlySpan<PlanSession> sessions) => PlanValidator.Default.Check(People.Osteoporosis, Week(sessions));

    private static readonly PlanSession SitUps = Session([Weekday.Monday], Prescribe("sit-up", 3, 15)) with { Name = "Core" };
    private static readonly PlanSession Twists = Session([Weekday.Tuesday], Prescribe("russian-twist", 3, 15)) with { Name = "More core" };

    private static IEnumerable<string> Errors(ValueList<DiffedFinding> findings) => findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.RuleId);

    [Fact]
    public void A_report_differs_in_nothing_from_itself()
    {
        var report = Check(SitUps, Twists);
        var diff = ReportDiff.Between(report, report);

        diff.Added.Should().BeEmpty();
        diff.Fixed.Should().BeEmpty();
        diff.Unchanged.Should().HaveCount(report.Findings.Count);
    }

    [Fact]
    public void What_came_and_what_went_is_told_apart()
    {
        var diff = ReportDiff.Between(Check(SitUps), Check(Twists));

        Errors(diff.Fixed).Should().Contain("BR1001");
        Errors(diff.Added).Should().Contain("BR1003");
    }

    [Fact]
    public void A_finding_that_moved_with_its_session_is_unchanged()
    {
        var diff = ReportDiff.Between(Check(SitUps, Twists), Check(Twists, SitUps));

        Errors(diff.Added).Should().BeEmpty();
        Errors(diff.Fixed).Should().BeEmpty();
    }

    [Fact]
    public void Documents_are_compared_like_reports()
    {
        ReadOnlyMemory<byte> Json(ValidationReport report) => Encoding.UTF8.GetBytes(BoneRulesJson.WriteReport(report));

        ReportDiff.Between(Json(Check(SitUps)), Json(Check(Twists))).Should().Be(ReportDiff.Between(Check(SitUps), Check(Twists)));
    }

    [Theory]
    [InlineData("{", "the earlier report is no report")]
    [InlineData("[]", "the earlier report is no report")]
    [InlineData("{}", "the earlier report has no findings")]
    [InlineData("""{"findings":[{"ruleId":"BR1001"}]}""", "the earlier report is no report")]
    public void A_document_that_is_no_report_is_an_error_that_says_which(string json, string message) =>
        FluentActions.Invoking(() => ReportDiff.Between(Encoding.UTF8.GetBytes(json), "{}"u8.ToArray())).Should().Throw<FormatException>().WithMessage($"{message}*");
}
