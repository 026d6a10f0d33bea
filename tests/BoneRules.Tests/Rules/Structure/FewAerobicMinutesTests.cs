using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class FewAerobicMinutesTests
{
    private const string Id = "BR6005";

    private static ExercisePlan Walks(double minutes, int times) => Week(new PlanSession { TimesPerWeek = times, Prescriptions = [Minutes("walking", minutes)] });

    [Theory]
    [InlineData(30, 5, ExpectedJudgement.Clean)]
    [InlineData(29.9, 5, ExpectedJudgement.Info)]
    [InlineData(20, 7, ExpectedJudgement.Info)]
    public void A_week_should_have_150_minutes(double minutes, int times, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Osteoporosis, Walks(minutes, times)).Should().Be(expected);

    [Theory]
    [InlineData(20, 7, ExpectedJudgement.Clean)]
    [InlineData(20, 6, ExpectedJudgement.Info)]
    [InlineData(19, 7, ExpectedJudgement.Info)]
    public void After_a_spinal_fracture_20_minutes_every_day_are_the_goal(double minutes, int times, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.VertebralFracture, Walks(minutes, times)).Should().Be(expected);

    [Fact]
    public void Whoever_falls_often_walks_as_able_and_so_may_a_person_whose_falls_are_not_known()
    {
        RuleCheck.Judge(Id, People.Osteoporosis.AfterOneFall(), Walks(20, 3)).Should().Be(ExpectedJudgement.Info);
        RuleCheck.Judge(Id, People.Osteoporosis.AfterTwoFalls(), Walks(20, 3)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Id, People.Osteoporosis with { FallsLast12Months = null }, Walks(20, 3)).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void A_vibration_plate_earns_no_minutes() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Minutes("vibration-plate", 30)] })).Should().Be(ExpectedJudgement.Info);

    [Fact]
    public void A_walk_without_a_time_may_be_long_enough() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Of(Prescribe("walking") with { DistanceMetres = 4000 })).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Cycling_counts_as_aerobic() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Minutes("stationary-cycling", 30)] })).Should().Be(ExpectedJudgement.Clean);
}
