using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Impact;

internal static class ImpactDoseCases
{
    private const string Rule = "BR2002";

    private static ExercisePlan Daily(int timesPerWeek, params ReadOnlySpan<ExercisePrescription> prescriptions) => Week(Session(null, prescriptions) with { TimesPerWeek = timesPerWeek });

    [Cases]
    [For(50, 5, ExpectedJudgement.Clean)]
    [For(50, 4, ExpectedJudgement.Clean)]
    [For(50, 3, ExpectedJudgement.Warning)]
    [For(49, 7, ExpectedJudgement.Warning)]
    [For(120, 7, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Fifty_moderate_impacts_on_four_days_are_the_floor(int impacts, int days, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteoporosis, Daily(days, Prescribe("heel-drop", 1, impacts))).Is(expected);

    [Cases]
    [For(7, ExpectedJudgement.Info)]
    [For(8, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> In_the_first_eight_training_weeks_too_few_are_info(int weeksBefore, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteoporosis with { TrainingWeeks = weeksBefore }, Daily(2, Prescribe("heel-drop", 1, 50))).Is(expected);

    [Cases]
    [For(3, ExpectedJudgement.Info)]
    [For(4, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Four_days_are_the_floor_from_the_beginning(int days, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteoporosis with { TrainingWeeks = 0 }, Daily(days, Prescribe("heel-drop", 1, 50))).Is(expected);

    [Cases]
    [For(10, ExpectedJudgement.Clean)]
    [For(9, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Ten_continuous_minutes_at_moderate_impact_reach_a_day(double minutes, ExpectedJudgement expected) =>
        Ask(Rule, People.Healthy, Daily(4, Minutes("jogging", minutes))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Each_side_counts_and_a_two_footed_landing_is_one() =>
    [
        .. Ask(Rule, People.Osteopenia, Daily(4, Prescribe("single-leg-hop", 1, 25) with { PerSide = true })).Is(ExpectedJudgement.Clean),
        .. Ask(Rule, People.Osteopenia, Daily(4, Prescribe("mini-hop", 1, 25))).Is(ExpectedJudgement.Warning),
    ];

    [Cases]
    [For("stair-climbing")]
    [For("step-up")]
    [For("heel-raise")]
    public static IEnumerable<RuledCase> Low_impact_does_not_count_towards_it(string exercise) =>
        Ask(Rule, People.Osteoporosis, Daily(7, Prescribe(exercise, 3, 50))).Is(ExpectedJudgement.Warning);

    [Cases]
    public static IEnumerable<RuledCase> Higher_impact_counts_as_well() => Ask(Rule, People.Healthy, Daily(4, Prescribe("box-jump", 5, 10))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For("B2High")]
    [For("B3")]
    [For("F1")]
    [For("F2")]
    [For("unknown")]
    public static IEnumerable<RuledCase> It_is_no_goal_for_those_who_are_warned_of_impacts(string person) =>
        Ask(Rule, RuleCheck.Person(person), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);
}

internal static class LowImpactMinutesAfterSpinalFractureCases
{
    private const string Rule = "BR2004";

    [Cases]
    public static IEnumerable<RuledCase> A_vibration_plate_earns_no_minutes() =>
        Ask(Rule, People.VertebralFracture, Week(new PlanSession { TimesPerWeek = 7, Prescriptions = [Minutes("vibration-plate", 20)] })).Is(ExpectedJudgement.Warning);

    private static ExercisePlan Daily(int timesPerWeek, params ReadOnlySpan<ExercisePrescription> prescriptions) => Week(Session(null, prescriptions) with { TimesPerWeek = timesPerWeek });

    [Cases]
    [For(20, 7, ExpectedJudgement.Clean)]
    [For(20, 6, ExpectedJudgement.Info)]
    [For(20, 5, ExpectedJudgement.Info)]
    [For(20, 4, ExpectedJudgement.Info)]
    [For(20, 3, ExpectedJudgement.Warning)]
    [For(19, 7, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Twenty_minutes_every_day_are_the_goal(double minutes, int days, ExpectedJudgement expected) =>
        Ask(Rule, People.VertebralFracture, Daily(days, Minutes("walking", minutes))).Is(expected);

    [Cases]
    [For("tai-chi", ExpectedJudgement.Clean)]
    [For("marching-in-place", ExpectedJudgement.Clean)]
    [For("brisk-walking", ExpectedJudgement.Clean)]
    [For("easy-dance", ExpectedJudgement.Clean)]
    [For("stationary-cycling", ExpectedJudgement.Warning)]
    [For("swimming", ExpectedJudgement.Warning)]
    [For("jogging", ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Low_impact_on_the_feet_counts_and_nothing_else(string exercise, ExpectedJudgement expected) =>
        Ask(Rule, People.VertebralFracture, Daily(7, Minutes(exercise, 20))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Pieces_of_one_day_add_up() =>
        Ask(Rule, People.VertebralFracture, Daily(7, Minutes("walking", 10), Minutes("tai-chi", 10))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(7, ExpectedJudgement.Clean)]
    [For(6, ExpectedJudgement.Info)]
    [For(4, ExpectedJudgement.Info)]
    [For(3, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> A_walk_whose_time_is_open_may_be_long_enough_on_its_days(int days, ExpectedJudgement expected) =>
        Ask(Rule, People.VertebralFracture, Daily(days, new ExercisePrescription { Exercise = "walking", DistanceMetres = 2000 })).Is(expected);

    [Cases]
    [For("rest")]
    [For("swimming")]
    public static IEnumerable<RuledCase> What_never_counts_does_not_for_want_of_a_time(string exercise) =>
        Ask(Rule, People.VertebralFracture, Daily(7, new ExercisePrescription { Exercise = exercise })).Is(ExpectedJudgement.Warning);

    [Cases]
    [For(2, ExpectedJudgement.Warning)]
    [For(3, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Walks_with_and_without_a_time_may_be_on_different_days(int without, ExpectedJudgement expected) =>
        Ask(Rule, People.VertebralFracture, Week(
            new PlanSession { TimesPerWeek = 1, Prescriptions = [Minutes("walking", 20)] },
            new PlanSession { TimesPerWeek = without, Prescriptions = [new ExercisePrescription { Exercise = "walking", DistanceMetres = 2000 }] })).Is(expected);

    [Cases]
    [For("B2")]
    [For("B2High")]
    [For("F2")]
    public static IEnumerable<RuledCase> It_is_asked_after_a_spinal_fracture_alone(string person) =>
        Ask(Rule, RuleCheck.Person(person), Daily(1, Minutes("walking", 5))).Is(ExpectedJudgement.Clean);
}

internal static class TooManyImpactsCases
{
    private const string Rule = "BR2005";

    [Cases]
    [For(100, "B1", ExpectedJudgement.Clean)]
    [For(101, "B1", ExpectedJudgement.Warning)]
    [For(100, "B2", ExpectedJudgement.Clean)]
    [For(101, "B2", ExpectedJudgement.Warning)]
    [For(101, "B2High", ExpectedJudgement.Warning)]
    [For(101, "B3", ExpectedJudgement.Warning)]
    [For(500, "B0", ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> More_than_100_on_a_day_are_many_from_osteopenia_on(int impacts, string person, ExpectedJudgement expected) =>
        Ask(Rule, RuleCheck.Person(person), Of(Prescribe("heel-drop", 1, impacts))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Sessions_of_one_day_add_up()
    {
        var twice = Week(Session([Weekday.Monday], Prescribe("heel-drop", 1, 60)), Session([Weekday.Monday], Prescribe("mini-hop", 1, 41)));
        return Ask(Rule, People.Osteoporosis, twice).Is(ExpectedJudgement.Warning);
    }

    [Cases]
    public static IEnumerable<RuledCase> What_a_range_may_reach_but_need_not_is_not_held_against_it() =>
        Ask(Rule, People.Osteoporosis, Of(Prescribe("heel-drop", 2, new CountRange(40, 60)))).Is(ExpectedJudgement.Clean);
}

internal static class ImpactBuildUpCases
{
    private const string Rule = "BR2006";

    [Cases]
    [For(10, 0, ExpectedJudgement.Clean)]
    [For(11, 0, ExpectedJudgement.Info)]
    [For(11, 7, ExpectedJudgement.Info)]
    [For(11, 8, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Impacts_start_at_ten_a_day_in_the_first_eight_training_weeks(int impacts, int weeksBefore, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteoporosis with { TrainingWeeks = weeksBefore }, Of(Prescribe("heel-drop", 1, impacts))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Only_the_first_week_with_impacts_is_the_start()
    {
        var built = WeekByWeek(Minutes("walking", 20), Prescribe("heel-drop", 1, 10), Prescribe("heel-drop", 1, 30));
        return Ask(Rule, People.Osteoporosis with { TrainingWeeks = 0 }, built).Is(ExpectedJudgement.Clean);
    }

    [Cases]
    [For("B0")]
    [For("B1")]
    [For("B2High")]
    [For("B3")]
    [For("B2F1")]
    public static IEnumerable<RuledCase> It_is_told_with_osteoporosis_alone_and_to_nobody_who_should_not_jump(string person) =>
        Ask(Rule, RuleCheck.Person(person) with { TrainingWeeks = 0 }, Of(Prescribe("heel-drop", 1, 30))).Is(ExpectedJudgement.Clean);
}
