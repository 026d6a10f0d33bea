using BoneRules.Rules;
using BoneRules.Serialization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Progression;

/// <summary>The published routines and an ordinary gym plan hold no error of strength, balance or progression.</summary>
public sealed class OrdinaryPlansTests
{
    [Theory]
    [InlineData("daily-15", "osteoporosis-no-fracture")]
    [InlineData("daily-15", "healed-vertebral-fracture")]
    [InlineData("circuit-20", "osteoporosis-no-fracture")]
    [InlineData("circuit-20", "healed-vertebral-fracture")]
    public void The_published_routines_hold_none(string plan, string client) =>
        Errors(BoneRulesJson.ReadClient(TestFiles.Example(client + ".client.json")), BoneRulesJson.ReadPlan(TestFiles.Example(plan + ".plan.json"))).Should().BeEmpty();

    [Fact]
    public void A_healthy_persons_gym_plan_holds_none() => Errors(People.Healthy, GymPlan(squat: [60, 62.5, 65], repetitions: [5, 5, 5])).Should().BeEmpty();

    [Fact]
    public void It_holds_one_where_load_and_repetitions_rise_together() =>
        Errors(People.Healthy, GymPlan(squat: [60, 60, 62.5], repetitions: [5, 5, 6])).Should().Equal("BR5001");

    private static List<string> Errors(ClientProfile client, ExercisePlan plan) => PlanValidator.Default.Check(client, plan).Findings
        .Where(static finding => finding.Severity == Severity.Error && finding.RuleId[2] is >= '3' and <= '5').Select(static finding => finding.RuleId).ToList();

    private static ExercisePlan GymPlan(double[] squat, int[] repetitions) => new()
    {
        Weeks = squat.Select((load, week) => new PlanWeek
        {
            Sessions =
            [
                Session([Weekday.Monday], Prescribe("barbell-back-squat", 5, repetitions[week], load), Prescribe("barbell-bench-press", 5, 5, 40), Prescribe("pendlay-row", 5, 5, 40)),
                Session([Weekday.Wednesday], Prescribe("barbell-deadlift", 1, 5, 90), Prescribe("barbell-overhead-press", 5, 5, 25), Prescribe("pull-up", 3, 8)),
                Session([Weekday.Friday], Prescribe("walking-lunge", 3, 12), Prescribe("hanging-leg-raise", 3, 10), Prescribe("kettlebell-swing", 3, 20, 16), Prescribe("behind-neck-pulldown", 3, 10, 30)),
            ],
        }).ToValueList(),
    };
}
