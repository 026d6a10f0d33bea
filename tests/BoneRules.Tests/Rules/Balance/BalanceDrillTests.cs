using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Balance;

/// <summary>Ruling 17: support, sight and firm ground; and ruling 20 on rising and kneeling.</summary>
public sealed class BalanceDrillTests
{
    private static ExercisePlan Drill(string exercise, Support? support) => Of(Prescribe(exercise, 2) with { DurationSeconds = 30, Support = support });

    [Theory]
    [InlineData("tandem-stance")]
    [InlineData("single-leg-stand")]
    [InlineData("tandem-walk")]
    [InlineData("foam-stand")]
    [InlineData("tandem-stance-eyes-closed")]
    public void Without_support_a_drill_is_an_error_at_high_falls_risk(string exercise) => RulingTable.ShouldBe("BR4002", Drill(exercise, Support.None), "AAIIW/WE");

    [Theory]
    [InlineData("half-kneeling-pallof-press")]
    [InlineData("backpacking")]
    public void A_family_whose_ruling_does_not_speak_of_balance_is_a_drill_like_any_other(string exercise) =>
        RulingTable.ShouldBe("BR4002", Drill(exercise, Support.None), "AAIIW/WE");

    [Theory]
    [InlineData("stability-ball-plank")]
    [InlineData("nordic-walking")]
    [InlineData("easy-dance")]
    [InlineData("rebounder-held-bounce")]
    [InlineData("ballet-class")]
    [InlineData("skiing")]
    public void A_family_whose_ruling_speaks_of_balance_is_left_to_it(string exercise) => RulingTable.ShouldBe("BR4002", Drill(exercise, Support.None), "AAAAA/AA");

    [Theory]
    [InlineData(Support.Chair)]
    [InlineData(Support.Countertop)]
    [InlineData(Support.Wall)]
    [InlineData(Support.Spotter)]
    public void Any_support_settles_it(Support support) => RulingTable.ShouldBe("BR4002", Drill("tandem-stance", support), "AAAAA/AA");

    [Fact]
    public void Support_that_is_not_mentioned_is_a_note_and_undetermined_at_high_falls_risk()
    {
        RulingTable.ShouldBe("BR4002", Drill("tandem-stance", null), "AAIII", "IIIII", "UUUUU");
        PlanValidator.Default.Check(People.Osteoporosis.AfterTwoFalls(), Drill("tandem-stance", null)).Undetermined.Single(static matter => matter.RuleIds.Contains("BR4002"))
            .Missing.Should().Equal("/weeks/0/sessions/0/prescriptions/0/support");
    }

    [Fact]
    public void Falls_not_asked_for_leave_a_drill_without_support_undetermined() =>
        RuleCheck.Judge("BR4002", People.Osteoporosis with { FallsLast12Months = null }, Drill("tandem-stance", Support.None)).Should().Be(ExpectedJudgement.Undetermined);

    [Theory]
    [InlineData("sit-to-stand")]
    [InlineData("walking")]
    [InlineData("tennis")]
    public void Both_feet_on_firm_ground_and_families_with_their_own_rule_are_no_drills(string exercise) => RulingTable.ShouldBe("BR4002", Drill(exercise, Support.None), "AAAAA/AA");

    [Theory]
    [InlineData("tandem-stance-eyes-closed", Supervision.None, "AAAAA/AE")]
    [InlineData("foam-stand", Supervision.Trainer, "AAAAA/AE")]
    [InlineData("foam-stand", Supervision.HealthProfessional, "AAAAA/AA")]
    [InlineData("stability-ball-plank", Supervision.None, "AAAAA/AE")]
    [InlineData("tandem-stance", Supervision.None, "AAAAA/AA")]
    public void Eyes_closed_or_unsteady_ground_wants_a_health_professional_at_high_falls_risk(string exercise, Supervision supervision, string row) =>
        RulingTable.ShouldBe("BR4003", Drill(exercise, Support.Countertop), row, person => person with { Supervision = supervision });

    [Fact]
    public void Falls_not_asked_for_leave_eyes_closed_undetermined() =>
        RuleCheck.Judge("BR4003", People.Healthy with { FallsLast12Months = null }, Drill("foam-stand", Support.Wall)).Should().Be(ExpectedJudgement.Undetermined);

    [Theory]
    [InlineData("sit-to-stand", Support.None, "AAAAA/AW")]
    [InlineData("hip-flexor-stretch", Support.None, "AAAAA/AW")]
    [InlineData("sit-to-stand", null, "AAAAA/AI")]
    [InlineData("sit-to-stand", Support.Chair, "AAAAA/AA")]
    [InlineData("cat-camel", Support.None, "AAAAA/AA")]
    public void Rising_and_kneeling_want_support_at_high_falls_risk(string exercise, Support? support, string row) =>
        RulingTable.ShouldBe("BR4009", Of(Prescribe(exercise, 2, 10) with { Support = support }), row);

    [Theory]
    [InlineData("brisk-walking", Supervision.None, "AAAAA/AW")]
    [InlineData("brisk-walking", Supervision.Trainer, "AAAAA/AA")]
    [InlineData("walking", Supervision.None, "AAAAA/AA")]
    public void Brisk_walking_warns_at_high_falls_risk(string exercise, Supervision supervision, string row) =>
        RulingTable.ShouldBe("BR4005", Of(Minutes(exercise, 20)), row, person => person with { Supervision = supervision });
}
