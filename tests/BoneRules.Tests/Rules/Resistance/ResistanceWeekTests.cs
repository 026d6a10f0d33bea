using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

/// <summary>Ruling 22 on days of strength work, and what else the sources ask of a week.</summary>
public sealed class ResistanceWeekTests
{
    private static readonly Weekday[] Order = [Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday, Weekday.Tuesday, Weekday.Thursday, Weekday.Saturday];

    private static ExercisePlan OnDays(int days, string exercise) => Week(Session(Order[..days].ToValueList(), Prescribe(exercise, 3, 10)));

    [Theory]
    [InlineData(1, "WWWWW/WW")]
    [InlineData(2, "AAAAA/AA")]
    [InlineData(3, "AAAAA/AA")]
    [InlineData(4, "IIWWW/II")]
    public void Two_or_three_days(int days, string row) => RulingTable.ShouldBe("BR3012", OnDays(days, "goblet-squat"), row);

    [Theory]
    [InlineData(1, "WWWWW/WW")]
    [InlineData(2, "AAAAA/AA")]
    [InlineData(7, "AAAAA/AA")]
    public void Functional_strength_may_be_daily_and_counts_towards_two(int days, string row) => RulingTable.ShouldBe("BR3012", OnDays(days, "sit-to-stand"), row);

    [Fact]
    public void A_week_without_any_and_one_that_may_have_more_are_not_judged()
    {
        RulingTable.ShouldBe("BR3012", Of(Minutes("walking", 20)), "AAAAA/AA");
        RulingTable.ShouldBe("BR3012", Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10)), Session([Weekday.Friday], new ExercisePrescription { Name = "Zorb wiggle" })), "AAAAA/AA");
    }

    [Theory]
    [InlineData(new[] { Weekday.Monday, Weekday.Tuesday }, "IIWWW/II")]
    [InlineData(new[] { Weekday.Monday, Weekday.Wednesday }, "AAAAA/AA")]
    public void The_same_muscles_want_a_day_between(Weekday[] days, string row) =>
        RulingTable.ShouldBe("BR3013", Week(Session(days.ToValueList(), Prescribe("goblet-squat", 3, 10))), row);

    [Fact]
    public void Other_muscles_daily_functional_strength_and_open_days_do_not_count()
    {
        RulingTable.ShouldBe("BR3013", Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10)), Session([Weekday.Tuesday], Prescribe("dumbbell-bench-press", 3, 10))), "AAAAA/AA");
        RulingTable.ShouldBe("BR3013", OnDays(7, "sit-to-stand"), "AAAAA/AA");
        RulingTable.ShouldBe("BR3013", Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = 2 }), "AAAAA/AA");
    }

    [Theory]
    [InlineData(5, "IIWWW/II")]
    [InlineData(4, "AAAAA/AA")]
    public void Five_days_a_week_leave_no_day_between_wherever_they_fall(int times, string row) =>
        RulingTable.ShouldBe("BR3013", Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = times }), row);

    [Fact]
    public void Five_days_of_different_muscles_may_be_spaced() =>
        RulingTable.ShouldBe("BR3013", Week(Session(null, Prescribe("goblet-squat", 3, 10)) with { TimesPerWeek = 3 }, Session(null, Prescribe("dumbbell-curl", 3, 10)) with { TimesPerWeek = 2 }), "AAAAA/AA");

    [Theory]
    [InlineData(Weekday.Monday, "IIWWW/II")]
    [InlineData(Weekday.Tuesday, "AAAAA/AA")]
    public void Sunday_is_next_to_the_Monday_that_follows(Weekday next, string row)
    {
        var plan = new ExercisePlan
        {
            Weeks =
            [
                new PlanWeek { Sessions = [Session([Weekday.Sunday], Prescribe("goblet-squat", 3, 10))] },
                new PlanWeek { Sessions = [Session([next], Prescribe("goblet-squat", 3, 10))] },
            ],
        };

        RulingTable.ShouldBe("BR3013", plan, row);
    }

    [Theory]
    [InlineData(4, TrainingExperience.Intermediate, ExpectedJudgement.Info)]
    [InlineData(5, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [InlineData(9, TrainingExperience.Advanced, ExpectedJudgement.Info)]
    [InlineData(10, TrainingExperience.Advanced, ExpectedJudgement.Clean)]
    [InlineData(1, TrainingExperience.Beginner, ExpectedJudgement.Clean)]
    public void Ten_exercises_for_the_advanced_five_for_others(int count, TrainingExperience experience, ExpectedJudgement expected)
    {
        string[] exercises =
        [
            "goblet-squat", "band-row", "dumbbell-overhead-press", "glute-bridge", "dumbbell-curl", "leg-press", "lat-pulldown", "dumbbell-bench-press", "romanian-deadlift", "seated-cable-row",
        ];
        var plan = Of([.. exercises.Take(count).Append(exercises[0]).Select(static exercise => Prescribe(exercise, 2, 10))]);

        RuleCheck.Judge("BR3014", People.Healthy with { TrainingExperience = experience }, plan).Should().Be(expected);
    }

    [Theory]
    [InlineData(3, ExpectedJudgement.Clean)]
    [InlineData(4, ExpectedJudgement.Info)]
    public void The_first_four_training_weeks_may_have_fewer(int before, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3014", People.Healthy with { TrainingWeeks = before }, Of(Prescribe("goblet-squat", 2, 10))).Should().Be(expected);

    [Fact]
    public void Muscle_groups_that_are_left_out_are_named()
    {
        var finding = RuleCheck.Findings("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10), Prescribe("glute-bridge", 2, 10), Prescribe("dumbbell-bench-press", 3, 10)))
            .Should().ContainSingle().Subject;

        finding.Path.Should().Be("/weeks/0");
        finding.Measured.Should().Equal(new Measurement(Quantity.MuscleGroups, Level: "back"));
    }

    [Fact]
    public void A_group_left_out_is_a_note_without_osteoporosis_and_a_warning_with_it() => RulingTable.ShouldBe("BR3015", Of(Prescribe("goblet-squat", 3, 10)), "IIWWW/II");

    [Fact]
    public void Templates_and_weeks_with_something_unrecognised_are_not_asked_for_every_muscle()
    {
        RuleCheck.Judge("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10)) with { Template = PlanTemplate.Circuit20 }).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10), new ExercisePrescription { Name = "Zorb wiggle" })).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData(60, ExpectedJudgement.Clean)]
    [InlineData(59, ExpectedJudgement.Info)]
    public void Two_hours_of_timed_strength_work_are_the_goal(double minutes, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3017", People.Osteoporosis, Week(Session([Weekday.Monday, Weekday.Friday], Minutes("goblet-squat", minutes)))).Should().Be(expected);

    [Fact]
    public void Strength_work_that_is_not_timed_has_no_minutes() =>
        RuleCheck.Judge("BR3017", People.Osteoporosis, Of(Minutes("goblet-squat", 10), Prescribe("band-row", 3, 10))).Should().Be(ExpectedJudgement.Clean);
}
