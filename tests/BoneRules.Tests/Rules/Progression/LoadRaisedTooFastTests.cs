using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Progression;

public sealed class LoadRaisedTooFastTests
{
    private const string Rule = "BR5002";

    private static ExercisePrescription Lift(double kilograms, CountRange? repetitions = null, string exercise = "goblet-squat") => Prescribe(exercise, 3, repetitions ?? 10, kilograms);

    private static ExpectedJudgement Judge(ExercisePrescription before, ExercisePrescription after, ClientProfile? client = null) =>
        RuleCheck.Judge(Rule, client ?? People.Osteoporosis, WeekByWeek(before, after));

    [Fact]
    public void More_than_a_tenth_warns_and_is_an_error_from_osteoporosis() => RulingTable.ShouldBe(Rule, WeekByWeek(Lift(20), Lift(23)), "WWEEE/WW");

    [Theory]
    [InlineData(20, 22, ExpectedJudgement.Clean)]
    [InlineData(7, 7.7, ExpectedJudgement.Clean)]
    [InlineData(30, 33, ExpectedJudgement.Clean)]
    [InlineData(30, 33.1, ExpectedJudgement.Error)]
    [InlineData(30, 20, ExpectedJudgement.Clean)]
    public void Exactly_a_tenth_is_allowed(double before, double after, ExpectedJudgement expected) => Judge(Lift(before), Lift(after)).Should().Be(expected);

    [Theory]
    [InlineData("dumbbell-curl", 4, 5, 8, ExpectedJudgement.Info)]
    [InlineData("dumbbell-curl", 4, 5, 10, ExpectedJudgement.Error)]
    [InlineData("dumbbell-curl", 4, 5.5, 8, ExpectedJudgement.Error)]
    [InlineData("barbell-bench-press", 20, 22.5, 8, ExpectedJudgement.Info)]
    [InlineData("barbell-bench-press", 20, 23, 8, ExpectedJudgement.Error)]
    [InlineData("leg-press", 8, 9, 8, ExpectedJudgement.Info)]
    [InlineData("leg-press", 8, 10, 8, ExpectedJudgement.Error)]
    public void One_smallest_step_is_allowed_when_the_repetitions_return(string exercise, double before, double after, int repetitions, ExpectedJudgement expected) =>
        Judge(Lift(before, 10, exercise), Lift(after, repetitions, exercise)).Should().Be(expected);

    [Fact]
    public void The_persons_own_smallest_step_counts()
    {
        var client = People.Osteoporosis with { EquipmentIncrementsKilograms = [new NamedKilograms("dumbbell", 2)] };

        Judge(Lift(4, 10, "dumbbell-curl"), Lift(6, 8, "dumbbell-curl"), client).Should().Be(ExpectedJudgement.Info);
        Judge(Lift(4, 10, "dumbbell-curl"), Lift(6.5, 8, "dumbbell-curl"), client).Should().Be(ExpectedJudgement.Error);
    }

    [Fact]
    public void A_range_returns_when_it_starts_no_higher_and_ends_lower()
    {
        Judge(Lift(4, new(8, 12), "dumbbell-curl"), Lift(5, 8, "dumbbell-curl")).Should().Be(ExpectedJudgement.Info);
        Judge(Lift(4, new(8, 12), "dumbbell-curl"), Lift(5, new(8, 12), "dumbbell-curl")).Should().Be(ExpectedJudgement.Error);
        Judge(Lift(4, new(8, 12), "dumbbell-curl"), Lift(5, new(9, 11), "dumbbell-curl")).Should().Be(ExpectedJudgement.Error);
    }

    [Fact]
    public void Two_steps_within_a_week_add_up()
    {
        var plan = new ExercisePlan
        {
            Weeks = [new PlanWeek { Sessions = [Session(null, Lift(20))] }, new PlanWeek { Sessions = [Session(null, Lift(21.5)), Session(null, Lift(23))] }],
        };

        RuleCheck.Judge(Rule, People.Osteoporosis, plan).Should().Be(ExpectedJudgement.Error);
    }

    [Fact]
    public void Nothing_known_of_the_bones_leaves_it_undetermined() =>
        RuleCheck.Judge(Rule, RuleCheck.Person("unknown"), WeekByWeek(Lift(20), Lift(23))).Should().Be(ExpectedJudgement.Undetermined);

    [Fact]
    public void Percentages_rise_like_loads()
    {
        ExercisePrescription At(double percent) => Prescribe("leg-press", 3, 10) with { PercentOneRepetitionMaximum = percent };

        Judge(At(50), At(55)).Should().Be(ExpectedJudgement.Clean);
        Judge(At(50), At(56)).Should().Be(ExpectedJudgement.Error);
    }
}
