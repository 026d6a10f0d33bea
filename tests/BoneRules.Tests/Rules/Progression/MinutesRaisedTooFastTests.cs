using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Progression;

public sealed class MinutesRaisedTooFastTests
{
    private const string Rule = "BR5009";

    private static ExercisePlan Walks(params ReadOnlySpan<double> minutes)
    {
        var weeks = new PlanWeek[minutes.Length];
        for (var i = 0; i < weeks.Length; i++) weeks[i] = new PlanWeek { Sessions = [Session([Weekday.Tuesday], Minutes("walking", minutes[i]))] };
        return new ExercisePlan { Weeks = weeks.ToValueList() };
    }

    private static ExpectedJudgement Judge(params ReadOnlySpan<double> minutes) => RuleCheck.Judge(Rule, People.Osteoporosis, Walks(minutes));

    [Fact]
    public void It_is_told_from_osteopenia_on_and_after_falls() => RulingTable.ShouldBe(Rule, Walks(100, 200), "AIIII/II");

    [Fact]
    public void Half_as_much_again_is_a_slow_step()
    {
        Judge(100, 150).Should().Be(ExpectedJudgement.Clean);
        Judge(100, 151).Should().Be(ExpectedJudgement.Info);
    }

    [Fact]
    public void Thirty_minutes_more_always_are()
    {
        Judge(10, 40).Should().Be(ExpectedJudgement.Clean);
        Judge(10, 41).Should().Be(ExpectedJudgement.Info);
    }

    [Fact]
    public void The_longest_week_before_counts_so_that_coming_back_after_a_light_week_is_no_rise()
    {
        Judge(100, 40, 100).Should().Be(ExpectedJudgement.Clean);
        Judge(100, 40, 151).Should().Be(ExpectedJudgement.Info);
    }

    [Fact]
    public void The_first_week_with_walks_has_nothing_before_it() => Judge(100).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Nothing_is_compared_with_a_week_that_leaves_its_time_open()
    {
        var open = Walks(60) with { Weeks = [new PlanWeek { Sessions = [Session([Weekday.Tuesday], new ExercisePrescription { Exercise = "walking", DistanceMetres = 5000 })] }, .. Walks(20, 200).Weeks] };

        RuleCheck.Judge(Rule, People.Osteoporosis, open).Should().Be(ExpectedJudgement.Clean);
    }
}
