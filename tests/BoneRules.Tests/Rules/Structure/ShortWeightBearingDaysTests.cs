using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class ShortWeightBearingDaysTests
{
    private const string Id = "BR6007";

    private static ExercisePlan Walks(double minutes, int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", minutes)] });

    [Theory]
    [InlineData("B2", 40, 4, ExpectedJudgement.Clean)]
    [InlineData("B2", 29, 7, ExpectedJudgement.Info)]
    [InlineData("B2", 60, 3, ExpectedJudgement.Info)]
    [InlineData("B1", 60, 3, ExpectedJudgement.Clean)]
    [InlineData("B3", 60, 3, ExpectedJudgement.Clean)]
    public void From_osteoporosis_30_minutes_on_most_days_are_the_goal(string tier, double minutes, int times, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, RuleCheck.Person(tier), Walks(minutes, times)).Should().Be(expected);

    [Theory]
    [InlineData(80, 2)]
    [InlineData(25, 5)]
    public void Too_few_days_and_too_few_minutes_are_said_elsewhere(double minutes, int times) =>
        RuleCheck.Judge(Id, People.Osteoporosis, Walks(minutes, times)).Should().Be(ExpectedJudgement.Clean);
}
