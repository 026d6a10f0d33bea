using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class HardDaysInARowTests
{
    private const string Id = "BR6011";

    private static ExercisePlan Plan(string first, string second, Weekday secondDay) =>
        Week(Session([Weekday.Monday], Prescribe(first, 3, 10, 4)), Session([secondDay], Prescribe(second, 3, 10, 4)));

    [Theory]
    [InlineData("goblet-squat", "dumbbell-curl", Weekday.Tuesday, ExpectedJudgement.Info)]
    [InlineData("goblet-squat", "dumbbell-curl", Weekday.Wednesday, ExpectedJudgement.Clean)]
    [InlineData("goblet-squat", "sit-to-stand", Weekday.Tuesday, ExpectedJudgement.Clean)]
    public void A_gentle_day_should_follow_a_hard_one(string first, string second, Weekday day, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy, Plan(first, second, day)).Should().Be(expected);

    [Fact]
    public void The_same_muscles_twice_are_said_elsewhere() =>
        RuleCheck.Judge(Id, People.Healthy, Plan("goblet-squat", "goblet-squat", Weekday.Tuesday)).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void The_first_weeks_are_said_elsewhere() =>
        RuleCheck.Judge(Id, People.Healthy with { TrainingWeeks = 0 }, Plan("goblet-squat", "dumbbell-curl", Weekday.Tuesday)).Should().Be(ExpectedJudgement.Clean);
}
