using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class LoadedTrunkRotationCases
{
    private const string Rule = "BR1003";

    [Cases]
    [For("russian-twist")]
    [For("wood-chop")]
    [For("cable-rotation")]
    [For("medicine-ball-rotational-throw")]
    public static IEnumerable<RuledCase> A_loaded_twist_is_an_error_from_osteoporosis_and_with_high_falls_risk(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 10)), "AWEEE/WE");

    [Cases]
    [For(null, "AAAAA/AA")]
    [For(0.0, "AAAAA/AA")]
    [For(2.0, "AWEEE/WE")]
    public static IEnumerable<RuledCase> A_stated_load_makes_an_unloaded_twist_a_loaded_one(double? kilograms, string row) =>
        Row(Rule, Of(Prescribe("seated-trunk-rotation", 1, 10, kilograms)), row);

    [Cases]
    [For("pallof-press")]
    [For("suitcase-carry")]
    [For("goblet-squat")]
    [For("golf-heavy-swing")]
    public static IEnumerable<RuledCase> Holding_against_a_twist_is_none_and_golf_has_its_own_rule(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 10, 6)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_bones_leave_it_undetermined() =>
        Ask(Rule, RuleCheck.Person("unknown"), Of(Prescribe("russian-twist", 3, 20))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> A_stated_load_is_told_of_a_turn_that_has_none_by_itself() =>
        Ask("BR1003", People.Osteoporosis, Of(Prescribe("seated-trunk-rotation", 1, 9, 3)))
            .Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.TrunkRotation, Level: "loaded")], new MeasureLimit(Level: "unloaded")));
}
