using BoneRules.Rules;
using static BoneRules.BoneTier;
using static BoneRules.FallsLevel;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class BoundRuleTests
{
    private static readonly Rule Rule = SmallWorld.Doses();
    private static readonly Justification Measured = Justification.OfNumber(Quantity.Minutes, 3, min: 5);
    private static readonly Tiers Known = SmallWorld.Standing(B2, B2, F0, F0);
    private static readonly Tiers Open = SmallWorld.Standing(B0, B2, F0, F0);

    private static Judged[] Report(string table, Tiers tiers, Judgement judgement, AssessmentAxis waitsFor = AssessmentAxis.None)
    {
        var sink = new FindingSink();
        new BoundRule(Rule, SeverityTable.Of(table), waitsFor, tiers).Report(sink, Scope.Session, 7, judgement);
        return sink.Items.ToArray();
    }

    [Fact]
    public void A_violation_is_noted_with_its_place_its_measure_and_what_the_table_says()
    {
        var judged = Report("AIWEE/AA", Known, Judgement.Violation(Measured)).Should().ContainSingle().Subject;

        judged.Should().Be(new Judged { Rule = Rule, Scope = Scope.Session, Index = 7, Low = Severity.Warning, High = Severity.Warning, Justification = Measured });
    }

    [Fact]
    public void What_is_met_or_does_not_arise_is_not_noted()
    {
        Report("EEEEE/EE", Known, Judgement.Compliant).Should().BeEmpty();
        Report("EEEEE/EE", Known, Judgement.NotApplicable).Should().BeEmpty();
    }

    [Fact]
    public void A_judgement_that_was_left_out_is_undetermined() => Report("EEEEE/EE", Known, default).Should().ContainSingle().Which.Low.Should().Be(Severity.None);

    [Theory]
    [InlineData("AAAAA/AE")]
    [InlineData("AAAEE/AA")]
    public void A_rule_that_allows_it_to_the_person_keeps_silent(string table)
    {
        new BoundRule(Rule, SeverityTable.Of(table), AssessmentAxis.None, Known).IsSilent.Should().BeTrue();
        Report(table, Known, Judgement.Violation(Measured)).Should().BeEmpty();
        Report(table, Known, Judgement.Undetermined("x")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("AAUEE/AA")]
    [InlineData("AAIEE/AA")]
    public void A_rule_that_may_have_anything_to_say_does_not(string table) => new BoundRule(Rule, SeverityTable.Of(table), AssessmentAxis.None, Known).IsSilent.Should().BeFalse();

    [Theory]
    [InlineData("AAEEE/AA", Severity.Warning, Severity.Warning)]
    [InlineData("AAEEE/AA", Severity.Error, Severity.Error)]
    [InlineData("AAWEE/AA", Severity.Error, Severity.Warning)]
    [InlineData("AAWEE/AA", Severity.Info, Severity.Info)]
    public void A_severity_of_its_own_is_never_above_the_table(string table, Severity own, Severity expected)
    {
        var judged = Report(table, Known, Judgement.Violation(Measured).As(own)).Should().ContainSingle().Subject;

        (judged.Low, judged.High).Should().Be((expected, expected));
    }

    [Theory]
    [InlineData("AAEEE/AA", Severity.Warning, Severity.None, Severity.Warning)]
    [InlineData("IIEEE/AA", Severity.Warning, Severity.Info, Severity.Warning)]
    [InlineData("WWEEE/AA", Severity.Info, Severity.Info, Severity.Info)]
    public void Where_the_standing_is_open_both_ends_are_held_against_it(string table, Severity own, Severity low, Severity high)
    {
        var judged = Report(table, Open, Judgement.Violation(Measured).As(own)).Should().ContainSingle().Subject;

        (judged.Low, judged.High, judged.Axes).Should().Be((low, high, AssessmentAxis.Bone));
    }

    [Fact]
    public void A_severity_of_its_own_of_none_is_no_finding() => Report("EEEEE/EE", Known, Judgement.Violation(Measured).As(Severity.None)).Should().BeEmpty();

    [Fact]
    public void What_waits_for_a_fact_is_certain_of_nothing_and_names_the_fact_and_the_axes()
    {
        var judged = Report("AAEEE/AA", Open, Judgement.Undetermined("client:/x"), AssessmentAxis.Gate).Should().ContainSingle().Subject;

        (judged.Low, judged.High, judged.Missing, judged.Axes).Should().Be((Severity.None, Severity.Error, "client:/x", AssessmentAxis.Bone | AssessmentAxis.Gate));
    }

    [Fact]
    public void A_violation_waits_for_the_standing_alone() =>
        Report("AAEEE/AA", Open, Judgement.Violation(Measured), AssessmentAxis.Gate).Should().ContainSingle().Which.Axes.Should().Be(AssessmentAxis.Bone);

    [Fact]
    public void What_points_at_a_fact_of_the_person_is_noted_there()
    {
        var judged = Report("AAEEE/AA", Known, Judgement.Violation(Measured).AtClient("client:/symptoms")).Should().ContainSingle().Subject;

        (judged.Scope, judged.ClientPath).Should().Be((Scope.Client, "client:/symptoms"));
    }
}
