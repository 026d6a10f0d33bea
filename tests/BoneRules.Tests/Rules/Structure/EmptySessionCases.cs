using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class EmptySessionCases
{
    private const string Id = "BR6010";

    [Cases]
    public static IEnumerable<RuledCase> A_session_without_exercises_is_a_warning_at_the_session() =>
        Ask(Id, People.Healthy, Week(Session(null, Minutes("walking", 20)), Session(null)))
            .Finds(new ExpectedFinding(Severity.Warning, "/weeks/0/sessions/1", [new(Quantity.Exercises, 0)], new MeasureLimit(Min: 1)));

    [Cases]
    public static IEnumerable<RuledCase> One_exercise_is_enough() => Ask(Id, People.Healthy, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);
}
