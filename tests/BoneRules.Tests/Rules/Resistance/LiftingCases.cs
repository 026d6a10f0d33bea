using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>Ruling 16: what is lifted from the floor, hinged, and carried on the back.</summary>
internal static class LiftingCases
{
    private static readonly ExercisePlan Deadlift = Of(Prescribe("barbell-deadlift", 3, 8, 20));
    private static readonly ExercisePlan RomanianDeadlift = Of(Prescribe("romanian-deadlift", 3, 8, 20));

    [Cases]
    public static IEnumerable<RuledCase> From_the_floor_a_lift_warns_with_osteoporosis_and_is_an_error_beyond() => Row("BR3002", Deadlift, "AAWEE/AA");

    [Cases]
    public static IEnumerable<RuledCase> Coached_and_supervised_it_is_an_error_after_a_vertebral_fracture_alone() =>
        Row("BR3002", Deadlift, "AAAAE/AA", static person => person with { CoachedMovements = ["barbell-deadlift"], Supervision = Supervision.Trainer });

    [Cases]
    [For("barbell-deadlift", Supervision.None)]
    [For("goblet-squat", Supervision.HealthProfessional)]
    public static IEnumerable<RuledCase> One_of_the_two_is_not_enough(string coached, Supervision supervision) =>
        Row("BR3002", Deadlift, "AAWEE/AA", person => person with { CoachedMovements = [coached], Supervision = supervision });

    [Cases]
    [For("romanian-deadlift")]
    [For("goblet-squat")]
    [For("power-clean")]
    public static IEnumerable<RuledCase> Lifts_from_knee_height_and_ballistic_ones_are_no_floor_lifts(string exercise) => Row("BR3002", Of(Prescribe(exercise, 3, 8, 20)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_renegade_row_lifts_nothing_from_the_floor() => Row("BR3002", Of(Prescribe("renegade-row", 3, 8, 8)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_carry_that_starts_from_the_floor_is_a_floor_lift() => Row("BR3002", Of(Prescribe("sandbag-carry", 3, null, 20) with { DistanceMetres = 20 }), "AAWEE/AA");

    [Cases]
    public static IEnumerable<RuledCase> Nothing_known_of_the_bones_leaves_a_floor_lift_undetermined() =>
        Ask("BR3002", RuleCheck.Person("unknown"), Deadlift).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> A_hinge_warns_after_a_vertebral_fracture_alone() => Row("BR3003", RomanianDeadlift, "AAAAW/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_supervised_hinge_is_fine() => Row("BR3003", RomanianDeadlift, "AAAAA/AA", static person => person with { Supervision = Supervision.Trainer });

    [Cases]
    [For("barbell-deadlift")]
    [For("kettlebell-swing")]
    [For("good-morning")]
    [For("rowing-machine")]
    public static IEnumerable<RuledCase> Hinges_with_a_rule_of_their_own_are_left_to_it(string exercise) => Row("BR3003", Of(Prescribe(exercise, 3, 8, 20)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_good_morning_warns_with_osteoporosis_and_is_an_error_after_a_vertebral_fracture() =>
        Row("BR3004", Of(Prescribe("good-morning", 3, 8, 10)), "AAWWE/AA");

    [Cases]
    public static IEnumerable<RuledCase> Nothing_known_of_the_bones_leaves_a_good_morning_undetermined() =>
        Ask("BR3004", RuleCheck.Person("unknown"), Of(Prescribe("good-morning", 3, 8, 10))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    [For("barbell-back-squat", "AAAAE/AA")]
    [For("barbell-lunge", "AAAAE/AA")]
    [For("yoke-walk", "AAAAE/AA")]
    [For("goblet-squat", "AAAAA/AA")]
    [For("good-morning", "AAAAA/AA")]
    public static IEnumerable<RuledCase> A_bar_on_the_back_is_an_error_after_a_vertebral_fracture(string exercise, string row) => Row("BR3006", Of(Prescribe(exercise, 3, 8, 20)), row);

    [Cases]
    public static IEnumerable<RuledCase> Fractures_not_asked_for_leave_a_back_squat_undetermined() =>
        Ask("BR3006", People.Osteoporosis with { Fractures = null }, Of(Prescribe("barbell-back-squat", 3, 8, 20))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    [For("BR3002")]
    [For("BR3003")]
    [For("BR3006")]
    public static IEnumerable<RuledCase> Squats_and_presses_are_what_the_guidance_wants(string rule) =>
        Row(rule, Of(Prescribe("goblet-squat", 3, 10, 8), Prescribe("dumbbell-bench-press", 3, 10, 6)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_hinge_is_no_good_morning() => Row("BR3004", Of(Prescribe("romanian-deadlift", 3, 8, 10)), "AAAAA/AA");
}
