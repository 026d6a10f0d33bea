using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Progression;

public sealed class LoadAndRepetitionsRaisedTogetherTests
{
    private const string Rule = "BR5001";

    private static ExercisePrescription Squat(double kilograms, CountRange? repetitions) => Prescribe("goblet-squat", 3, repetitions, kilograms);

    private static ExpectedJudgement Judge(params ReadOnlySpan<ExercisePrescription> weeks) => RuleCheck.Judge(Rule, People.Osteoporosis, WeekByWeek(weeks));

    [Fact]
    public void It_is_an_error_for_everybody() => RulingTable.ShouldBe(Rule, WeekByWeek(Squat(20, 8), Squat(21, 9)), "EEEEE/EE");

    [Fact]
    public void Either_alone_is_not() =>
        (Judge(Squat(20, 8), Squat(21, 8)), Judge(Squat(20, 8), Squat(20, 9)), Judge(Squat(20, 12), Squat(21, 8))).Should()
            .Be((ExpectedJudgement.Clean, ExpectedJudgement.Clean, ExpectedJudgement.Clean));

    [Fact]
    public void The_top_of_a_range_tells_whether_it_rose()
    {
        Judge(Squat(20, new(6, 10)), Squat(21, new(8, 10))).Should().Be(ExpectedJudgement.Clean);
        Judge(Squat(20, new(6, 10)), Squat(21, new(6, 11))).Should().Be(ExpectedJudgement.Error);
    }

    [Fact]
    public void Sets_and_minutes_are_volume_and_no_repetitions()
    {
        Judge(Squat(20, 8), Squat(21, 8) with { Sets = 4 }).Should().Be(ExpectedJudgement.Clean);
        Judge(Squat(20, null) with { DurationSeconds = 30 }, Squat(21, null) with { DurationSeconds = 40 }).Should().Be(ExpectedJudgement.Clean);
        Judge(Prescribe("farmers-carry", 2, null, 8) with { DistanceMetres = 20 }, Prescribe("farmers-carry", 2, null, 9) with { DistanceMetres = 30 }).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void It_is_held_against_the_most_repetitions_at_the_heaviest_load_of_four_weeks()
    {
        Judge(Squat(20, 8), Squat(20, 10), Squat(21, 10)).Should().Be(ExpectedJudgement.Clean);
        Judge(Squat(20, 10), Squat(15, 15), Squat(20, 10)).Should().Be(ExpectedJudgement.Clean);
        Judge(Squat(20, 10), Squat(15, 15), Squat(21, 11)).Should().Be(ExpectedJudgement.Error);
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(null, 8)]
    public void A_higher_load_without_repetitions_on_one_side_is_undetermined(int? before, int? after) =>
        Judge(Squat(20, before is { } earlier ? new CountRange(earlier) : null), Squat(21, after is { } later ? new CountRange(later) : null)).Should().Be(ExpectedJudgement.Undetermined);

    [Fact]
    public void Heavy_and_light_days_are_judged_by_their_own_name()
    {
        PlanWeek Week(double light, int many, double heavy, int few) => new()
        {
            Sessions = [Session(null, Squat(light, many)) with { Name = "Light" }, Session(null, Squat(heavy, few)) with { Name = "Heavy" }],
        };

        RuleCheck.Judge(Rule, People.Osteoporosis, new ExercisePlan { Weeks = [Week(10, 12, 20, 8), Week(10, 12, 21, 8)] }).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Rule, People.Osteoporosis, new ExercisePlan { Weeks = [Week(10, 12, 20, 8), Week(11, 13, 20, 8)] }).Should().Be(ExpectedJudgement.Error);
    }
}
