using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Impact;

public sealed class ImpactDoseTests
{
    private const string Rule = "BR2002";

    private static ExercisePlan Daily(int timesPerWeek, params ReadOnlySpan<ExercisePrescription> prescriptions) => Week(Session(null, prescriptions) with { TimesPerWeek = timesPerWeek });

    [Theory]
    [InlineData(50, 5, ExpectedJudgement.Clean)]
    [InlineData(50, 4, ExpectedJudgement.Clean)]
    [InlineData(50, 3, ExpectedJudgement.Warning)]
    [InlineData(49, 7, ExpectedJudgement.Warning)]
    [InlineData(120, 7, ExpectedJudgement.Clean)]
    public void Fifty_moderate_impacts_on_four_days_are_the_floor(int impacts, int days, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Osteoporosis, Daily(days, Prescribe("heel-drop", 1, impacts))).Should().Be(expected);

    [Theory]
    [InlineData(7, ExpectedJudgement.Info)]
    [InlineData(8, ExpectedJudgement.Warning)]
    public void In_the_first_eight_training_weeks_too_few_are_info(int weeksBefore, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { TrainingWeeks = weeksBefore }, Daily(2, Prescribe("heel-drop", 1, 50))).Should().Be(expected);

    [Theory]
    [InlineData(10, ExpectedJudgement.Clean)]
    [InlineData(9, ExpectedJudgement.Warning)]
    public void Ten_continuous_minutes_at_moderate_impact_reach_a_day(double minutes, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Healthy, Daily(4, Minutes("jogging", minutes))).Should().Be(expected);

    [Fact]
    public void Each_side_counts_and_a_two_footed_landing_is_one()
    {
        RuleCheck.Judge(Rule, People.Osteopenia, Daily(4, Prescribe("single-leg-hop", 1, 25) with { PerSide = true })).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Rule, People.Osteopenia, Daily(4, Prescribe("mini-hop", 1, 25))).Should().Be(ExpectedJudgement.Warning);
    }

    [Theory]
    [InlineData("stair-climbing")]
    [InlineData("step-up")]
    [InlineData("heel-raise")]
    public void Low_impact_does_not_count_towards_it(string exercise) =>
        RuleCheck.Judge(Rule, People.Osteoporosis, Daily(7, Prescribe(exercise, 3, 50))).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void Higher_impact_counts_as_well() => RuleCheck.Judge(Rule, People.Healthy, Daily(4, Prescribe("box-jump", 5, 10))).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData("B2High")]
    [InlineData("B3")]
    [InlineData("F1")]
    [InlineData("F2")]
    [InlineData("unknown")]
    public void It_is_no_goal_for_those_who_are_warned_of_impacts(string person) =>
        RuleCheck.Judge(Rule, RuleCheck.Person(person), Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);
}

public sealed class LowImpactMinutesAfterSpinalFractureTests
{
    private const string Rule = "BR2004";

    [Fact]
    public void A_vibration_plate_earns_no_minutes() =>
        RuleCheck.Judge(Rule, People.VertebralFracture, Week(new PlanSession { TimesPerWeek = 7, Prescriptions = [Minutes("vibration-plate", 20)] })).Should().Be(ExpectedJudgement.Warning);

    private static ExercisePlan Daily(int timesPerWeek, params ReadOnlySpan<ExercisePrescription> prescriptions) => Week(Session(null, prescriptions) with { TimesPerWeek = timesPerWeek });

    [Theory]
    [InlineData(20, 7, ExpectedJudgement.Clean)]
    [InlineData(20, 6, ExpectedJudgement.Info)]
    [InlineData(20, 5, ExpectedJudgement.Info)]
    [InlineData(20, 4, ExpectedJudgement.Info)]
    [InlineData(20, 3, ExpectedJudgement.Warning)]
    [InlineData(19, 7, ExpectedJudgement.Warning)]
    public void Twenty_minutes_every_day_are_the_goal(double minutes, int days, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.VertebralFracture, Daily(days, Minutes("walking", minutes))).Should().Be(expected);

