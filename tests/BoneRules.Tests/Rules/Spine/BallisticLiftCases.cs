using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class BallisticLiftCases
{
    private const string Rule = "BR1005";
    private static readonly ExercisePlan Snatches = Of(Prescribe("kettlebell-snatch", 3, 8, 8));

    [Cases]
    [For("kettlebell-snatch")]
    [For("power-clean")]
    [For("split-jerk")]
    [For("kettlebell-swing")]
    [For("kipping-pull-up")]
    public static IEnumerable<RuledCase> Uncoached_it_warns_with_osteopenia_and_is_an_error_beyond(string exercise) => Row(Rule, Of(Prescribe(exercise, 3, 8)), "AWEEE/AE");

    [Cases]
    [For(Supervision.None, "AAEEE/AE")]
    [For(Supervision.Trainer, "AAWEE/AE")]
    [For(Supervision.HealthProfessional, "AAWWE/AE")]
    public static IEnumerable<RuledCase> Coached_it_depends_on_who_is_there(Supervision supervision, string row) =>
        Row(Rule, Snatches, row, person => person with { CoachedMovements = ["kettlebell-snatch"], Supervision = supervision });

    [Cases]
    public static IEnumerable<RuledCase> Supervision_alone_or_coaching_in_another_movement_is_not_enough() =>
        Row(Rule, Snatches, "AWEEE/AE", static person => person with { CoachedMovements = ["kettlebell-swing"], Supervision = Supervision.HealthProfessional });

    [Cases]
    [For("medicine-ball-slam")]
    [For("medicine-ball-rotational-throw")]
    [For("jump-squat")]
    [For("box-jump")]
    [For("jump-rope")]
    [For("golf-heavy-swing")]
    [For("goblet-squat")]
    public static IEnumerable<RuledCase> Deep_bends_twists_and_jumps_are_left_to_their_own_rules(string exercise) => Row(Rule, Of(Prescribe(exercise, 3, 8)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_bones_leave_it_undetermined() => Ask(Rule, RuleCheck.Person("unknown"), Snatches).Is(ExpectedJudgement.Undetermined);
}
