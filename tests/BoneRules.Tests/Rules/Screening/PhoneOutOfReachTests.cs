using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class PhoneOutOfReachTests
{
    private const string Id = "BR7009";

    private static ExercisePlan Tandem(bool? phone) => Of(Prescribe("tandem-stance", 2) with { DurationSeconds = 30 }) with { Habits = new PlanHabits { PhoneWithinReach = phone } };

    [Theory]
    [InlineData("B3", null, ExpectedJudgement.Clean)]
    [InlineData("F1", null, ExpectedJudgement.Info)]
    [InlineData("F1", false, ExpectedJudgement.Info)]
    [InlineData("F1", true, ExpectedJudgement.Clean)]
    [InlineData("B2F2", null, ExpectedJudgement.Info)]
    public void Balance_work_alone_where_falls_are_likely(string tier, bool? phone, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, RuleCheck.Person(tier), Tandem(phone)).Should().Be(expected);

    [Fact]
    public void With_somebody_there_or_without_balance_work_no_telephone_is_needed()
    {
        RuleCheck.Judge(Id, People.Healthy.AfterOneFall() with { Supervision = Supervision.Trainer }, Tandem(null)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Id, People.Healthy.AfterOneFall(), Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);
    }
}
