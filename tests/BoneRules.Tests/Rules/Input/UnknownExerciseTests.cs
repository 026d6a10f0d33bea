using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Input;

public sealed class UnknownExerciseTests
{
    private const string Id = "BR9001";

    private static readonly ExercisePlan Zorb = Of(Minutes("walking", 20), new ExercisePrescription { Name = "Zorb wiggle", Repetitions = 10 });

    [Theory]
    [InlineData("B0", ExpectedJudgement.Clean)]
    [InlineData("B1", ExpectedJudgement.Warning)]
    [InlineData("B3", ExpectedJudgement.Warning)]
    [InlineData("F1", ExpectedJudgement.Warning)]
    public void Where_a_restriction_can_apply(string tier, ExpectedJudgement expected) => RuleCheck.Judge(Id, RuleCheck.Person(tier), Zorb).Should().Be(expected);

    [Fact]
    public void It_leaves_the_plan_of_a_person_at_risk_undecided_and_that_of_nobody_else()
    {
        PlanValidator.Default.Check(People.Osteoporosis, Zorb).Outcome.Should().Be(Outcome.Undetermined);
        var healthy = PlanValidator.Default.Check(People.Healthy, Zorb);
        healthy.Outcome.Should().Be(Outcome.Compliant);
        healthy.NotAssessed.Should().ContainSingle().Which.Name.Should().Be("Zorb wiggle");
    }
}
