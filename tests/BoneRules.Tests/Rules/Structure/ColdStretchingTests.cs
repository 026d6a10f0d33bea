using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class ColdStretchingTests
{
    private const string Id = "BR6003";

    private static readonly ExercisePrescription Stretch = Prescribe("hip-flexor-stretch") with { DurationSeconds = 30 };

    [Fact]
    public void A_stretch_first_thing_is_told_as_info() => RuleCheck.Judge(Id, People.Osteoporosis, Of(Stretch, Minutes("walking", 20))).Should().Be(ExpectedJudgement.Info);

    [Fact]
    public void A_stretch_in_the_middle_of_a_circuit_is_warm() => RuleCheck.Judge(Id, People.Osteoporosis, Of(Prescribe("sit-to-stand", 1, 10), Stretch)).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Extension_of_the_spine_is_no_stretch() => RuleCheck.Judge(Id, People.Osteoporosis, Of(Prescribe("bird-dog", 1, 8))).Should().Be(ExpectedJudgement.Clean);
}
