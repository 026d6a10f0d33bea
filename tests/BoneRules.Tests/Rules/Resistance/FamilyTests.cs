using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

/// <summary>Ruling 20: leg press and carries.</summary>
public sealed class FamilyTests
{
    private static ExercisePlan LegPress(double? percent) => Of(Prescribe("leg-press", 2, 10) with { PercentOneRepetitionMaximum = percent });

    [Theory]
    [InlineData(70.0, "AAAAA/AA")]
    [InlineData(70.1, "AAAAW/AA")]
    [InlineData(80.0, "AAAAW/AA")]
    [InlineData(null, "AAAAA/AA")]
    public void A_leg_press_above_seventy_percent_warns_after_a_vertebral_fracture(double? percent, string row) => RulingTable.ShouldBe("BR3010", LegPress(percent), row);

    [Fact]
    public void Above_eighty_percent_it_is_a_heavy_lift_and_told_once()
    {
        RuleCheck.Judge("BR3010", People.VertebralFracture, LegPress(81)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3001", People.VertebralFracture, LegPress(81)).Should().Be(ExpectedJudgement.Error);
    }

    [Theory]
    [InlineData("farmers-carry", "AAAAW/AW")]
    [InlineData("suitcase-carry", "AAAAW/AW")]
    [InlineData("walking", "AAAAA/AA")]
    public void Carries_warn_after_a_vertebral_fracture_and_with_high_falls_risk(string exercise, string row) => RulingTable.ShouldBe("BR3011", Of(Minutes(exercise, 1)), row);

    [Theory]
    [InlineData("pallof-press")]
    [InlineData("leg-press")]
    public void Ordinary_doses_of_what_the_table_allows_are_clean(string exercise)
    {
        foreach (var rule in (string[])["BR3001", "BR3002", "BR3003", "BR3006", "BR3008", "BR3010", "BR4002"])
            RulingTable.ShouldBe(rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");
    }
}
