using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class EndRangeOrRapidTwistCases
{
    private const string Rule = "BR1004";
    private const string Graded = "AWEEE/WE";
    private const string Allowed = "AAAAA/AA";

    [Cases]
    [For("seated-trunk-twist")]
    [For("half-lord-of-the-fishes")]
    [For("standing-trunk-twist")]
    [For("bicycle-crunch")]
    public static IEnumerable<RuledCase> To_the_end_of_the_range_or_thrown_is_an_error_from_osteoporosis(string exercise) => Row(Rule, Of(Prescribe(exercise, 1, 8)), Graded);

    [Cases]
    [For(null, Allowed)]
    [For(Tempo.Slow, Allowed)]
    [For(Tempo.Fast, Graded)]
    public static IEnumerable<RuledCase> A_smooth_turn_in_mid_range_is_allowed_and_a_fast_one_is_not(Tempo? tempo, string row) =>
        Row(Rule, Of(Prescribe("seated-trunk-rotation", 1, 10) with { Tempo = tempo }), row);

    [Cases]
    [For("russian-twist")]
    [For("golf-full-swing")]
    [For("plank-with-twist")]
    [For("tennis")]
    [For("tai-chi")]
    public static IEnumerable<RuledCase> Loaded_twists_and_families_are_left_to_their_own_rules(string exercise) => Row(Rule, Of(Prescribe(exercise, 1, 8)), Allowed);

    [Cases]
    public static IEnumerable<RuledCase> A_stated_load_hands_the_twist_to_the_other_rule() => Row(Rule, Of(Prescribe("seated-trunk-twist", 1, 8, 3)), Allowed);

    [Cases]
    public static IEnumerable<RuledCase> Unknown_bones_leave_it_undetermined() =>
        Ask(Rule, RuleCheck.Person("unknown"), Of(Prescribe("seated-trunk-twist", 1, 8))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> The_end_of_the_range_is_told_before_the_tempo() =>
        Ask(Rule, People.Osteoporosis, Of(Prescribe("seated-trunk-twist", 1, 9)))
            .Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.EndRangeRotation, Level: "endRange")], new MeasureLimit(Level: "midRange")));
}
