using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Impact;

/// <summary>The rows of ruling 20 on impact, sports and falls, and jogging by ruling 9.</summary>
public sealed class ImpactFamilyTests
{
    [Theory]
    [InlineData("BR2009", "tennis", "AWEEE/EE")]
    [InlineData("BR2009", "pickleball", "AWEEE/EE")]
    [InlineData("BR2010", "horse-riding", "AWEEE/EE")]
    [InlineData("BR2010", "skiing", "AWEEE/EE")]
    [InlineData("BR2010", "rugby", "AWEEE/EE")]
    [InlineData("BR2011", "zumba", "AAAEE/WE")]
    [InlineData("BR2011", "high-impact-aerobics", "AAAEE/WE")]
    [InlineData("BR2011", "low-impact-aerobics", "AAAAA/AA")]
    [InlineData("BR2012", "rebounder-jumping", "AWEEE/EE")]
    [InlineData("BR2012", "rebounder-held-bounce", "AAWEE/WE")]
    [InlineData("BR2013", "vibration-plate", "AAIWE/AW")]
    [InlineData("BR2014", "outdoor-cycling", "AAAAW/WE")]
    [InlineData("BR2014", "stationary-cycling", "AAAAA/AA")]
    [InlineData("BR2015", "nordic-walking", "AAAAA/AW")]
    [InlineData("BR2015", "easy-dance", "AAAAA/AW")]
    [InlineData("BR2015", "walking", "AAAAA/AA")]
    public void A_family_is_graded_as_ruled(string rule, string exercise, string row) => RulingTable.ShouldBe(rule, Of(Minutes(exercise, 30)), row);

    [Theory]
    [InlineData("jogging")]
    [InlineData("running")]
    public void Jogging_warns_with_osteoporosis_without_falls_and_is_moderate_impact_otherwise(string exercise) =>
        RulingTable.ShouldBe("BR2008", Of(Minutes(exercise, 20)), "AAWEE", "WWEEE", "EEEEE");

    [Fact]
    public void Clearance_does_not_lift_jogging() =>
        RulingTable.ShouldBe("BR2008", Of(Minutes("jogging", 20)), "AAWEE", "WWEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Fact]
    public void Cleared_for_high_impact_court_sport_is_a_warning_with_osteoporosis_without_falls_alone() =>
        RulingTable.ShouldBe("BR2009", Of(Minutes("tennis", 60)), "AWWEE", "EEEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Theory]
    [InlineData("BR2008", "jogging")]
    [InlineData("BR2011", "zumba")]
    [InlineData("BR2012", "rebounder-held-bounce")]
    [InlineData("BR2013", "vibration-plate")]
    public void Unknown_fractures_leave_an_error_undetermined(string rule, string exercise) =>
        RuleCheck.Judge(rule, People.Osteoporosis with { Fractures = null }, Of(Minutes(exercise, 10))).Should().Be(ExpectedJudgement.Undetermined);

    [Theory]
    [InlineData("BR2009", "tennis")]
    [InlineData("BR2010", "skiing")]
    [InlineData("BR2014", "outdoor-cycling")]
    public void Unknown_falls_leave_an_error_undetermined(string rule, string exercise) =>
        RuleCheck.Judge(rule, People.Healthy with { FallsLast12Months = null }, Of(Minutes(exercise, 10))).Should().Be(ExpectedJudgement.Undetermined);
}
