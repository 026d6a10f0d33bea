using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class LoadedTrunkRotationTests
{
    private const string Rule = "BR1003";

    [Theory]
    [InlineData("russian-twist")]
    [InlineData("wood-chop")]
    [InlineData("cable-rotation")]
    [InlineData("medicine-ball-rotational-throw")]
    public void A_loaded_twist_is_an_error_from_osteoporosis_and_with_high_falls_risk(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 10)), "AWEEE/WE");

    [Theory]
    [InlineData(null, "AAAAA/AA")]
    [InlineData(0.0, "AAAAA/AA")]
    [InlineData(2.0, "AWEEE/WE")]
    public void A_stated_load_makes_an_unloaded_twist_a_loaded_one(double? kilograms, string row) =>
        RulingTable.ShouldBe(Rule, Of(Prescribe("seated-trunk-rotation", 1, 10, kilograms)), row);

    [Theory]
    [InlineData("pallof-press")]
    [InlineData("suitcase-carry")]
    [InlineData("goblet-squat")]
    [InlineData("golf-heavy-swing")]
    public void Holding_against_a_twist_is_none_and_golf_has_its_own_rule(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 10, 6)), "AAAAA/AA");

    [Fact]
    public void Unknown_bones_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), Of(Prescribe("russian-twist", 3, 20))).Should().Be(ExpectedJudgement.Undetermined);
}
