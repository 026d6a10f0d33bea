using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

/// <summary>Rulings 20 and 23: loads overhead, behind the neck, and the first overhead press.</summary>
public sealed class OverheadTests
{
    private static readonly ClientProfile Beginner = People.Healthy with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = null };

    private static ExercisePrescription Press(double? kilograms, string exercise = "dumbbell-overhead-press") => Prescribe(exercise, 3, 8, kilograms);

    [Theory]
    [InlineData(4.5, "AAAAW/AA")]
    [InlineData(4.6, "AAAWE/AW")]
    public void Above_four_and_a_half_kilograms_a_hand_it_is_graver(double kilograms, string row) => RulingTable.ShouldBe("BR3008", Of(Press(kilograms)), row);

    [Theory]
    [InlineData("barbell-overhead-press", 2.0, "AAAWE/AW")]
    [InlineData("barbell-overhead-press", null, "AAAWE/AW")]
    [InlineData("machine-overhead-press", 4.0, "AAAWE/AW")]
    [InlineData("band-overhead-press", null, "AAAAW/AA")]
    [InlineData("dumbbell-bench-press", 10.0, "AAAAA/AA")]
    [InlineData("push-press", 20.0, "AAAAA/AA")]
    [InlineData("overhead-carry", 10.0, "AAAWE/AW")]
    [InlineData("band-overhead-triceps-extension", null, "AAAAW/AA")]
    [InlineData("cable-overhead-triceps-extension", 4.0, "AAAAW/AA")]
    [InlineData("overhead-triceps-extension", 2.0, "AAAAW/AA")]
    [InlineData("overhead-triceps-extension", 6.0, "AAAWE/AW")]
    [InlineData("barbell-overhead-triceps-extension", 2.0, "AAAWE/AW")]
    public void Bars_are_heavy_bands_light_and_what_is_thrown_is_left_to_its_own_rule(string exercise, double? kilograms, string row) =>
        RulingTable.ShouldBe("BR3008", Of(Press(kilograms, exercise)), row);

    [Fact]
    public void A_load_that_is_not_stated_is_undetermined_after_a_vertebral_fracture()
    {
        var matter = PlanValidator.Default.Check(People.VertebralFracture, Of(Press(null))).Undetermined.Single(matter => matter.RuleIds.Contains("BR3008"));

        matter.Missing.Should().Contain("/weeks/0/sessions/0/prescriptions/0/loadKilograms");
        RuleCheck.Judge("BR3008", People.Osteoporosis, Of(Press(null))).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData("behind-neck-press")]
    [InlineData("behind-neck-pulldown")]
    public void Behind_the_neck(string exercise) => RulingTable.ShouldBe("BR3009", Of(Prescribe(exercise, 3, 10, 10)), "AIWEE/AW");

    [Fact]
    public void Nothing_known_of_the_bones_leaves_behind_the_neck_undetermined() =>
        RuleCheck.Judge("BR3009", RuleCheck.Person("unknown"), Of(Prescribe("behind-neck-press", 3, 10, 10))).Should().Be(ExpectedJudgement.Undetermined);

    [Fact]
    public void In_front_of_the_face_is_not_behind_the_neck() => RulingTable.ShouldBe("BR3009", Of(Prescribe("lat-pulldown", 3, 10, 10)), "AAAAA/AA");

    [Theory]
    [InlineData(4.5, ExpectedJudgement.Clean)]
    [InlineData(4.535, ExpectedJudgement.Clean)]
    [InlineData(10 * 0.45359237, ExpectedJudgement.Warning)]
    [InlineData(5, ExpectedJudgement.Warning)]
    public void A_beginner_starts_under_ten_pounds(double kilograms, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3007", Beginner, Of(Press(kilograms))).Should().Be(expected);

    [Theory]
    [InlineData(TrainingExperience.Beginner, 30, ExpectedJudgement.Warning)]
    [InlineData(TrainingExperience.Intermediate, 3, ExpectedJudgement.Warning)]
    [InlineData(TrainingExperience.Intermediate, 4, ExpectedJudgement.Clean)]
    [InlineData(null, null, ExpectedJudgement.Clean)]
    public void Whoever_says_so_or_has_trained_for_less_than_four_weeks_is_a_beginner(TrainingExperience? experience, int? weeks, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3007", People.Healthy with { TrainingExperience = experience, TrainingWeeks = weeks }, Of(Press(5))).Should().Be(expected);

    [Fact]
    public void The_first_prescription_alone_is_bound()
    {
        RuleCheck.Judge("BR3007", Beginner, WeekByWeek(Press(4), Press(5))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3007", Beginner, WeekByWeek(Prescribe("goblet-squat", 3, 10, 8), Press(5))).Should().Be(ExpectedJudgement.Warning);
    }

    [Theory]
    [InlineData("single-arm-overhead-triceps-extension")]
    [InlineData("dumbbell-bench-press")]
    public void Other_work_with_dumbbells_is_not_bound(string exercise) => RuleCheck.Judge("BR3007", Beginner, Of(Press(8, exercise))).Should().Be(ExpectedJudgement.Clean);
}
