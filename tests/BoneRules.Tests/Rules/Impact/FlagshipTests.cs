using BoneRules.Rules;
using BoneRules.Serialization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Impact;

/// <summary>The two sentences that the guidance is known for, and the two short programmes of the fourth pillar's article.</summary>
public sealed class FlagshipTests
{
    private static readonly ExercisePlan FiftyOnFiveDays =
        Week(Session([Weekday.Monday, Weekday.Tuesday, Weekday.Thursday, Weekday.Friday, Weekday.Sunday], Prescribe("heel-drop", 2, 25)));

    [Fact]
    public void Fifty_moderate_impacts_on_five_days_are_right_without_a_spinal_fracture() => Ours(People.Osteoporosis, FiftyOnFiveDays).Should().BeEmpty();

    [Fact]
    public void With_one_they_are_an_error()
    {
        Ours(People.VertebralFracture, FiftyOnFiveDays).Where(static finding => finding.Severity == Severity.Error)
            .Should().ContainSingle().Which.RuleId.Should().Be("BR2001");
    }

    [Fact]
    public void Seven_times_twenty_minutes_of_low_impact_are_right_with_one() => Ours(People.VertebralFracture, Walks(7)).Should().BeEmpty();

    [Fact]
    public void Five_times_are_told_as_too_little()
    {
        var finding = Ours(People.VertebralFracture, Walks(5)).Should().ContainSingle().Subject;

        finding.RuleId.Should().Be("BR2004");
        finding.Severity.Should().Be(Severity.Info);
        finding.Measured.Should().Equal(new Measurement(Quantity.DaysPerWeek, 5));
        finding.Limit.Should().Be(new MeasureLimit(Min: 7));
    }

    [Theory]
    [InlineData("daily-15")]
    [InlineData("circuit-20")]
    public void The_short_programmes_hold_no_error_with_osteoporosis_and_no_fracture(string programme) =>
        Ours(Client("osteoporosis-no-fracture"), Programme(programme)).Should().NotContain(finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData("daily-15", "heel-drop")]
    [InlineData("circuit-20", "mini-hop")]
    public void After_a_vertebral_fracture_their_impacts_are_errors_and_nothing_else_is(string programme, string exercise)
    {
        var errors = Ours(Client("healed-vertebral-fracture"), Programme(programme)).Where(static finding => finding.Severity == Severity.Error);

        errors.Should().ContainSingle().Which.Exercise.Should().Be(exercise);
    }

    private static List<Finding> Ours(ClientProfile client, ExercisePlan plan) =>
        PlanValidator.Default.Check(client, plan).Findings.Where(static finding => finding.RuleId[2] is '1' or '2').ToList();

    private static ExercisePlan Walks(int timesPerWeek) => Week(Session(null, Minutes("walking", 20)) with { TimesPerWeek = timesPerWeek });

    private static ExercisePlan Programme(string name) => BoneRulesJson.ReadPlan(TestFiles.Example(name + ".plan.json"));

    private static ClientProfile Client(string name) => BoneRulesJson.ReadClient(TestFiles.Example(name + ".client.json"));
}
