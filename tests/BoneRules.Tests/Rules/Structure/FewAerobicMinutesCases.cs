using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class FewAerobicMinutesCases
{
    private const string Id = "BR6005";

    private static ExercisePlan Walks(double minutes, int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", minutes)] });

    [Cases]
    [For(30, 5, ExpectedJudgement.Clean)]
    [For(29.9, 5, ExpectedJudgement.Info)]
    [For(20, 7, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> A_week_should_have_150_minutes(double minutes, int times, ExpectedJudgement expected) =>
        Ask(Id, People.Osteoporosis, Walks(minutes, times)).Is(expected);

    [Cases]
    [For(20, 7, ExpectedJudgement.Clean)]
    [For(20, 6, ExpectedJudgement.Info)]
    [For(19, 7, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> After_a_spinal_fracture_20_minutes_every_day_are_the_goal(double minutes, int times, ExpectedJudgement expected) =>
        Ask(Id, People.VertebralFracture, Walks(minutes, times)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Whoever_falls_often_walks_as_able_and_so_may_a_person_whose_falls_are_not_known() =>
    [
        .. Ask(Id, People.Osteoporosis.AfterOneFall(), Walks(20, 3)).Is(ExpectedJudgement.Info),
        .. Ask(Id, People.Osteoporosis.AfterTwoFalls(), Walks(20, 3)).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Osteoporosis with { FallsLast12Months = null }, Walks(20, 3)).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_vibration_plate_earns_no_minutes() =>
        Ask(Id, People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Minutes("vibration-plate", 30)] })).Is(ExpectedJudgement.Info);

    [Cases]
    public static IEnumerable<RuledCase> A_walk_without_a_time_may_be_long_enough() =>
        Ask(Id, People.Osteoporosis, Of(Prescribe("walking") with { DistanceMetres = 4000 })).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Cycling_counts_as_aerobic() =>
        Ask(Id, People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Minutes("stationary-cycling", 30)] })).Is(ExpectedJudgement.Clean);
}
