using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class FewCalmMomentsTests
{
    private const string Id = "BR8008";

    private static ExpectedJudgement Judge(int? person, int? plan) => RuleCheck.Judge(
        Id, People.Healthy with { Lifestyle = new Lifestyle { RelaxationMomentsPerDay = person } },
        Of(Minutes("walking", 20)) with { Habits = new PlanHabits { RelaxationMomentsPerDay = plan } });

    [Theory]
    [InlineData(3, null, ExpectedJudgement.Clean)]
    [InlineData(2, null, ExpectedJudgement.Info)]
    [InlineData(null, null, ExpectedJudgement.Clean)]
    [InlineData(0, 3, ExpectedJudgement.Clean)]
    [InlineData(5, 2, ExpectedJudgement.Info)]
    public void Three_moments_a_day(int? person, int? plan, ExpectedJudgement expected) => Judge(person, plan).Should().Be(expected);
}
