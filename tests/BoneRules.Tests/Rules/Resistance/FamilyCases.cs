using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>Ruling 20: leg press and carries.</summary>
internal static class FamilyCases
{
    private static ExercisePlan LegPress(double? percent) => Of(Prescribe("leg-press", 2, 10) with { PercentOneRepetitionMaximum = percent });

    [Cases]
    [For(70.0, "AAAAA/AA")]
    [For(70.1, "AAAAW/AA")]
    [For(80.0, "AAAAW/AA")]
    [For(null, "AAAAA/AA")]
    public static IEnumerable<RuledCase> A_leg_press_above_seventy_percent_warns_after_a_vertebral_fracture(double? percent, string row) => Row("BR3010", LegPress(percent), row);

    [Cases]
    public static IEnumerable<RuledCase> Above_eighty_percent_it_is_a_heavy_lift_and_told_once() =>
    [
        .. Ask("BR3010", People.VertebralFracture, LegPress(81)).Is(ExpectedJudgement.Clean),
        .. Ask("BR3001", People.VertebralFracture, LegPress(81)).Is(ExpectedJudgement.Error),
    ];

    [Cases]
    [For("farmers-carry", "AAAAW/AW")]
    [For("suitcase-carry", "AAAAW/AW")]
    [For("walking", "AAAAA/AA")]
    public static IEnumerable<RuledCase> Carries_warn_after_a_vertebral_fracture_and_with_high_falls_risk(string exercise, string row) => Row("BR3011", Of(Minutes(exercise, 1)), row);

    [Cases]
    [For("pallof-press")]
    [For("leg-press")]
    public static IEnumerable<RuledCase> Ordinary_doses_of_what_the_table_allows_are_clean(string exercise) =>
        ((string[])["BR3001", "BR3002", "BR3003", "BR3006", "BR3008", "BR3010", "BR4002"]).SelectMany(rule => Row(rule, Of(Prescribe(exercise, 3, 10)), "AAAAA/AA"));
}
