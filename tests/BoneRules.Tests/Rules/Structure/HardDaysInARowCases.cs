using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class HardDaysInARowCases
{
    private const string Id = "BR6011";

    private static ExercisePlan Plan(string first, string second, Weekday secondDay) =>
        Week(Session([Weekday.Monday], Prescribe(first, 3, 10, 4)), Session([secondDay], Prescribe(second, 3, 10, 4)));

    [Cases]
    [For("goblet-squat", "dumbbell-curl", Weekday.Tuesday, ExpectedJudgement.Info)]
    [For("goblet-squat", "dumbbell-curl", Weekday.Wednesday, ExpectedJudgement.Clean)]
    [For("goblet-squat", "sit-to-stand", Weekday.Tuesday, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_gentle_day_should_follow_a_hard_one(string first, string second, Weekday day, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy, Plan(first, second, day)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_same_muscles_twice_are_said_elsewhere() =>
        Ask(Id, People.Healthy, Plan("goblet-squat", "goblet-squat", Weekday.Tuesday)).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> The_first_weeks_are_said_elsewhere() =>
        Ask(Id, People.Healthy with { TrainingWeeks = 0 }, Plan("goblet-squat", "dumbbell-curl", Weekday.Tuesday)).Is(ExpectedJudgement.Clean);
}
