using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class DeepSpinalFlexionTests
{
    private const string Rule = "BR1001";

    [Theory]
    [InlineData("sit-up")]
    [InlineData("crunch")]
    [InlineData("roll-up")]
    [InlineData("roll-down")]
    [InlineData("pilates-hundred")]
    [InlineData("v-up")]
    [InlineData("rolling-like-a-ball")]
    [InlineData("plough-pose")]
    [InlineData("toe-touch")]
    [InlineData("seated-forward-fold")]
    [InlineData("ab-machine")]
    [InlineData("jefferson-curl")]
    public void Deep_bending_is_an_error_from_osteoporosis_and_with_high_falls_risk_and_a_warning_with_osteopenia_or_one_fall(string exercise) =>
        RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), "AWEEE/WE");

    [Theory]
    [InlineData("cat-camel")]
    [InlineData("single-knee-to-chest")]
    [InlineData("bird-dog")]
    [InlineData("romanian-deadlift")]
    public void Slight_bending_and_a_neutral_hinge_are_not_deep(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAA/AA");

    [Fact]
    public void Unknown_bones_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), Of(Prescribe("sit-up", 3, 15))).Should().Be(ExpectedJudgement.Undetermined);
}
