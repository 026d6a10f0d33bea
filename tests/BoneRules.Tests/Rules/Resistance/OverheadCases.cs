using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>Rulings 20 and 23: loads overhead, behind the neck, and the first overhead press.</summary>
internal static class OverheadCases
{
    private static readonly ClientProfile Beginner = People.Healthy with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = null };

    private static ExercisePrescription Press(double? kilograms, string exercise = "dumbbell-overhead-press") => Prescribe(exercise, 3, 8, kilograms);

    [Cases]
    [For(4.5, "AAAAW/AA")]
    [For(4.6, "AAAWE/AW")]
    public static IEnumerable<RuledCase> Above_four_and_a_half_kilograms_a_hand_it_is_graver(double kilograms, string row) => Row("BR3008", Of(Press(kilograms)), row);

    [Cases]
    [For("barbell-overhead-press", 2.0, "AAAWE/AW")]
    [For("barbell-overhead-press", null, "AAAWE/AW")]
    [For("machine-overhead-press", 4.0, "AAAWE/AW")]
    [For("band-overhead-press", null, "AAAAW/AA")]
    [For("dumbbell-bench-press", 10.0, "AAAAA/AA")]
    [For("push-press", 20.0, "AAAAA/AA")]
    [For("overhead-carry", 10.0, "AAAWE/AW")]
    [For("band-overhead-triceps-extension", null, "AAAAW/AA")]
    [For("cable-overhead-triceps-extension", 4.0, "AAAAW/AA")]
    [For("overhead-triceps-extension", 2.0, "AAAAW/AA")]
    [For("overhead-triceps-extension", 6.0, "AAAWE/AW")]
    [For("barbell-overhead-triceps-extension", 2.0, "AAAWE/AW")]
    public static IEnumerable<RuledCase> Bars_are_heavy_bands_light_and_what_is_thrown_is_left_to_its_own_rule(string exercise, double? kilograms, string row) =>
        Row("BR3008", Of(Press(kilograms, exercise)), row);

    [Cases]
    public static IEnumerable<RuledCase> A_load_that_is_not_stated_is_undetermined_after_a_vertebral_fracture() =>
    [
        .. Ask("BR3008", People.VertebralFracture, Of(Press(null)))
            .Says([new ExpectedFinding(Severity.Warning, First, [new(Quantity.OverheadLoad, Level: "dumbbells")])], [First + "/loadKilograms"]),
        .. Ask("BR3008", People.Osteoporosis, Of(Press(null))).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    [For("behind-neck-press")]
    [For("behind-neck-pulldown")]
    public static IEnumerable<RuledCase> Behind_the_neck(string exercise) => Row("BR3009", Of(Prescribe(exercise, 3, 10, 10)), "AIWEE/AW");

    [Cases]
    public static IEnumerable<RuledCase> Nothing_known_of_the_bones_leaves_behind_the_neck_undetermined() =>
        Ask("BR3009", RuleCheck.Person("unknown"), Of(Prescribe("behind-neck-press", 3, 10, 10))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> In_front_of_the_face_is_not_behind_the_neck() => Row("BR3009", Of(Prescribe("lat-pulldown", 3, 10, 10)), "AAAAA/AA");

    [Cases]
    [For(4.5, ExpectedJudgement.Clean)]
    [For(4.535, ExpectedJudgement.Clean)]
    [For(10 * 0.45359237, ExpectedJudgement.Warning)]
    [For(5, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> A_beginner_starts_under_ten_pounds(double kilograms, ExpectedJudgement expected) =>
        Ask("BR3007", Beginner, Of(Press(kilograms))).Is(expected);

    [Cases]
    [For(TrainingExperience.Beginner, 30, ExpectedJudgement.Warning)]
    [For(TrainingExperience.Intermediate, 3, ExpectedJudgement.Warning)]
    [For(TrainingExperience.Intermediate, 4, ExpectedJudgement.Clean)]
    [For(null, null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Whoever_says_so_or_has_trained_for_less_than_four_weeks_is_a_beginner(TrainingExperience? experience, int? weeks, ExpectedJudgement expected) =>
        Ask("BR3007", People.Healthy with { TrainingExperience = experience, TrainingWeeks = weeks }, Of(Press(5))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_first_prescription_alone_is_bound() =>
    [
        .. Ask("BR3007", Beginner, WeekByWeek(Press(4), Press(5))).Is(ExpectedJudgement.Clean),
        .. Ask("BR3007", Beginner, WeekByWeek(Prescribe("goblet-squat", 3, 10, 8), Press(5))).Is(ExpectedJudgement.Warning),
    ];

    [Cases]
    [For("single-arm-overhead-triceps-extension")]
    [For("dumbbell-bench-press")]
    public static IEnumerable<RuledCase> Other_work_with_dumbbells_is_not_bound(string exercise) => Ask("BR3007", Beginner, Of(Press(8, exercise))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(null, ExpectedJudgement.Warning)]
    [For(4.5, ExpectedJudgement.Warning)]
    [For(6.0, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> A_band_is_light_unless_its_kilograms_say_otherwise(double? kilograms, ExpectedJudgement expected) =>
        Ask("BR3008", People.VertebralFracture, Of(Prescribe("band-overhead-press", 2, 9) with { LoadKilograms = kilograms })).Is(expected);
}
