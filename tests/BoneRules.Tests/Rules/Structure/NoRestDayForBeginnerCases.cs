using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class NoRestDayForBeginnerCases
{
    private const string Id = "BR6004";

    private static ExercisePlan Squats(params Weekday[] days) => Week(Session(days.ToValueList(), Prescribe("goblet-squat", 2, 10, 6)));

    private static ClientProfile Trained(int? weeks, TrainingExperience? experience) => People.Osteopenia with { TrainingWeeks = weeks, TrainingExperience = experience };

    [Cases]
    [For(0, null, ExpectedJudgement.Warning)]
    [For(3, null, ExpectedJudgement.Warning)]
    [For(4, null, ExpectedJudgement.Clean)]
    [For(null, TrainingExperience.Beginner, ExpectedJudgement.Warning)]
    [For(null, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [For(null, null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Two_days_in_a_row_matter_in_the_first_four_training_weeks(int? weeks, TrainingExperience? experience, ExpectedJudgement expected) =>
        Ask(Id, Trained(weeks, experience), Squats(Weekday.Monday, Weekday.Tuesday)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> A_day_between_is_enough() => Ask(Id, Trained(0, null), Squats(Weekday.Monday, Weekday.Wednesday, Weekday.Friday)).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(1, ExpectedJudgement.Clean)]
    [For(2, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> The_Sunday_of_a_repeated_week_is_next_to_its_Monday(int repeat, ExpectedJudgement expected) =>
        Ask(Id, Trained(0, null), new ExercisePlan { Weeks = [Squats(Weekday.Monday, Weekday.Sunday).Weeks[0] with { Repeat = repeat }] }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Gentle_activity_and_functional_strength_fill_a_rest_day() =>
        Ask(Id, Trained(0, null), Week(
            Session([Weekday.Monday], Prescribe("goblet-squat", 2, 10, 6)),
            Session([Weekday.Tuesday], Minutes("walking", 20), Prescribe("sit-to-stand", 2, 10), Prescribe("tandem-stance")))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(2, ExpectedJudgement.Clean)]
    [For(4, ExpectedJudgement.Clean)]
    [For(5, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Days_that_stay_open_may_lie_apart_as_long_as_the_week_has_room(int times, ExpectedJudgement expected) =>
        Ask(Id, Trained(0, null), Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Prescribe("goblet-squat", 2, 10, 6)] })).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_daily_routine_is_daily_by_its_own_table() =>
        Ask(Id, Trained(0, null), Squats(Weekday.Monday, Weekday.Tuesday) with { Template = PlanTemplate.Daily15 }).Is(ExpectedJudgement.Clean);
}
