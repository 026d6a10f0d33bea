using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class EndRangeOrRapidTwistTests
{
    private const string Rule = "BR1004";
    private const string Graded = "AWEEE/WE";
    private const string Allowed = "AAAAA/AA";

    [Theory]
    [InlineData("seated-trunk-twist")]
    [InlineData("half-lord-of-the-fishes")]
    [InlineData("standing-trunk-twist")]
    [InlineData("bicycle-crunch")]
    public void To_the_end_of_the_range_or_thrown_is_an_error_from_osteoporosis(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 1, 8)), Graded);

    [Theory]
    [InlineData(null, Allowed)]
    [InlineData(Tempo.Slow, Allowed)]
    [InlineData(Tempo.Fast, Graded)]
    public void A_smooth_turn_in_mid_range_is_allowed_and_a_fast_one_is_not(Tempo? tempo, string row) =>
        RulingTable.ShouldBe(Rule, Of(Prescribe("seated-trunk-rotation", 1, 10) with { Tempo = tempo }), row);

    [Theory]
    [InlineData("russian-twist")]
    [InlineData("golf-full-swing")]
    [InlineData("plank-with-twist")]
    [InlineData("tennis")]
    [InlineData("tai-chi")]
    public void Loaded_twists_and_families_are_left_to_their_own_rules(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 1, 8)), Allowed);

    [Fact]
    public void A_stated_load_hands_the_twist_to_the_other_rule() => RulingTable.ShouldBe(Rule, Of(Prescribe("seated-trunk-twist", 1, 8, 3)), Allowed);

    [Fact]
    public void Unknown_bones_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), Of(Prescribe("seated-trunk-twist", 1, 8))).Should().Be(ExpectedJudgement.Undetermined);
}
