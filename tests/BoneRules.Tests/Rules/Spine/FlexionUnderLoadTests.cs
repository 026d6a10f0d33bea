using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class FlexionUnderLoadTests
{
    private const string Rule = "BR1002";
    private const string LoadedRow = "AAWWE/AA";
    private const string Allowed = "AAAAA/AA";

    [Theory]
    [InlineData("cat-camel")]
    [InlineData("single-knee-to-chest")]
    public void Slight_bending_that_is_slow_and_unloaded_is_allowed(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 1, 5)), Allowed);

    [Theory]
    [InlineData(Tempo.Slow, Allowed)]
    [InlineData(Tempo.Controlled, Allowed)]
    [InlineData(Tempo.Fast, LoadedRow)]
    public void Repeated_fast_it_is_not(Tempo tempo, string row) => RulingTable.ShouldBe(Rule, Of(Prescribe("cat-camel", 1, 5) with { Tempo = tempo }), row);

    [Theory]
    [InlineData(30, Allowed)]
    [InlineData(31, LoadedRow)]
    public void A_long_hold_begins_above_30_seconds(double seconds, string row) =>
        RulingTable.ShouldBe(Rule, Of(Prescribe("single-knee-to-chest", 1, 2) with { HoldSeconds = seconds }), row);

    [Theory]
    [InlineData(0, Allowed)]
    [InlineData(1, LoadedRow)]
    public void A_load_makes_the_difference(double kilograms, string row) => RulingTable.ShouldBe(Rule, Of(Prescribe("cat-camel", 1, 5, kilograms)), row);

    [Theory]
    [InlineData("concentration-curl")]
    [InlineData("stiff-leg-deadlift")]
    public void Exercises_that_bend_under_load_by_their_nature_are_judged_so(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), LoadedRow);

    [Theory]
    [InlineData("romanian-deadlift")]
    [InlineData("sit-up")]
    [InlineData("double-knee-to-chest")]
    [InlineData("kettlebell-swing")]
    [InlineData("burpee")]
    [InlineData("wood-chop")]
    public void Neutral_hinges_are_fine_and_what_another_rule_judges_is_left_to_it(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), Allowed);

    [Fact]
    public void Unknown_fractures_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { Fractures = null }, Of(Prescribe("cat-camel", 1, 5) with { Tempo = Tempo.Fast })).Should().Be(ExpectedJudgement.Undetermined);
}
