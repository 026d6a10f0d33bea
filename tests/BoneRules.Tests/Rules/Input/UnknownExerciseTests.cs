using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Input;

public sealed class UnknownExerciseTests
{
    private const string Id = "BR9001";

    private static readonly ExercisePlan Zorb = Of(Minutes("walking", 20), new ExercisePrescription { Name = "Zorb wiggle", Repetitions = 10 });

    [Cases]
    [For("B0", ExpectedJudgement.Clean)]
    [For("B1", ExpectedJudgement.Warning)]
    [For("B3", ExpectedJudgement.Warning)]
    [For("F1", ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Where_a_restriction_can_apply(string tier, ExpectedJudgement expected) => Ask(Id, RuleCheck.Person(tier), Zorb).Is(expected);

    [Fact]
    public void It_leaves_the_plan_of_a_person_at_risk_undecided_and_that_of_nobody_else()
    {
        PlanValidator.Default.Check(People.Osteoporosis, Zorb).Outcome.Should().Be(Outcome.Undetermined);
        var healthy = PlanValidator.Default.Check(People.Healthy, Zorb);
        healthy.Outcome.Should().Be(Outcome.Compliant);
        healthy.NotAssessed.Should().ContainSingle().Which.Name.Should().Be("Zorb wiggle");
    }
}
