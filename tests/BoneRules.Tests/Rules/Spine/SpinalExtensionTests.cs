using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Spine;

public sealed class ProneSpinalExtensionTests
{
    private const string Rule = "BR1008";

    [Theory]
    [InlineData("prone-back-extension")]
    [InlineData("superman")]
    [InlineData("roman-chair-back-extension")]
    public void Face_down_it_is_an_error_after_a_vertebral_fracture(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAE/AA");

    [Theory]
    [InlineData(Supervision.Trainer, "AAAAE/AA")]
    [InlineData(Supervision.HealthProfessional, "AAAAA/AA")]
    public void A_health_professional_makes_it_right_and_a_trainer_does_not(Supervision supervision, string row) =>
        RulingTable.ShouldBe(Rule, Of(Prescribe("prone-back-extension", 2, 8) with { Supervision = supervision }), row);

    [Theory]
    [InlineData("supine-shoulder-press-down")]
    [InlineData("wall-slide")]
    [InlineData("bird-dog")]
    public void Supported_extension_is_allowed(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAA/AA");

    [Fact]
    public void Unknown_fractures_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { Fractures = null }, Of(Prescribe("superman", 2, 8))).Should().Be(ExpectedJudgement.Undetermined);
}

public sealed class ExtensionWithoutConsultationTests
{
    private const string Rule = "BR1009";
    private static readonly ExercisePlan BirdDogs = WeekByWeek(Prescribe("bird-dog", 2, 8), Prescribe("bird-dog", 2, 8));

    [Fact]
    public void Without_clearance_it_is_info_and_after_a_vertebral_fracture_a_warning() => RulingTable.ShouldBe(Rule, BirdDogs, "AIIIW/AA");

    [Fact]
    public void With_clearance_it_is_nothing() => RulingTable.ShouldBe(Rule, BirdDogs, "AAAAA/AA", static person => person.ClearedFor(ClearanceScope.SpinalExtension));

    [Fact]
    public void A_clearance_for_exercise_at_large_is_another() => RuleCheck.Judge(Rule, People.VertebralFracture, BirdDogs).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void It_is_said_once_and_of_the_person() =>
        RuleCheck.Findings(Rule, People.VertebralFracture, BirdDogs).Should().ContainSingle().Which.Path.Should().Be("client:/clearances");

    [Fact]
    public void A_plan_without_extension_needs_none() => RuleCheck.Judge(Rule, People.VertebralFracture, Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Clearances_not_asked_for_leave_it_open_and_decide_nothing() =>
        RuleCheck.Judge(Rule, People.VertebralFracture with { Clearances = null }, BirdDogs).Should().Be(ExpectedJudgement.Clean);
}
