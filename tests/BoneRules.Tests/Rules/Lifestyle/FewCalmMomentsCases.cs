using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class FewCalmMomentsCases
{
    private const string Id = "BR8008";

    private static Question Judge(int? person, int? plan) => Ask(
        Id, People.Healthy with { Lifestyle = new Lifestyle { RelaxationMomentsPerDay = person } },
        Of(Minutes("walking", 20)) with { Habits = new PlanHabits { RelaxationMomentsPerDay = plan } });

    [Cases]
    [For(3, null, ExpectedJudgement.Clean)]
    [For(2, null, ExpectedJudgement.Info)]
    [For(null, null, ExpectedJudgement.Clean)]
    [For(0, 3, ExpectedJudgement.Clean)]
    [For(5, 2, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Three_moments_a_day(int? person, int? plan, ExpectedJudgement expected) => Judge(person, plan).Is(expected);
}
