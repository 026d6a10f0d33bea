using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class BeginnerLiftingAloneTests
{
    private const string Id = "BR7010";

    private static ClientProfile Trained(TrainingExperience? experience, Supervision? supervision) => People.Osteoporosis with { TrainingExperience = experience, Supervision = supervision };

    [Theory]
    [InlineData(TrainingExperience.Beginner, null, ExpectedJudgement.Info)]
    [InlineData(TrainingExperience.Beginner, Supervision.None, ExpectedJudgement.Info)]
    [InlineData(TrainingExperience.Beginner, Supervision.Trainer, ExpectedJudgement.Clean)]
    [InlineData(TrainingExperience.Intermediate, Supervision.None, ExpectedJudgement.Clean)]
    [InlineData(null, Supervision.None, ExpectedJudgement.Clean)]
    public void A_beginner_with_loads(TrainingExperience? experience, Supervision? supervision, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Trained(experience, supervision), Of(Prescribe("goblet-squat", 2, 10, 4))).Should().Be(expected);

    [Theory]
    [InlineData(3, ExpectedJudgement.Info)]
    [InlineData(4, ExpectedJudgement.Clean)]
    public void Less_than_four_weeks_of_training_make_a_beginner(int weeks, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Osteoporosis with { TrainingExperience = null, TrainingWeeks = weeks }, Of(Prescribe("goblet-squat", 2, 10, 4))).Should().Be(expected);

    [Fact]
    public void After_a_vertebral_fracture_supervision_is_asked_for_by_another_rule() =>
        RuleCheck.Judge(Id, People.VertebralFracture with { TrainingExperience = TrainingExperience.Beginner }, Of(Prescribe("goblet-squat", 2, 10, 4))).Should().Be(ExpectedJudgement.Clean);
}
