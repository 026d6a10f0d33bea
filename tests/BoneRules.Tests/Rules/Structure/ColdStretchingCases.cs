using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class ColdStretchingCases
{
    private const string Id = "BR6003";

    private static readonly ExercisePrescription Stretch = Prescribe("hip-flexor-stretch") with { DurationSeconds = 30 };

    [Cases]
    public static IEnumerable<RuledCase> A_stretch_first_thing_is_told_as_info() => Ask(Id, People.Osteoporosis, Of(Stretch, Minutes("walking", 20))).Is(ExpectedJudgement.Info);

    [Cases]
    public static IEnumerable<RuledCase> A_stretch_in_the_middle_of_a_circuit_is_warm() => Ask(Id, People.Osteoporosis, Of(Prescribe("sit-to-stand", 1, 10), Stretch)).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Extension_of_the_spine_is_no_stretch() => Ask(Id, People.Osteoporosis, Of(Prescribe("bird-dog", 1, 8))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_stretch_before_the_other_is_as_cold() => Ask(Id, People.Osteoporosis, Of(Prescribe("doorway-chest-stretch", 1, 10), Stretch)).Is(ExpectedJudgement.Info);
}
