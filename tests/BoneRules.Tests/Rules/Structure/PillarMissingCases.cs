using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class PillarMissingCases
{
    private const string Id = "BR6001";

    private static readonly ExercisePrescription[] FourPillars =
        [Minutes("walking", 20), Prescribe("sit-to-stand", 2, 10), Prescribe("tandem-stance", 2) with { DurationSeconds = 30 }, Prescribe("bird-dog", 1, 8)];

    [Cases]
    [For(0, "weightBearing")]
    [For(1, "resistance")]
    [For(2, "balance")]
    [For(3, "flexibilityAndPosture")]
    public static IEnumerable<RuledCase> The_finding_names_the_pillar_that_is_missing(int without, string expected) =>
        Ask(Id, People.Osteoporosis, Of([.. FourPillars.Where((_, i) => i != without)]))
            .Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.Pillars, Level: expected)]));

    [Cases]
    public static IEnumerable<RuledCase> All_four_in_one_week_are_enough_wherever_they_stand() =>
        Ask(Id, People.Osteoporosis, Week(Session([Weekday.Monday], FourPillars.AsSpan(..2)), Session([Weekday.Friday], FourPillars.AsSpan(2..)))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For("B0", ExpectedJudgement.Info)]
    [For("B1", ExpectedJudgement.Warning)]
    [For("B2", ExpectedJudgement.Warning)]
    [For("B3", ExpectedJudgement.Warning)]
    [For("F1", ExpectedJudgement.Warning)]
    [For("F2", ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Walking_alone_is_not_enough(string tier, ExpectedJudgement expected) =>
        Ask(Id, RuleCheck.Person(tier), Of(Minutes("walking", 30))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Each_week_is_judged_for_itself() =>
        Ask(Id, People.Osteoporosis, new ExercisePlan { Weeks = [new PlanWeek { Sessions = [Session(null, FourPillars)] }, new PlanWeek { Sessions = [Session(null, FourPillars[0])] }] })
            .Finds(new ExpectedFinding(Severity.Warning, "/weeks/1", [new(Quantity.Pillars, Level: "resistance, balance, flexibilityAndPosture")]));

    [Cases]
    public static IEnumerable<RuledCase> An_exercise_that_nobody_recognises_may_be_the_missing_one() =>
        Ask(Id, People.Osteoporosis, Of(Minutes("walking", 30), new ExercisePrescription { Name = "Zorb wiggle" })).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Before_clearance_nobody_is_asked_for_four_pillars() =>
        Ask(Id, People.VertebralFracture with { Clearances = [] }, Of(Minutes("walking", 30))).Is(ExpectedJudgement.Clean);
}
