using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class PillarMissingTests
{
    private const string Id = "BR6001";

    private static readonly ExercisePrescription[] FourPillars =
        [Minutes("walking", 20), Prescribe("sit-to-stand", 2, 10), Prescribe("tandem-stance", 2) with { DurationSeconds = 30 }, Prescribe("bird-dog", 1, 8)];

    [Theory]
    [InlineData(0, "weightBearing")]
    [InlineData(1, "resistance")]
    [InlineData(2, "balance")]
    [InlineData(3, "flexibilityAndPosture")]
    public void The_finding_names_the_pillar_that_is_missing(int without, string expected)
    {
        var finding = RuleCheck.Findings(Id, People.Osteoporosis, Of([.. FourPillars.Where((_, i) => i != without)])).Should().ContainSingle().Subject;
        finding.Path.Should().Be("/weeks/0");
        finding.Measured.Should().Equal(new Measurement(Quantity.Pillars, Level: expected));
    }

    [Fact]
    public void All_four_in_one_week_are_enough_wherever_they_stand() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Week(Session([Weekday.Monday], FourPillars.AsSpan(..2)), Session([Weekday.Friday], FourPillars.AsSpan(2..)))).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData("B0", ExpectedJudgement.Info)]
    [InlineData("B1", ExpectedJudgement.Warning)]
    [InlineData("B2", ExpectedJudgement.Warning)]
    [InlineData("B3", ExpectedJudgement.Warning)]
    [InlineData("F1", ExpectedJudgement.Warning)]
    [InlineData("F2", ExpectedJudgement.Warning)]
    public void Walking_alone_is_not_enough(string tier, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, RuleCheck.Person(tier), Of(Minutes("walking", 30))).Should().Be(expected);

    [Fact]
    public void Each_week_is_judged_for_itself() =>
        RuleCheck.Findings(Id, People.Osteoporosis, new ExercisePlan { Weeks = [new PlanWeek { Sessions = [Session(null, FourPillars)] }, new PlanWeek { Sessions = [Session(null, FourPillars[0])] }] })
            .Should().ContainSingle().Which.Path.Should().Be("/weeks/1");

    [Fact]
    public void An_exercise_that_nobody_recognises_may_be_the_missing_one() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Of(Minutes("walking", 30), new ExercisePrescription { Name = "Zorb wiggle" })).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Before_clearance_nobody_is_asked_for_four_pillars() =>
        RuleCheck.Judge(Id, People.VertebralFracture with { Clearances = [] }, Of(Minutes("walking", 30))).Should().Be(ExpectedJudgement.Clean);
}
