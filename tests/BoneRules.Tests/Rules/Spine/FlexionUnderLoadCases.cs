using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class FlexionUnderLoadCases
{
    private const string Rule = "BR1002";
    private const string LoadedRow = "AAWWE/AA";
    private const string Allowed = "AAAAA/AA";

    [Cases]
    [For("cat-camel")]
    [For("single-knee-to-chest")]
    public static IEnumerable<RuledCase> Slight_bending_that_is_slow_and_unloaded_is_allowed(string exercise) => Row(Rule, Of(Prescribe(exercise, 1, 5)), Allowed);

    [Cases]
    [For(Tempo.Slow, Allowed)]
    [For(Tempo.Controlled, Allowed)]
    [For(Tempo.Fast, LoadedRow)]
    public static IEnumerable<RuledCase> Repeated_fast_it_is_not(Tempo tempo, string row) => Row(Rule, Of(Prescribe("cat-camel", 1, 5) with { Tempo = tempo }), row);

    [Cases]
    [For(30, Allowed)]
    [For(31, LoadedRow)]
    public static IEnumerable<RuledCase> A_long_hold_begins_above_30_seconds(double seconds, string row) =>
        Row(Rule, Of(Prescribe("single-knee-to-chest", 1, 2) with { HoldSeconds = seconds }), row);

    [Cases]
    [For(0, Allowed)]
    [For(1, LoadedRow)]
    public static IEnumerable<RuledCase> A_load_makes_the_difference(double kilograms, string row) => Row(Rule, Of(Prescribe("cat-camel", 1, 5, kilograms)), row);

    [Cases]
    [For("concentration-curl")]
    [For("stiff-leg-deadlift")]
    public static IEnumerable<RuledCase> Exercises_that_bend_under_load_by_their_nature_are_judged_so(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), LoadedRow);

    [Cases]
    [For("romanian-deadlift")]
    [For("sit-up")]
    [For("double-knee-to-chest")]
    [For("kettlebell-swing")]
    [For("burpee")]
    [For("wood-chop")]
    public static IEnumerable<RuledCase> Neutral_hinges_are_fine_and_what_another_rule_judges_is_left_to_it(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), Allowed);

    [Cases]
    public static IEnumerable<RuledCase> Unknown_fractures_leave_it_undetermined() =>
        Ask(Rule, People.Osteoporosis with { Fractures = null }, Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast })).Is(ExpectedJudgement.Undetermined);
}
