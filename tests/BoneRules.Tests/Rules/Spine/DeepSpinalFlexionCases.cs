using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class DeepSpinalFlexionCases
{
    private const string Rule = "BR1001";

    [Cases]
    [For("sit-up")]
    [For("crunch")]
    [For("roll-up")]
    [For("roll-down")]
    [For("pilates-hundred")]
    [For("v-up")]
    [For("rolling-like-a-ball")]
    [For("plough-pose")]
    [For("toe-touch")]
    [For("seated-forward-fold")]
    [For("ab-machine")]
    [For("jefferson-curl")]
    public static IEnumerable<RuledCase> Deep_bending_is_an_error_from_osteoporosis_and_with_high_falls_risk_and_a_warning_with_osteopenia_or_one_fall(string exercise) =>
        Row(Rule, Of(Prescribe(exercise, 2, 8)), "AWEEE/WE");

    [Cases]
    [For("cat-camel")]
    [For("single-knee-to-chest")]
    [For("bird-dog")]
    [For("romanian-deadlift")]
    public static IEnumerable<RuledCase> Slight_bending_and_a_neutral_hinge_are_not_deep(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_bones_leave_it_undetermined() =>
        Ask(Rule, RuleCheck.Person("unknown"), Of(Prescribe("sit-up", 3, 15))).Is(ExpectedJudgement.Undetermined);
}