    [Theory]
    [InlineData("tai-chi", ExpectedJudgement.Clean)]
    [InlineData("marching-in-place", ExpectedJudgement.Clean)]
    [InlineData("brisk-walking", ExpectedJudgement.Clean)]
    [InlineData("easy-dance", ExpectedJudgement.Clean)]
    [InlineData("stationary-cycling", ExpectedJudgement.Warning)]
    [InlineData("swimming", ExpectedJudgement.Warning)]
    [InlineData("jogging", ExpectedJudgement.Warning)]
    public void Low_impact_on_the_feet_counts_and_nothing_else(string exercise, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.VertebralFracture, Daily(7, Minutes(exercise, 20))).Should().Be(expected);

    [Fact]
    public void Pieces_of_one_day_add_up() =>
        RuleCheck.Judge(Rule, People.VertebralFracture, Daily(7, Minutes("walking", 10), Minutes("tai-chi", 10))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_walk_whose_time_is_open_may_be_long_enough() =>
        RuleCheck.Judge(Rule, People.VertebralFracture, Daily(7, new ExercisePrescription { Exercise = "walking", DistanceMetres = 2000 })).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData("B2")]
    [InlineData("B2High")]
    [InlineData("F2")]
    public void It_is_asked_after_a_spinal_fracture_alone(string person) =>
        RuleCheck.Judge(Rule, RuleCheck.Person(person), Daily(1, Minutes("walking", 5))).Should().Be(ExpectedJudgement.Clean);
}

public sealed class TooManyImpactsTests
{
    private const string Rule = "BR2005";

    [Theory]
    [InlineData(100, "B1", ExpectedJudgement.Clean)]
    [InlineData(101, "B1", ExpectedJudgement.Warning)]
    [InlineData(100, "B2", ExpectedJudgement.Clean)]
    [InlineData(101, "B2", ExpectedJudgement.Warning)]
    [InlineData(101, "B2High", ExpectedJudgement.Warning)]
    [InlineData(101, "B3", ExpectedJudgement.Warning)]
    [InlineData(500, "B0", ExpectedJudgement.Clean)]
    public void More_than_100_on_a_day_are_many_from_osteopenia_on(int impacts, string person, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, RuleCheck.Person(person), Of(Prescribe("heel-drop", 1, impacts))).Should().Be(expected);

    [Fact]
    public void Sessions_of_one_day_add_up()
    {
        var twice = Week(Session([Weekday.Monday], Prescribe("heel-drop", 1, 60)), Session([Weekday.Monday], Prescribe("mini-hop", 1, 41)));
        RuleCheck.Judge(Rule, People.Osteoporosis, twice).Should().Be(ExpectedJudgement.Warning);
    }

    [Fact]
    public void What_a_range_may_reach_but_need_not_is_not_held_against_it() =>
        RuleCheck.Judge(Rule, People.Osteoporosis, Of(Prescribe("heel-drop", 2, new CountRange(40, 60)))).Should().Be(ExpectedJudgement.Clean);
}

public sealed class ImpactBuildUpTests
{
    private const string Rule = "BR2006";

    [Theory]
    [InlineData(10, 0, ExpectedJudgement.Clean)]
    [InlineData(11, 0, ExpectedJudgement.Info)]
    [InlineData(11, 7, ExpectedJudgement.Info)]
    [InlineData(11, 8, ExpectedJudgement.Clean)]
    public void Impacts_start_at_ten_a_day_in_the_first_eight_training_weeks(int impacts, int weeksBefore, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { TrainingWeeks = weeksBefore }, Of(Prescribe("heel-drop", 1, impacts))).Should().Be(expected);

    [Fact]
    public void Only_the_first_week_with_impacts_is_the_start()
    {
        var built = WeekByWeek(Minutes("walking", 20), Prescribe("heel-drop", 1, 10), Prescribe("heel-drop", 1, 30));
        RuleCheck.Judge(Rule, People.Osteoporosis with { TrainingWeeks = 0 }, built).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData("B0")]
    [InlineData("B1")]
    [InlineData("B2High")]
    [InlineData("B3")]
    [InlineData("B2F1")]
    public void It_is_told_with_osteoporosis_alone_and_to_nobody_who_should_not_jump(string person) =>
        RuleCheck.Judge(Rule, RuleCheck.Person(person) with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 1, 30))).Should().Be(ExpectedJudgement.Clean);
}
