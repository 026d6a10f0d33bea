using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class BallisticLiftTests
{
    private const string Rule = "BR1005";
    private static readonly ExercisePlan Snatches = Of(Prescribe("kettlebell-snatch", 3, 8, 8));

    [Theory]
    [InlineData("kettlebell-snatch")]
    [InlineData("power-clean")]
    [InlineData("split-jerk")]
    [InlineData("kettlebell-swing")]
    [InlineData("kipping-pull-up")]
    public void Uncoached_it_warns_with_osteopenia_and_is_an_error_beyond(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 3, 8)), "AWEEE/AE");

    [Theory]
    [InlineData(Supervision.None, "AAEEE/AE")]
    [InlineData(Supervision.Trainer, "AAWEE/AE")]
    [InlineData(Supervision.HealthProfessional, "AAWWE/AE")]
    public void Coached_it_depends_on_who_is_there(Supervision supervision, string row) =>
        RulingTable.ShouldBe(Rule, Snatches, row, person => person with { CoachedMovements = ["kettlebell-snatch"], Supervision = supervision });

    [Fact]
    public void Supervision_alone_or_coaching_in_another_movement_is_not_enough() =>
        RulingTable.ShouldBe(Rule, Snatches, "AWEEE/AE", static person => person with { CoachedMovements = ["kettlebell-swing"], Supervision = Supervision.HealthProfessional });

    [Theory]
    [InlineData("medicine-ball-slam")]
    [InlineData("medicine-ball-rotational-throw")]
    [InlineData("jump-squat")]
    [InlineData("golf-heavy-swing")]
    [InlineData("goblet-squat")]
    public void Deep_bends_twists_and_jumps_are_left_to_their_own_rules(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 3, 8)), "AAAAA/AA");

    [Fact]
    public void Unknown_bones_leave_it_undetermined() => RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), Snatches).Should().Be(ExpectedJudgement.Undetermined);
}
