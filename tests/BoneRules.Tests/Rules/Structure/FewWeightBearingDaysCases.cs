using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class FewWeightBearingDaysCases
{
    [Cases]
    public static IEnumerable<RuledCase> A_vibration_plate_is_no_day_on_the_feet() =>
        Ask("BR6006", People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Minutes("vibration-plate", 30)] })).Is(ExpectedJudgement.Warning);

    private const string Id = "BR6006";

    private static ExercisePlan Walks(int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", 30)] });

    [Cases]
    [For("B2", 3, ExpectedJudgement.Clean)]
    [For("B2", 2, ExpectedJudgement.Warning)]
    [For("B1", 2, ExpectedJudgement.Warning)]
    [For("B0", 2, ExpectedJudgement.Info)]
    [For("B0", 3, ExpectedJudgement.Clean)]
    [For("B3", 2, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Three_days_are_the_least_without_a_spinal_fracture(string tier, int times, ExpectedJudgement expected) =>
        Ask(Id, RuleCheck.Person(tier), Walks(times)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Two_sessions_on_one_day_are_one_day() =>
        Ask(Id, People.Osteoporosis, Week(
            Session([Weekday.Monday, Weekday.Friday], Minutes("walking", 30)), Session([Weekday.Monday], Minutes("walking", 30)))).Is(ExpectedJudgement.Warning);

    [Cases]
    public static IEnumerable<RuledCase> An_exercise_that_nobody_recognises_may_be_on_the_feet() =>
        Ask(Id, People.Osteoporosis, Week(
            Session([Weekday.Monday, Weekday.Friday], Minutes("walking", 30)), Session([Weekday.Sunday], new ExercisePrescription { Name = "Zorb wiggle" }))).Is(ExpectedJudgement.Clean);
}
