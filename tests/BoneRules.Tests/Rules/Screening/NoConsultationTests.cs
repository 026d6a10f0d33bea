using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class NoConsultationTests
{
    private const string Id = "BR7008";

    private static ExpectedJudgement Judge(ClientProfile client) => RuleCheck.Judge(Id, client, Of(Minutes("walking", 20)));

    [Fact]
    public void From_osteopenia_or_one_fall_a_word_from_a_clinician_is_asked_for()
    {
        Judge(People.Healthy).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteopenia).Should().Be(ExpectedJudgement.Info);
        Judge(People.Healthy.AfterOneFall()).Should().Be(ExpectedJudgement.Info);
        Judge(People.Osteoporosis with { Clearances = [] }).Should().Be(ExpectedJudgement.Info);
    }

    [Fact]
    public void Any_clearance_for_exercise_and_a_health_professional_answer_it()
    {
        Judge(People.Osteopenia with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2019) }] }).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteopenia with { Supervision = Supervision.HealthProfessional }).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteopenia with { Supervision = Supervision.Trainer }).Should().Be(ExpectedJudgement.Info);
    }

    [Fact]
    public void A_missing_clearance_is_said_once() => Judge(People.SevereOsteoporosis with { Clearances = [] }).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Clearances_that_nobody_asked_for_are_not_missing() => Judge(People.Osteopenia with { Clearances = null }).Should().Be(ExpectedJudgement.Clean);
}
