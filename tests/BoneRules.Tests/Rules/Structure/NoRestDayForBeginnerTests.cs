using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class NoRestDayForBeginnerTests
{
    private const string Id = "BR6004";

    private static ExercisePlan Squats(params Weekday[] days) => Week(Session(days.ToValueList(), Prescribe("goblet-squat", 2, 10, 6)));

    private static ClientProfile Trained(int? weeks, TrainingExperience? experience) => People.Osteopenia with { TrainingWeeks = weeks, TrainingExperience = experience };

    [Theory]
    [InlineData(0, null, ExpectedJudgement.Warning)]
    [InlineData(3, null, ExpectedJudgement.Warning)]
    [InlineData(4, null, ExpectedJudgement.Clean)]
    [InlineData(null, TrainingExperience.Beginner, ExpectedJudgement.Warning)]
    [InlineData(null, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [InlineData(null, null, ExpectedJudgement.Clean)]
    public void Two_days_in_a_row_matter_in_the_first_four_training_weeks(int? weeks, TrainingExperience? experience, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Trained(weeks, experience), Squats(Weekday.Monday, Weekday.Tuesday)).Should().Be(expected);

    [Fact]
    public void A_day_between_is_enough() => RuleCheck.Judge(Id, Trained(0, null), Squats(Weekday.Monday, Weekday.Wednesday, Weekday.Friday)).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData(1, ExpectedJudgement.Clean)]
    [InlineData(2, ExpectedJudgement.Warning)]
    public void The_Sunday_of_a_repeated_week_is_next_to_its_Monday(int repeat, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Trained(0, null), new ExercisePlan { Weeks = [Squats(Weekday.Monday, Weekday.Sunday).Weeks[0] with { Repeat = repeat }] }).Should().Be(expected);

    [Fact]
    public void Gentle_activity_and_functional_strength_fill_a_rest_day() =>
        RuleCheck.Judge(Id, Trained(0, null), Week(
            Session([Weekday.Monday], Prescribe("goblet-squat", 2, 10, 6)),
            Session([Weekday.Tuesday], Minutes("walking", 20), Prescribe("sit-to-stand", 2, 10), Prescribe("tandem-stance")))).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData(2, ExpectedJudgement.Clean)]
    [InlineData(4, ExpectedJudgement.Clean)]
    [InlineData(5, ExpectedJudgement.Warning)]
    public void Days_that_stay_open_may_lie_apart_as_long_as_the_week_has_room(int times, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Trained(0, null), Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Prescribe("goblet-squat", 2, 10, 6)] })).Should().Be(expected);

    [Fact]
    public void The_daily_routine_is_daily_by_its_own_table() =>
        RuleCheck.Judge(Id, Trained(0, null), Squats(Weekday.Monday, Weekday.Tuesday) with { Template = PlanTemplate.Daily15 }).Should().Be(ExpectedJudgement.Clean);
}
