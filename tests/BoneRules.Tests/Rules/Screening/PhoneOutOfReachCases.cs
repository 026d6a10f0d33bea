using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class PhoneOutOfReachCases
{
    private const string Id = "BR7009";

    private static ExercisePlan Tandem(bool? phone) => Of(Prescribe("tandem-stance", 2) with { DurationSeconds = 30 }) with { Habits = new PlanHabits { PhoneWithinReach = phone } };

    [Cases]
    [For("B3", null, ExpectedJudgement.Clean)]
    [For("F1", null, ExpectedJudgement.Info)]
    [For("F1", false, ExpectedJudgement.Info)]
    [For("F1", true, ExpectedJudgement.Clean)]
    [For("B2F2", null, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Balance_work_alone_where_falls_are_likely(string tier, bool? phone, ExpectedJudgement expected) =>
        Ask(Id, RuleCheck.Person(tier), Tandem(phone)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> With_somebody_there_or_without_balance_work_no_telephone_is_needed() =>
    [
        .. Ask(Id, People.Healthy.AfterOneFall() with { Supervision = Supervision.Trainer }, Tandem(null)).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Healthy.AfterOneFall(), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
    ];
}
