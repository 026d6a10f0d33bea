using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class LoadedSideBendTests
{
    private const string Rule = "BR1007";

    [Theory]
    [InlineData("dumbbell-side-bend")]
    [InlineData("standing-side-stretch")]
    [InlineData("side-plank-hip-dip")]
    public void Under_load_or_to_the_end_of_the_range(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), "AWEEE/WE");

    [Fact]
    public void In_mid_range_without_load_it_warns_after_a_vertebral_fracture_alone() => RulingTable.ShouldBe(Rule, Of(Prescribe("side-bend", 2, 8)), "AAAAW/AA");

    [Fact]
    public void A_stated_load_counts() => RulingTable.ShouldBe(Rule, Of(Prescribe("side-bend", 2, 8, 4)), "AWEEE/WE");

    [Theory]
    [InlineData("heel-touch")]
    [InlineData("windshield-wiper")]
    [InlineData("suitcase-carry")]
    public void Deep_bends_have_their_finding_and_carries_do_not_bend(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAA/AA");

    [Fact]
    public void Unknown_bones_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), Of(Prescribe("dumbbell-side-bend", 2, 8))).Should().Be(ExpectedJudgement.Undetermined);
}
