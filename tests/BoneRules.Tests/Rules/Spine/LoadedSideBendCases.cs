using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class LoadedSideBendCases
{
    private const string Rule = "BR1007";

    [Cases]
    [For("dumbbell-side-bend")]
    [For("standing-side-stretch")]
    [For("side-plank-hip-dip")]
    public static IEnumerable<RuledCase> Under_load_or_to_the_end_of_the_range(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), "AWEEE/WE");

    [Cases]
    public static IEnumerable<RuledCase> In_mid_range_without_load_it_warns_after_a_vertebral_fracture_alone() => Row(Rule, Of(Prescribe("side-bend", 2, 8)), "AAAAW/AA");

    [Cases]
    public static IEnumerable<RuledCase> A_stated_load_counts() => Row(Rule, Of(Prescribe("side-bend", 2, 8, 4)), "AWEEE/WE");

    [Cases]
    [For("heel-touch")]
    [For("windshield-wiper")]
    [For("suitcase-carry")]
    public static IEnumerable<RuledCase> Deep_bends_have_their_finding_and_carries_do_not_bend(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_bones_leave_it_undetermined() =>
        Ask(Rule, RuleCheck.Person("unknown"), Of(Prescribe("dumbbell-side-bend", 2, 8))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> A_stated_load_is_told_as_such_and_no_load_as_the_movement_has_it() =>
    [
        .. Ask(Rule, People.Osteoporosis, Of(Prescribe("side-bend", 2, 8, 5)))
            .Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LateralFlexion, Level: "loadedOrEndRange")], new MeasureLimit(Level: "midRange"))),
        .. Ask(Rule, People.VertebralFracture, Of(Prescribe("side-bend", 2, 9)))
            .Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.LateralFlexion, Level: "midRange")], new MeasureLimit(Level: "midRange"))),
    ];
}
