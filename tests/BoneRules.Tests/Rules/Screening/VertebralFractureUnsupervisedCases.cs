using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class VertebralFractureUnsupervisedCases
{
    private const string Id = "BR7005";

    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    [Cases]
    [For("B2", ExpectedJudgement.Clean)]
    [For("B2High", ExpectedJudgement.Clean)]
    [For("B3", ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> From_B3_somebody_should_be_there(string tier, ExpectedJudgement expected) => Ask(Id, RuleCheck.Person(tier), Walk).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Each_session_has_its_own_supervision()
    {
        var supervised = Session(null, Minutes("walking", 20)) with { Supervision = Supervision.HealthProfessional };
        return
        [
            .. Ask(Id, People.VertebralFracture, Week(supervised)).Is(ExpectedJudgement.Clean),
            .. Ask(Id, People.VertebralFracture, Week(supervised, Session(null, Minutes("walking", 20)))).Is(ExpectedJudgement.Warning),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> Before_clearance_the_clearance_comes_first() =>
        Ask(Id, People.VertebralFracture with { Clearances = [] }, Walk).Is(ExpectedJudgement.Clean);
}
