using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Input;

internal static class DaysLeftOpenCases
{
    private const string Id = "BR9006";

    private static ExercisePlan Lifts(PlanSession session) => Week(session with { Prescriptions = [Prescribe("goblet-squat", 3, 10, 8)] });

    [Cases]
    [For(1, ExpectedJudgement.Clean)]
    [For(2, ExpectedJudgement.Info)]
    [For(4, ExpectedJudgement.Info)]
    [For(5, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Two_to_four_days_somewhere_may_lie_apart_or_not(int times, ExpectedJudgement expected) =>
        Ask(Id, People.Osteoporosis, Lifts(new PlanSession { TimesPerWeek = times, Prescriptions = [] })).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Days_by_number_have_neighbours() =>
        Ask(Id, People.Osteoporosis, Lifts(new PlanSession { DayNumbers = [1, 3, 5], Prescriptions = [] })).Is(ExpectedJudgement.Clean);
}
