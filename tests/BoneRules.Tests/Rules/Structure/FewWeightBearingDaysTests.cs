using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class FewWeightBearingDaysTests
{
    [Fact]
    public void A_vibration_plate_is_no_day_on_the_feet() =>
        RuleCheck.Judge("BR6006", People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Minutes("vibration-plate", 30)] })).Should().Be(ExpectedJudgement.Warning);

    private const string Id = "BR6006";

    private static ExercisePlan Walks(int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", 30)] });

    [Theory]
    [InlineData("B2", 3, ExpectedJudgement.Clean)]
    [InlineData("B2", 2, ExpectedJudgement.Warning)]
    [InlineData("B1", 2, ExpectedJudgement.Warning)]
    [InlineData("B0", 2, ExpectedJudgement.Info)]
    [InlineData("B0", 3, ExpectedJudgement.Clean)]
    [InlineData("B3", 2, ExpectedJudgement.Clean)]
    public void Three_days_are_the_least_without_a_spinal_fracture(string tier, int times, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, RuleCheck.Person(tier), Walks(times)).Should().Be(expected);

    [Fact]
    public void Two_sessions_on_one_day_are_one_day() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Week(
            Session([Weekday.Monday, Weekday.Friday], Minutes("walking", 30)), Session([Weekday.Monday], Minutes("walking", 30)))).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void An_exercise_that_nobody_recognises_may_be_on_the_feet() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Week(
            Session([Weekday.Monday, Weekday.Friday], Minutes("walking", 30)), Session([Weekday.Sunday], new ExercisePrescription { Name = "Zorb wiggle" }))).Should().Be(ExpectedJudgement.Clean);
}
