namespace BoneRules.Tests.Generation;

public sealed class TimeModelTests
{
    [Fact]
    public void Sets_take_their_repetitions_and_the_rest_between() =>
        TimeModel.SecondsOf(new ExercisePrescription { Exercise = "sit-to-stand", Sets = 3, Repetitions = 10, RestSeconds = 60 }).Should().Be((3 * 10 * 3) + (2 * 60));

    [Fact]
    public void A_side_takes_as_long_as_the_other() =>
        TimeModel.SecondsOf(new ExercisePrescription { Exercise = "tandem-stance", Sets = 2, DurationSeconds = 30, PerSide = true, RestSeconds = 15 }).Should().Be((2 * 30 * 2) + 15);

    [Fact]
    public void The_most_that_a_range_allows_is_reckoned_with() =>
        TimeModel.SecondsOf(new ExercisePrescription { Exercise = "bird-dog", Repetitions = new CountRange(8, 12), HoldSeconds = 5 }).Should().Be(12 * (3 + 5));

    [Fact]
    public void A_session_has_a_change_between_two_exercises_and_none_after_the_last()
    {
        var walk = new ExercisePrescription { Exercise = "walking", DurationSeconds = 600 };

        TimeModel.MinutesOf(new PlanSession { Prescriptions = [walk] }).Should().Be(10);
        TimeModel.MinutesOf(new PlanSession { Prescriptions = [walk, walk] }).Should().Be(20.5);
        TimeModel.MinutesOf(new PlanSession { Prescriptions = [] }).Should().Be(0);
    }
}
