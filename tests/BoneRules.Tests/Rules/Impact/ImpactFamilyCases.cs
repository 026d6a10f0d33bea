using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Impact;

/// <summary>The rows of ruling 20 on impact, sports and falls, and jogging by ruling 9.</summary>
internal static class ImpactFamilyCases
{
    [Cases]
    [For("BR2009", "tennis", "AWEEE/EE")]
    [For("BR2009", "pickleball", "AWEEE/EE")]
    [For("BR2010", "horse-riding", "AWEEE/EE")]
    [For("BR2010", "skiing", "AWEEE/EE")]
    [For("BR2010", "rugby", "AWEEE/EE")]
    [For("BR2011", "zumba", "AAAEE/WE")]
    [For("BR2011", "high-impact-aerobics", "AAAEE/WE")]
    [For("BR2011", "low-impact-aerobics", "AAAAA/AA")]
    [For("BR2012", "rebounder-jumping", "AWEEE/EE")]
    [For("BR2012", "rebounder-held-bounce", "AAWEE/WE")]
    [For("BR2013", "vibration-plate", "AAIWE/AW")]
    [For("BR2014", "outdoor-cycling", "AAAAW/WE")]
    [For("BR2014", "stationary-cycling", "AAAAA/AA")]
    [For("BR2015", "nordic-walking", "AAAAA/AW")]
    [For("BR2015", "easy-dance", "AAAAA/AW")]
    [For("BR2015", "walking", "AAAAA/AA")]
    public static IEnumerable<RuledCase> A_family_is_graded_as_ruled(string rule, string exercise, string row) => Row(rule, Of(Minutes(exercise, 30)), row);

    [Cases]
    [For("jogging")]
    [For("running")]
    public static IEnumerable<RuledCase> Jogging_warns_with_osteoporosis_without_falls_and_is_moderate_impact_otherwise(string exercise) =>
        Row("BR2008", Of(Minutes(exercise, 20)), "AAWEE", "WWEEE", "EEEEE");

    [Cases]
    public static IEnumerable<RuledCase> Clearance_does_not_lift_jogging() =>
        Row("BR2008", Of(Minutes("jogging", 20)), "AAWEE", "WWEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Cases]
    public static IEnumerable<RuledCase> Cleared_for_high_impact_court_sport_is_a_warning_with_osteoporosis_without_falls_alone() =>
        Row("BR2009", Of(Minutes("tennis", 60)), "AWWEE", "EEEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Cases]
    [For("BR2008", "jogging")]
    [For("BR2011", "zumba")]
    [For("BR2012", "rebounder-held-bounce")]
    [For("BR2013", "vibration-plate")]
    public static IEnumerable<RuledCase> Unknown_fractures_leave_an_error_undetermined(string rule, string exercise) =>
        Ask(rule, People.Osteoporosis with { Fractures = null }, Of(Minutes(exercise, 10))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    [For("BR2009", "tennis")]
    [For("BR2010", "skiing")]
    [For("BR2014", "outdoor-cycling")]
    public static IEnumerable<RuledCase> Unknown_falls_leave_an_error_undetermined(string rule, string exercise) =>
        Ask(rule, People.Healthy with { FallsLast12Months = null }, Of(Minutes(exercise, 10))).Is(ExpectedJudgement.Undetermined);
}
