using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Progression;

internal static class LoadRaisedTooFastCases
{
    private const string Rule = "BR5002";

    private static ExercisePrescription Lift(double kilograms, CountRange? repetitions = null, string exercise = "goblet-squat") => Prescribe(exercise, 3, repetitions ?? 10, kilograms);

    private static Question Judge(ExercisePrescription before, ExercisePrescription after, ClientProfile? client = null) =>
        Ask(Rule, client ?? People.Osteoporosis, WeekByWeek(before, after));

    [Cases]
    public static IEnumerable<RuledCase> More_than_a_tenth_warns_and_is_an_error_from_osteoporosis() => Row(Rule, WeekByWeek(Lift(20), Lift(23)), "WWEEE/WW");

    [Cases]
    [For(20, 22, ExpectedJudgement.Clean)]
    [For(7, 7.7, ExpectedJudgement.Clean)]
    [For(30, 33, ExpectedJudgement.Clean)]
    [For(30, 33.1, ExpectedJudgement.Error)]
    [For(30, 20, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Exactly_a_tenth_is_allowed(double before, double after, ExpectedJudgement expected) => Judge(Lift(before), Lift(after)).Is(expected);

    [Cases]
    [For("dumbbell-curl", 4, 5, 8, ExpectedJudgement.Info)]
    [For("dumbbell-curl", 4, 5, 10, ExpectedJudgement.Error)]
    [For("dumbbell-curl", 4, 5.5, 8, ExpectedJudgement.Error)]
    [For("barbell-bench-press", 20, 22.5, 8, ExpectedJudgement.Info)]
    [For("barbell-bench-press", 20, 23, 8, ExpectedJudgement.Error)]
    [For("leg-press", 8, 9, 8, ExpectedJudgement.Info)]
    [For("leg-press", 8, 10, 8, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> One_smallest_step_is_allowed_when_the_repetitions_return(string exercise, double before, double after, int repetitions, ExpectedJudgement expected) =>
        Judge(Lift(before, 10, exercise), Lift(after, repetitions, exercise)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_persons_own_smallest_step_counts()
    {
        var client = People.Osteoporosis with { EquipmentIncrementsKilograms = [new NamedKilograms("dumbbell", 2)] };
        return
        [
            .. Judge(Lift(4, 10, "dumbbell-curl"), Lift(6, 8, "dumbbell-curl"), client).Is(ExpectedJudgement.Info),
            .. Judge(Lift(4, 10, "dumbbell-curl"), Lift(6.5, 8, "dumbbell-curl"), client).Is(ExpectedJudgement.Error),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> A_range_returns_when_it_starts_no_higher_and_ends_lower() =>
    [
        .. Judge(Lift(4, new(8, 12), "dumbbell-curl"), Lift(5, 8, "dumbbell-curl")).Is(ExpectedJudgement.Info),
        .. Judge(Lift(4, new(8, 12), "dumbbell-curl"), Lift(5, new(8, 12), "dumbbell-curl")).Is(ExpectedJudgement.Error),
        .. Judge(Lift(4, new(8, 12), "dumbbell-curl"), Lift(5, new(9, 11), "dumbbell-curl")).Is(ExpectedJudgement.Error),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Two_steps_within_a_week_add_up()
    {
        var plan = new ExercisePlan
        {
            Weeks = [new PlanWeek { Sessions = [Session(null, Lift(20))] }, new PlanWeek { Sessions = [Session(null, Lift(21.5)), Session(null, Lift(23))] }],
        };
        return Ask(Rule, People.Osteoporosis, plan).Is(ExpectedJudgement.Error);
    }

    [Cases]
    public static IEnumerable<RuledCase> Nothing_known_of_the_bones_leaves_it_undetermined() =>
        Ask(Rule, RuleCheck.Person("unknown"), WeekByWeek(Lift(20), Lift(23))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> Percentages_rise_like_loads()
    {
        ExercisePrescription At(double percent) => Prescribe("leg-press", 3, 10) with { PercentOneRepetitionMaximum = percent };
        return
        [
            .. Judge(At(50), At(55)).Is(ExpectedJudgement.Clean),
            .. Judge(At(50), At(56)).Is(ExpectedJudgement.Error),
        ];
    }

    [Cases]
    [For(8, 11, ExpectedJudgement.Info)]
    [For(10, 11, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> A_range_returns_to_the_bottom_of_the_one_before(int least, int most, ExpectedJudgement expected) =>
        Judge(Lift(4, new CountRange(8, 12), "dumbbell-curl"), Lift(5, new CountRange(least, most), "dumbbell-curl")).Is(expected);
}
