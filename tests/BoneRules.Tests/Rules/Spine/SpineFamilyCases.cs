using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

/// <summary>The rows of ruling 20 on the spine.</summary>
internal static class SpineFamilyCases
{
    private static ClientProfile Coached(ClientProfile person) => person with { CoachedMovements = ["rowing-machine"] };

    private static ClientProfile WithHealthProfessional(ClientProfile person) => person with { Supervision = Supervision.HealthProfessional };

    [Cases]
    [For("BR1010", "golf-full-swing", "AIWEE/AW")]
    [For("BR1010", "golf-heavy-swing", "AIEEE/AW")]
    [For("BR1010", "golf-chipping", "AAAAA/AA")]
    [For("BR1011", "mountain-climber", "AIWWE/AW")]
    [For("BR1011", "plank-with-twist", "AIWWE/AW")]
    [For("BR1011", "plank", "AAAAA/AA")]
    [For("BR1012", "plank", "AAAAW/AA")]
    [For("BR1012", "side-plank", "AAAAW/AA")]
    [For("BR1012", "wall-plank", "AAAAA/AA")]
    [For("BR1012", "mountain-climber", "AAAAA/AA")]
    [For("BR1013", "double-knee-to-chest", "AIWWE/AA")]
    [For("BR1013", "childs-pose", "AIWWE/AA")]
    [For("BR1013", "single-knee-to-chest", "AAAAA/AA")]
    [For("BR1014", "yoga-class", "AIWWE/AW")]
    [For("BR1014", "pilates-class", "AIWWE/AW")]
    [For("BR1014", "adapted-yoga", "AAAAW/AA")]
    [For("BR1014", "tree-pose", "AAAAA/AA")]
    [For("BR1015", "rowing-machine", "AAWWE/AA")]
    [For("BR1016", "butterfly-stroke", "AAWWE/AA")]
    [For("BR1016", "diving", "AAWWE/AA")]
    [For("BR1016", "swimming", "AAAAA/AA")]
    public static IEnumerable<RuledCase> A_family_is_graded_as_ruled(string rule, string exercise, string row) => Row(rule, Of(Prescribe(exercise, 1, 10)), row);

    [Cases]
    public static IEnumerable<RuledCase> A_golf_swing_with_a_load_or_at_full_speed_is_a_heavy_one() =>
    [
        .. Row("BR1010", Of(Prescribe("golf-full-swing", 1, 20, 1)), "AIEEE/AW"),
        .. Row("BR1010", Of(Prescribe("golf-full-swing", 1, 20) with { Tempo = Tempo.Fast }), "AIEEE/AW"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_class_with_a_health_professional_counts_as_adapted() => Row("BR1014", Of(Minutes("yoga-class", 45)), "AAAAW/AA", WithHealthProfessional);

    [Cases]
    public static IEnumerable<RuledCase> A_class_with_a_trainer_does_not() =>
        Row("BR1014", Of(Minutes("yoga-class", 45)), "AIWWE/AW", static person => person with { Supervision = Supervision.Trainer });

    [Cases]
    public static IEnumerable<RuledCase> Rowing_is_milder_when_coached_or_with_a_health_professional()
    {
        var rowing = Of(Minutes("rowing-machine", 10));
        return
        [
            .. Row("BR1015", rowing, "AAAWE/AA", Coached),
            .. Row("BR1015", rowing, "AAWWW/AA", WithHealthProfessional),
            .. Row("BR1015", rowing, "AAAWW/AA", static person => Coached(WithHealthProfessional(person))),
        ];
    }

    [Cases]
    [For("BR1010", "golf-full-swing")]
    [For("BR1011", "mountain-climber")]
    [For("BR1013", "childs-pose")]
    [For("BR1014", "yoga-class")]
    [For("BR1015", "rowing-machine")]
    [For("BR1016", "diving")]
    public static IEnumerable<RuledCase> Unknown_fractures_leave_an_error_undetermined(string rule, string exercise) =>
        Ask(rule, People.Osteoporosis with { Fractures = null }, Of(Minutes(exercise, 10))).Is(ExpectedJudgement.Undetermined);
}
