using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class FastLiftCases
{
    private const string Rule = "BR1006";

    [Cases]
    [For(Tempo.Fast, "AAWWW/AA")]
    [For(Tempo.Controlled, "AAAAA/AA")]
    [For(null, "AAAAA/AA")]
    public static IEnumerable<RuledCase> A_fast_lift_warns_from_osteoporosis(Tempo? tempo, string row) => Row(Rule, Of(Prescribe("goblet-squat", 3, 8, 10) with { Tempo = tempo }), row);

    [Cases]
    public static IEnumerable<RuledCase> A_family_with_a_ruling_of_its_own_can_be_lifted_too_fast_as_well() =>
        Row(Rule, Of(Prescribe("leg-press", 3, 8, 40) with { Tempo = Tempo.Fast }), "AAWWW/AA");

    [Cases]
    [For("sit-to-stand")]
    [For("kettlebell-swing")]
    [For("russian-twist")]
    [For("weighted-sit-up")]
    [For("brisk-walking")]
    public static IEnumerable<RuledCase> Body_weight_and_what_another_rule_judges_is_left_alone(string exercise) =>
        Row(Rule, Of(Prescribe(exercise, 3, 8) with { Tempo = Tempo.Fast }), "AAAAA/AA");

    [Cases]
    [For("seated-trunk-rotation")]
    [For("seated-trunk-twist")]
    [For("cat-camel")]
    [For("sit-up")]
    public static IEnumerable<RuledCase> Fast_turns_and_bends_under_load_have_rules_of_their_own(string exercise) =>
        Ask("BR1006", People.Osteoporosis, Of(Prescribe(exercise, 1, 8, 3) with { Tempo = Tempo.Fast })).Is(ExpectedJudgement.Clean);
}
