using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class EmptySessionTests
{
    private const string Id = "BR6010";

    [Fact]
    public void A_session_without_exercises_is_a_warning_at_the_session()
    {
        var finding = RuleCheck.Findings(Id, People.Healthy, Week(Session(null, Minutes("walking", 20)), Session(null))).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Warning);
        finding.Path.Should().Be("/weeks/0/sessions/1");
    }

    [Fact]
    public void One_exercise_is_enough() => RuleCheck.Judge(Id, People.Healthy, Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);
}
