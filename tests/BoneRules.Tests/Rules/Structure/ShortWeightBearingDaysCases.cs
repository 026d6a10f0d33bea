using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class ShortWeightBearingDaysCases
{
    private const string Id = "BR6007";

    private static ExercisePlan Walks(double minutes, int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", minutes)] });

    [Cases]
    [For("B2", 40, 4, ExpectedJudgement.Clean)]
    [For("B2", 29, 7, ExpectedJudgement.Info)]
    [For("B2", 60, 3, ExpectedJudgement.Info)]
    [For("B2", 60, 4, ExpectedJudgement.Clean)]
    [For("B2", 30, 7, ExpectedJudgement.Clean)]
    [For("B1", 60, 3, ExpectedJudgement.Clean)]
    [For("B3", 60, 3, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> From_osteoporosis_30_minutes_on_most_days_are_the_goal(string tier, double minutes, int times, ExpectedJudgement expected) =>
        Ask(Id, RuleCheck.Person(tier), Walks(minutes, times)).Is(expected);

    [Cases]
    [For(80, 2)]
    [For(25, 5)]
    public static IEnumerable<RuledCase> Too_few_days_and_too_few_minutes_are_said_elsewhere(double minutes, int times) =>
        Ask(Id, People.Osteoporosis, Walks(minutes, times)).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(50, ExpectedJudgement.Info)]
    [For(49, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Below_150_minutes_a_week_another_rule_speaks(double minutes, ExpectedJudgement expected) =>
        Ask(Id, People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 3, Prescriptions = [Minutes("walking", minutes)] })).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> What_has_no_time_or_no_known_name_may_be_on_the_other_days() =>
    [
        .. Ask(Id, People.Osteoporosis, Week(Of(Minutes("walking", 60), 3), Of(new ExercisePrescription { Exercise = "walking" }, 1))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Osteoporosis, Week(Of(Minutes("walking", 60), 3), Of(new ExercisePrescription { Name = "Zorb wiggle" }, 1))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Osteoporosis, Week(Of(Minutes("walking", 60), 3), Of(Minutes("swimming", 60), 1))).Is(ExpectedJudgement.Info),
    ];

    private static PlanSession Of(ExercisePrescription prescription, int times) => new() { TimesPerWeek = times, Prescriptions = [prescription] };
}
