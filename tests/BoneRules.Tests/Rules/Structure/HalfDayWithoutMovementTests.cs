using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class HalfDayWithoutMovementTests
{
    private const string Id = "BR6008";

    private static PlanSession Walk(PartOfDay? part, int times) => new() { TimesPerWeek = times, PartOfDay = part, Prescriptions = [Minutes("walking", 20)] };

    [Fact]
    public void Mornings_alone_leave_the_other_half() => RuleCheck.Judge(Id, People.Healthy, Week(Walk(PartOfDay.Morning, 7))).Should().Be(ExpectedJudgement.Info);

    [Fact]
    public void Morning_and_evening_every_day_are_every_half_day() =>
        RuleCheck.Judge(Id, People.Healthy, Week(Walk(PartOfDay.Morning, 7), Walk(PartOfDay.Evening, 7))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_plan_without_parts_of_the_day_is_not_asked() => RuleCheck.Judge(Id, People.Healthy, Week(Walk(null, 7))).Should().Be(ExpectedJudgement.Clean);
}
