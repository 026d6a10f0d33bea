using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Balance;

/// <summary>Ruling 22 on balance, spinal extension and flexibility over a week.</summary>
public sealed class BalanceWeekTests
{
    private static readonly Weekday[] Order = [Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday];

    private static ExercisePlan OnDays(int days, ExercisePrescription prescription) => Week(Session(Order[..days].ToValueList(), prescription));

    [Theory]
    [InlineData(1, "WWWWW/WW")]
    [InlineData(2, "WWWWW/WW")]
    [InlineData(3, "AAAAA/AA")]
    public void Balance_on_three_days(int days, string row) => RulingTable.ShouldBe("BR4001", OnDays(days, Minutes("tai-chi", 15)), row);

    [Fact]
    public void A_week_without_balance_and_one_that_may_have_more_are_not_judged()
    {
        RulingTable.ShouldBe("BR4001", Of(Minutes("walking", 20)), "AAAAA/AA");
        RulingTable.ShouldBe("BR4001", Week(Session(null, new ExercisePrescription { Name = "Zorb wiggle" }) with { TimesPerWeek = 3 }), "AAAAA/AA");
    }

    [Theory]
    [InlineData(9, "IIIII/II")]
    [InlineData(10, "AAIII/II")]
    [InlineData(39, "AAIII/II")]
    [InlineData(40, "AAAAA/II")]
    [InlineData(59, "AAAAA/II")]
    [InlineData(60, "AAAAA/AA")]
    public void Minutes_on_three_days(double minutes, string row) => RulingTable.ShouldBe("BR4006", OnDays(3, Minutes("tai-chi", minutes)), row);

    [Fact]
    public void Balance_work_that_is_not_timed_or_inside_a_template_has_no_target()
    {
        RuleCheck.Judge("BR4006", People.Osteoporosis, Of(Minutes("tai-chi", 5), Prescribe("single-leg-stand-with-reach", 1, 10))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR4006", People.Osteoporosis, Of(Minutes("tai-chi", 5)) with { Template = PlanTemplate.Daily15 }).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void No_spinal_extension_is_a_note_with_osteopenia_and_a_warning_from_osteoporosis() => RulingTable.ShouldBe("BR4007", Of(Minutes("walking", 20)), "AIWWW/AA");

    [Fact]
    public void Spinal_extension_once_or_daily_is_fine()
    {
        RulingTable.ShouldBe("BR4007", OnDays(1, Prescribe("bird-dog", 2, 8)), "AAAAA/AA");
        RulingTable.ShouldBe("BR4007", Week(Session(null, Prescribe("bird-dog", 2, 8)) with { TimesPerWeek = 7 }), "AAAAA/AA");
    }

    [Theory]
    [InlineData(true, ExpectedJudgement.Clean)]
    [InlineData(false, ExpectedJudgement.Info)]
    public void Flexibility_ends_each_workout(bool both, ExpectedJudgement expected)
    {
        var (squat, stretch) = (Prescribe("goblet-squat", 3, 10, 8), Prescribe("doorway-chest-stretch", 2) with { DurationSeconds = 30 });

        RuleCheck.Judge("BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], squat, stretch), both ? Session([Weekday.Friday], squat, stretch) : Session([Weekday.Friday], squat)))
            .Should().Be(expected);
    }

    [Theory]
    [InlineData(7, ExpectedJudgement.Clean)]
    [InlineData(6, ExpectedJudgement.Info)]
    public void Flexibility_daily_is_enough(int days, ExpectedJudgement expected)
    {
        var stretch = Session(null, Prescribe("doorway-chest-stretch", 2) with { DurationSeconds = 30 }) with { TimesPerWeek = days };

        RuleCheck.Judge("BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], Prescribe("goblet-squat", 3, 10, 8)), stretch)).Should().Be(expected);
    }
}
