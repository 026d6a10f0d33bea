using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class VertebralFractureUnsupervisedTests
{
    private const string Id = "BR7005";

    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    [Theory]
    [InlineData("B2", ExpectedJudgement.Clean)]
    [InlineData("B2High", ExpectedJudgement.Clean)]
    [InlineData("B3", ExpectedJudgement.Warning)]
    public void From_B3_somebody_should_be_there(string tier, ExpectedJudgement expected) => RuleCheck.Judge(Id, RuleCheck.Person(tier), Walk).Should().Be(expected);

    [Fact]
    public void Each_session_has_its_own_supervision()
    {
        var supervised = Session(null, Minutes("walking", 20)) with { Supervision = Supervision.HealthProfessional };
        RuleCheck.Judge(Id, People.VertebralFracture, Week(supervised)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Id, People.VertebralFracture, Week(supervised, Session(null, Minutes("walking", 20)))).Should().Be(ExpectedJudgement.Warning);
    }

    [Fact]
    public void Before_clearance_the_clearance_comes_first() =>
        RuleCheck.Judge(Id, People.VertebralFracture with { Clearances = [] }, Walk).Should().Be(ExpectedJudgement.Clean);
}
