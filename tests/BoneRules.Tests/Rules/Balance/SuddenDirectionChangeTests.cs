using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Balance;

public sealed class SuddenDirectionChangeTests
{
    private const string Rule = "BR4004";
    private static readonly ExercisePlan ShuttleRun = Of(Minutes("shuttle-run", 2));

    [Theory]
    [InlineData(Supervision.None, "AWEEE")]
    [InlineData(Supervision.Trainer, "AWWEE")]
    [InlineData(Supervision.HealthProfessional, "AWWWE")]
    public void Supervision_makes_it_a_warning_before_a_vertebral_fracture_and_without_falls(Supervision supervision, string f0) =>
        RulingTable.ShouldBe(Rule, ShuttleRun, f0, "WWEEE", "EEEEE", person => person with { Supervision = supervision });

    [Theory]
    [InlineData("tennis")]
    [InlineData("easy-dance")]
    [InlineData("grapevine-walk")]
    [InlineData("walking")]
    public void Planned_steps_and_families_with_their_own_rule_are_left_alone(string exercise) => RulingTable.ShouldBe(Rule, Of(Minutes(exercise, 10)), "AAAAA/AA");

    [Fact]
    public void Nothing_known_of_the_bones_leaves_it_undetermined() => RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), ShuttleRun).Should().Be(ExpectedJudgement.Undetermined);
}
