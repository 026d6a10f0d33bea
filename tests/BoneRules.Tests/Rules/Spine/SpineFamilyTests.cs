using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

/// <summary>The rows of ruling 20 on the spine.</summary>
public sealed class SpineFamilyTests
{
    private static ClientProfile Coached(ClientProfile person) => person with { CoachedMovements = ["rowing-machine"] };

    private static ClientProfile WithHealthProfessional(ClientProfile person) => person with { Supervision = Supervision.HealthProfessional };

    [Theory]
    [InlineData("BR1010", "golf-full-swing", "AIWEE/AW")]
    [InlineData("BR1010", "golf-heavy-swing", "AIEEE/AW")]
    [InlineData("BR1010", "golf-chipping", "AAAAA/AA")]
    [InlineData("BR1011", "mountain-climber", "AIWWE/AW")]
    [InlineData("BR1011", "plank-with-twist", "AIWWE/AW")]
    [InlineData("BR1011", "plank", "AAAAA/AA")]
    [InlineData("BR1012", "plank", "AAAAW/AA")]
    [InlineData("BR1012", "side-plank", "AAAAW/AA")]
    [InlineData("BR1012", "wall-plank", "AAAAA/AA")]
    [InlineData("BR1012", "mountain-climber", "AAAAA/AA")]
    [InlineData("BR1013", "double-knee-to-chest", "AIWWE/AA")]
    [InlineData("BR1013", "childs-pose", "AIWWE/AA")]
    [InlineData("BR1013", "single-knee-to-chest", "AAAAA/AA")]
    [InlineData("BR1014", "yoga-class", "AIWWE/AW")]
    [InlineData("BR1014", "pilates-class", "AIWWE/AW")]
    [InlineData("BR1014", "adapted-yoga", "AAAAW/AA")]
    [InlineData("BR1014", "tree-pose", "AAAAA/AA")]
    [InlineData("BR1015", "rowing-machine", "AAWWE/AA")]
    [InlineData("BR1016", "butterfly-stroke", "AAWWE/AA")]
    [InlineData("BR1016", "diving", "AAWWE/AA")]
    [InlineData("BR1016", "swimming", "AAAAA/AA")]
    public void A_family_is_graded_as_ruled(string rule, string exercise, string row) => RulingTable.ShouldBe(rule, Of(Prescribe(exercise, 1, 10)), row);

    [Fact]
    public void A_golf_swing_with_a_load_or_at_full_speed_is_a_heavy_one()
    {
        RulingTable.ShouldBe("BR1010", Of(Prescribe("golf-full-swing", 1, 20, 1)), "AIEEE/AW");
        RulingTable.ShouldBe("BR1010", Of(Prescribe("golf-full-swing", 1, 20) with { Tempo = Tempo.Fast }), "AIEEE/AW");
    }

    [Fact]
    public void A_class_with_a_health_professional_counts_as_adapted() => RulingTable.ShouldBe("BR1014", Of(Minutes("yoga-class", 45)), "AAAAW/AA", WithHealthProfessional);

    [Fact]
    public void A_class_with_a_trainer_does_not() =>
        RulingTable.ShouldBe("BR1014", Of(Minutes("yoga-class", 45)), "AIWWE/AW", static person => person with { Supervision = Supervision.Trainer });

    [Fact]
    public void Rowing_is_milder_when_coached_or_with_a_health_professional()
    {
        var rowing = Of(Minutes("rowing-machine", 10));
        RulingTable.ShouldBe("BR1015", rowing, "AAAWE/AA", Coached);
        RulingTable.ShouldBe("BR1015", rowing, "AAWWW/AA", WithHealthProfessional);
        RulingTable.ShouldBe("BR1015", rowing, "AAAWW/AA", static person => Coached(WithHealthProfessional(person)));
    }

    [Theory]
    [InlineData("BR1010", "golf-full-swing")]
    [InlineData("BR1011", "mountain-climber")]
    [InlineData("BR1013", "childs-pose")]
    [InlineData("BR1014", "yoga-class")]
    [InlineData("BR1015", "rowing-machine")]
    [InlineData("BR1016", "diving")]
    public void Unknown_fractures_leave_an_error_undetermined(string rule, string exercise) =>
        RuleCheck.Judge(rule, People.Osteoporosis with { Fractures = null }, Of(Minutes(exercise, 10))).Should().Be(ExpectedJudgement.Undetermined);
}
