using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

/// <summary>Ruling 16: what is lifted from the floor, hinged, and carried on the back.</summary>
public sealed class LiftingTests
{
    private static readonly ExercisePlan Deadlift = Of(Prescribe("barbell-deadlift", 3, 8, 20));
    private static readonly ExercisePlan RomanianDeadlift = Of(Prescribe("romanian-deadlift", 3, 8, 20));

    [Fact]
    public void From_the_floor_a_lift_warns_with_osteoporosis_and_is_an_error_beyond() => RulingTable.ShouldBe("BR3002", Deadlift, "AAWEE/AA");

    [Fact]
    public void Coached_and_supervised_it_is_an_error_after_a_vertebral_fracture_alone() =>
        RulingTable.ShouldBe("BR3002", Deadlift, "AAAAE/AA", static person => person with { CoachedMovements = ["barbell-deadlift"], Supervision = Supervision.Trainer });

    [Theory]
    [InlineData("barbell-deadlift", Supervision.None)]
    [InlineData("goblet-squat", Supervision.HealthProfessional)]
    public void One_of_the_two_is_not_enough(string coached, Supervision supervision) =>
        RulingTable.ShouldBe("BR3002", Deadlift, "AAWEE/AA", person => person with { CoachedMovements = [coached], Supervision = supervision });

    [Theory]
    [InlineData("romanian-deadlift")]
    [InlineData("goblet-squat")]
    [InlineData("power-clean")]
    public void Lifts_from_knee_height_and_ballistic_ones_are_no_floor_lifts(string exercise) => RulingTable.ShouldBe("BR3002", Of(Prescribe(exercise, 3, 8, 20)), "AAAAA/AA");

    [Fact]
    public void A_renegade_row_lifts_nothing_from_the_floor() => RulingTable.ShouldBe("BR3002", Of(Prescribe("renegade-row", 3, 8, 8)), "AAAAA/AA");

    [Fact]
    public void A_carry_that_starts_from_the_floor_is_a_floor_lift() => RulingTable.ShouldBe("BR3002", Of(Prescribe("sandbag-carry", 3, null, 20) with { DistanceMetres = 20 }), "AAWEE/AA");

    [Fact]
    public void Nothing_known_of_the_bones_leaves_a_floor_lift_undetermined() =>
        RuleCheck.Judge("BR3002", RuleCheck.Person("unknown"), Deadlift).Should().Be(ExpectedJudgement.Undetermined);

    [Fact]
    public void A_hinge_warns_after_a_vertebral_fracture_alone() => RulingTable.ShouldBe("BR3003", RomanianDeadlift, "AAAAW/AA");

    [Fact]
    public void A_supervised_hinge_is_fine() => RulingTable.ShouldBe("BR3003", RomanianDeadlift, "AAAAA/AA", static person => person with { Supervision = Supervision.Trainer });

    [Theory]
    [InlineData("barbell-deadlift")]
    [InlineData("kettlebell-swing")]
    [InlineData("good-morning")]
    [InlineData("rowing-machine")]
    public void Hinges_with_a_rule_of_their_own_are_left_to_it(string exercise) => RulingTable.ShouldBe("BR3003", Of(Prescribe(exercise, 3, 8, 20)), "AAAAA/AA");

    [Fact]
    public void A_good_morning_warns_with_osteoporosis_and_is_an_error_after_a_vertebral_fracture() =>
        RulingTable.ShouldBe("BR3004", Of(Prescribe("good-morning", 3, 8, 10)), "AAWWE/AA");

    [Fact]
    public void Nothing_known_of_the_bones_leaves_a_good_morning_undetermined() =>
        RuleCheck.Judge("BR3004", RuleCheck.Person("unknown"), Of(Prescribe("good-morning", 3, 8, 10))).Should().Be(ExpectedJudgement.Undetermined);

    [Theory]
    [InlineData("barbell-back-squat", "AAAAE/AA")]
    [InlineData("barbell-lunge", "AAAAE/AA")]
    [InlineData("yoke-walk", "AAAAE/AA")]
    [InlineData("goblet-squat", "AAAAA/AA")]
    [InlineData("good-morning", "AAAAA/AA")]
    public void A_bar_on_the_back_is_an_error_after_a_vertebral_fracture(string exercise, string row) => RulingTable.ShouldBe("BR3006", Of(Prescribe(exercise, 3, 8, 20)), row);

    [Fact]
    public void Fractures_not_asked_for_leave_a_back_squat_undetermined() =>
        RuleCheck.Judge("BR3006", People.Osteoporosis with { Fractures = null }, Of(Prescribe("barbell-back-squat", 3, 8, 20))).Should().Be(ExpectedJudgement.Undetermined);

    [Theory]
    [InlineData("BR3002")]
    [InlineData("BR3003")]
    [InlineData("BR3006")]
    public void Squats_and_presses_are_what_the_guidance_wants(string rule) =>
        RulingTable.ShouldBe(rule, Of(Prescribe("goblet-squat", 3, 10, 8), Prescribe("dumbbell-bench-press", 3, 10, 6)), "AAAAA/AA");
}
