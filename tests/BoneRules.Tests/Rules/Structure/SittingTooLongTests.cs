using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class SittingTooLongTests
{
    private const string Id = "BR6009";

    private static ClientProfile Sits(double? minutes) => People.Healthy with { Lifestyle = new Lifestyle { LongestSittingMinutes = minutes } };

    [Theory]
    [InlineData(60.0, ExpectedJudgement.Clean)]
    [InlineData(61.0, ExpectedJudgement.Info)]
    [InlineData(null, ExpectedJudgement.Clean)]
    public void An_hour_at_a_stretch_is_the_most(double? minutes, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Sits(minutes), Of(Minutes("walking", 20))).Should().Be(expected);

    [Theory]
    [InlineData(60.0, ExpectedJudgement.Clean)]
    [InlineData(61.0, ExpectedJudgement.Info)]
    public void What_the_plan_asks_for_stands_in_for_what_the_person_does(double everyMinutes, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Sits(120), Of(Minutes("walking", 20)) with { Habits = new PlanHabits { StandBreakEveryMinutes = everyMinutes } }).Should().Be(expected);
}
