using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class BeginnerLiftingAloneCases
{
    private const string Id = "BR7010";

    private static ClientProfile Trained(TrainingExperience? experience, Supervision? supervision) => People.Osteoporosis with { TrainingExperience = experience, Supervision = supervision };

    [Cases]
    [For(TrainingExperience.Beginner, null, ExpectedJudgement.Info)]
    [For(TrainingExperience.Beginner, Supervision.None, ExpectedJudgement.Info)]
    [For(TrainingExperience.Beginner, Supervision.Trainer, ExpectedJudgement.Clean)]
    [For(TrainingExperience.Intermediate, Supervision.None, ExpectedJudgement.Clean)]
    [For(null, Supervision.None, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_beginner_with_loads(TrainingExperience? experience, Supervision? supervision, ExpectedJudgement expected) =>
        Ask(Id, Trained(experience, supervision), Of(Prescribe("goblet-squat", 2, 10, 4))).Is(expected);

    [Cases]
    [For(3, ExpectedJudgement.Info)]
    [For(4, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Less_than_four_weeks_of_training_make_a_beginner(int weeks, ExpectedJudgement expected) =>
        Ask(Id, People.Osteoporosis with { TrainingExperience = null, TrainingWeeks = weeks }, Of(Prescribe("goblet-squat", 2, 10, 4))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> After_a_vertebral_fracture_supervision_is_asked_for_by_another_rule() =>
        Ask(Id, People.VertebralFracture with { TrainingExperience = TrainingExperience.Beginner }, Of(Prescribe("goblet-squat", 2, 10, 4))).Is(ExpectedJudgement.Clean);
}
