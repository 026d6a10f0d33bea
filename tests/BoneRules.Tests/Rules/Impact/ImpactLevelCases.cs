using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Impact;

internal static class ImpactAboveLowCases
{
    private const string Rule = "BR2001";

    [Cases]
    [For("heel-drop")]
    [For("mini-hop")]
    [For("foot-stamp")]
    [For("two-footed-low-jump")]
    public static IEnumerable<RuledCase> Moderate_impact_is_allowed_up_to_osteoporosis_without_falls(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 10)), "AAAEE", "WWEEE", "EEEEE");

    [Cases]
    public static IEnumerable<RuledCase> Cleared_for_high_impact_and_on_two_feet_it_warns_at_higher_risk_and_stays_an_error_after_a_fracture() =>
        Row(Rule, Of(Prescribe("mini-hop", 2, 10)), "AAAWE", "WWEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Cases]
    [For("walking")]
    [For("brisk-walking")]
    [For("marching-in-place")]
    [For("stair-climbing")]
    [For("step-up")]
    [For("heel-raise")]
    [For("easy-dance")]
    [For("tai-chi")]
    public static IEnumerable<RuledCase> One_foot_on_the_ground_is_low(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");

    [Cases]
    [For("box-jump")]
    [For("single-leg-hop")]
    [For("jogging")]
    [For("tennis")]
    [For("zumba")]
    [For("rebounder-jumping")]
    public static IEnumerable<RuledCase> What_has_a_rule_of_its_own_is_left_to_it(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_plank_with_a_jump_in_it_is_judged_for_the_jump() => Row(Rule, Of(Prescribe("plank-jack", 2, 10)), "AAAEE", "WWEEE", "EEEEE");

    [Cases]
    public static IEnumerable<RuledCase> Clearances_not_asked_for_leave_higher_risk_undetermined() =>
        Ask(Rule, People.SevereOsteoporosis with { Clearances = null }, Of(Prescribe("mini-hop", 2, 10))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> Falls_not_asked_for_leave_it_undetermined() =>
        Ask(Rule, People.Osteoporosis with { FallsLast12Months = null }, Of(Prescribe("heel-drop", 2, 10))).Is(ExpectedJudgement.Undetermined);
}

internal static class HighImpactCases
{
    private const string Rule = "BR2003";
    private static readonly ExercisePlan BoxJumps = Of(Prescribe("box-jump", 3, 8));

    private static ClientProfile Cleared(ClientProfile person) => person.ClearedFor(ClearanceScope.HighImpact);

    [Cases]
    [For("box-jump")]
    [For("depth-jump")]
    [For("star-jump")]
    [For("tuck-jump")]
    [For("jumping-rope")]
    [For("fast-running")]
    [For("sprint")]
    [For("jump-squat")]
    public static IEnumerable<RuledCase> High_impact_is_an_error_from_osteoporosis_and_with_high_falls_risk(string exercise) => Row(Rule, Of(Prescribe(exercise, 3, 8)), "AWEEE/WE");

    [Cases]
    public static IEnumerable<RuledCase> Clearance_helps_with_osteopenia_alone() => Row(Rule, BoxJumps, "AAEEE", "WWEEE", "EEEEE", Cleared);

    [Cases]
    public static IEnumerable<RuledCase> Clearance_and_a_health_professional_leave_a_warning_with_osteoporosis_and_nothing_helps_beyond() =>
        Row(Rule, BoxJumps, "AAWEE", "WWEEE", "EEEEE", static person => Cleared(person) with { Supervision = Supervision.HealthProfessional });

    [Cases]
    public static IEnumerable<RuledCase> A_trainer_is_not_enough() =>
        Row(Rule, BoxJumps, "AAEEE", "WWEEE", "EEEEE", static person => Cleared(person) with { Supervision = Supervision.Trainer });

    [Cases]
    [For("mini-hop")]
    [For("tennis")]
    [For("high-impact-aerobics")]
    public static IEnumerable<RuledCase> Moderate_impact_and_families_are_left_to_their_own_rules(string exercise) => Row(Rule, Of(Prescribe(exercise, 3, 8)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Clearances_not_asked_for_leave_osteoporosis_with_a_health_professional_undetermined() =>
        Ask(Rule, People.Osteoporosis with { Clearances = null, Supervision = Supervision.HealthProfessional }, BoxJumps).Is(ExpectedJudgement.Undetermined);
}

internal static class SingleLegHopCases
{
    private const string Rule = "BR2007";
    private static readonly ExercisePlan Hops = Of(Prescribe("single-leg-hop", 2, 10) with { PerSide = true });

    [Cases]
    public static IEnumerable<RuledCase> With_osteoporosis_a_hop_warns_without_clearance() => Row(Rule, Hops, "AAWEE", "WWEEE", "EEEEE");

    [Cases]
    public static IEnumerable<RuledCase> Clearance_lifts_the_warning_and_no_error() =>
        Row(Rule, Hops, "AAAEE", "WWEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Cases]
    [For("mini-hop")]
    [For("bounding")]
    [For("jogging")]
    public static IEnumerable<RuledCase> Two_feet_high_impact_and_jogging_are_judged_elsewhere(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_fractures_leave_it_undetermined() => Ask(Rule, People.Osteoporosis with { Fractures = null }, Hops).Is(ExpectedJudgement.Undetermined);
}
