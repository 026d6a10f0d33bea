using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class SittingTooLongCases
{
    private const string Id = "BR6009";

    private static ClientProfile Sits(double? minutes) => People.Healthy with { Lifestyle = new Lifestyle { LongestSittingMinutes = minutes } };

    [Cases]
    [For(60.0, ExpectedJudgement.Clean)]
    [For(61.0, ExpectedJudgement.Info)]
    [For(null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> An_hour_at_a_stretch_is_the_most(double? minutes, ExpectedJudgement expected) =>
        Ask(Id, Sits(minutes), Of(Minutes("walking", 20))).Is(expected);

    [Cases]
    [For(60.0, ExpectedJudgement.Clean)]
    [For(61.0, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> What_the_plan_asks_for_stands_in_for_what_the_person_does(double everyMinutes, ExpectedJudgement expected) =>
        Ask(Id, Sits(120), Of(Minutes("walking", 20)) with { Habits = new PlanHabits { StandBreakEveryMinutes = everyMinutes } }).Is(expected);
}
