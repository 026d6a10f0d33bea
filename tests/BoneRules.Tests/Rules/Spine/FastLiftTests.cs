using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class FastLiftTests
{
    private const string Rule = "BR1006";

    [Theory]
    [InlineData(Tempo.Fast, "AAWWW/AA")]
    [InlineData(Tempo.Controlled, "AAAAA/AA")]
    [InlineData(null, "AAAAA/AA")]
    public void A_fast_lift_warns_from_osteoporosis(Tempo? tempo, string row) => RulingTable.ShouldBe(Rule, Of(Prescribe("goblet-squat", 3, 8, 10) with { Tempo = tempo }), row);

    [Fact]
    public void A_family_with_a_ruling_of_its_own_can_be_lifted_too_fast_as_well() =>
        RulingTable.ShouldBe(Rule, Of(Prescribe("leg-press", 3, 8, 40) with { Tempo = Tempo.Fast }), "AAWWW/AA");

    [Theory]
    [InlineData("sit-to-stand")]
    [InlineData("kettlebell-swing")]
    [InlineData("russian-twist")]
    [InlineData("weighted-sit-up")]
    [InlineData("brisk-walking")]
    public void Body_weight_and_what_another_rule_judges_is_left_alone(string exercise) =>
        RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 3, 8) with { Tempo = Tempo.Fast }), "AAAAA/AA");
}
