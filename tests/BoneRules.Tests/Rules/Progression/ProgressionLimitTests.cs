using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Progression;

/// <summary>Rulings 24 and 26: the range first, breaks, and the clinicians' template; ruling 5: symptoms hold loads.</summary>
public sealed class ProgressionLimitTests
{
    private static ExercisePrescription Lift(double kilograms, int repetitions, string exercise = "leg-press", int sets = 3) => Prescribe(exercise, sets, repetitions, kilograms);

    private static ExercisePlan Clinicians(params ReadOnlySpan<ExercisePrescription> weeks) => WeekByWeek(weeks) with { Template = PlanTemplate.ClinicianProgressive };

    private static ExercisePlan AfterWeeks(int between, ExercisePrescription before, ExercisePrescription after) => new()
    {
        Weeks =
        [
            new PlanWeek { Sessions = [Session(null, before)] },
            new PlanWeek { Repeat = between, Sessions = [Session(null, Minutes("walking", 20))] },
            new PlanWeek { Sessions = [Session(null, after)] },
        ],
    };

    [Theory]
    [InlineData("leg-press", 12, PlanKind.Prescribed, ExpectedJudgement.Info)]
    [InlineData("leg-press", 13, PlanKind.Prescribed, ExpectedJudgement.Clean)]
    [InlineData("leg-press", 12, PlanKind.Performed, ExpectedJudgement.Warning)]
    [InlineData("leg-press", 13, PlanKind.Performed, ExpectedJudgement.Clean)]
    [InlineData("goblet-squat", 10, PlanKind.Performed, ExpectedJudgement.Warning)]
    [InlineData("goblet-squat", 11, PlanKind.Performed, ExpectedJudgement.Clean)]
    [InlineData("dumbbell-overhead-press", 8, PlanKind.Performed, ExpectedJudgement.Warning)]
    [InlineData("dumbbell-overhead-press", 9, PlanKind.Performed, ExpectedJudgement.Clean)]
    public void The_range_is_exceeded_before_the_load_rises(string exercise, int repetitions, PlanKind kind, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR5003", People.Healthy, WeekByWeek(Lift(20, repetitions, exercise), Lift(21, 6, exercise)) with { Kind = kind }).Should().Be(expected);

    [Fact]
    public void A_log_that_was_not_comfortable_did_not_exceed_the_range() =>
        RuleCheck.Judge("BR5003", People.Healthy, WeekByWeek(Lift(20, 13) with { Comfortable = false }, Lift(21, 8)) with { Kind = PlanKind.Performed }).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void Raised_together_is_told_once()
    {
        var plan = WeekByWeek(Lift(20, 8), Lift(21, 9));

        RuleCheck.Judge("BR5003", People.Healthy, plan).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR5001", People.Healthy, plan).Should().Be(ExpectedJudgement.Error);
    }

    [Theory]
    [InlineData(4, 20.5, "WWEEE/WW")]
    [InlineData(4, 20, "AAAAA/AA")]
    [InlineData(3, 20.5, "AAAAA/AA")]
    public void After_more_than_four_weeks_a_load_starts_at_or_below_the_last(int between, double after, string row) =>
        RulingTable.ShouldBe("BR5004", AfterWeeks(between, Lift(20, 10), Lift(after, 10)), row);

    [Fact]
    public void After_a_break_the_speed_of_the_rise_is_not_judged_as_well() =>
        RuleCheck.Judge("BR5002", People.Osteoporosis, AfterWeeks(5, Lift(20, 10), Lift(25, 10))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Nothing_known_of_the_bones_leaves_a_rise_after_a_break_undetermined() =>
        RuleCheck.Judge("BR5004", RuleCheck.Person("unknown"), AfterWeeks(5, Lift(20, 10), Lift(21, 10))).Should().Be(ExpectedJudgement.Undetermined);

    [Theory]
    [InlineData(13, 21, ExpectedJudgement.Clean)]
    [InlineData(13, 21.2, ExpectedJudgement.Clean)]
    [InlineData(13, 21.3, ExpectedJudgement.Info)]
    [InlineData(13, 22, ExpectedJudgement.Info)]
    [InlineData(13, 22.1, ExpectedJudgement.Error)]
    [InlineData(12, 21, ExpectedJudgement.Info)]
    [InlineData(13, 15, ExpectedJudgement.Clean)]
    public void The_clinicians_template_steps_by_five_percent_after_more_than_twelve(int repetitions, double after, ExpectedJudgement expected)
    {
        RuleCheck.Judge("BR5005", People.Healthy, Clinicians(Lift(20, repetitions), Lift(after, 8))).Should().Be(expected);
        RuleCheck.Judge("BR5002", People.Healthy, Clinicians(Lift(20, repetitions), Lift(after, 8))).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void A_log_of_the_template_that_was_not_clean_is_a_warning() =>
        RuleCheck.Judge("BR5005", People.Healthy, Clinicians(Lift(20, 13) with { Comfortable = false }, Lift(21, 8)) with { Kind = PlanKind.Performed }).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void Outside_the_template_its_step_is_not_judged() => RulingTable.ShouldBe("BR5005", WeekByWeek(Lift(20, 13), Lift(25, 8)), "AAAAA/AA");

    [Theory]
    [InlineData(3, 11, ExpectedJudgement.Clean)]
    [InlineData(3, 12, ExpectedJudgement.Error)]
    [InlineData(4, 10, ExpectedJudgement.Error)]
    [InlineData(2, 8, ExpectedJudgement.Clean)]
    public void The_templates_session_volume_rises_by_a_tenth_at_most(int sets, int repetitions, ExpectedJudgement expected)
    {
        RuleCheck.Judge("BR5007", People.Osteopenia, Clinicians(Lift(20, 10), Lift(20, repetitions, sets: sets))).Should().Be(expected);
        RuleCheck.Judge("BR5007", People.Osteopenia, WeekByWeek(Lift(20, 10), Lift(20, repetitions, sets: sets))).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void Sessions_of_the_template_are_matched_by_name()
    {
        PlanSession Named(string name, int repetitions) => Session(null, Lift(20, repetitions)) with { Name = name };
        var plan = new ExercisePlan
        {
            Template = PlanTemplate.ClinicianProgressive,
            Weeks = [new PlanWeek { Sessions = [Named("A", 8), Named("B", 12)] }, new PlanWeek { Sessions = [Named("B", 12), Named("A", 8)] }],
        };

        RuleCheck.Judge("BR5007", People.Osteopenia, plan).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData(Symptom.ExcessiveSoreness, 21, 0, ExpectedJudgement.Warning)]
    [InlineData(Symptom.FormBreakdown, 21, 0, ExpectedJudgement.Warning)]
    [InlineData(Symptom.FormBreakdown, 20, 0, ExpectedJudgement.Clean)]
    [InlineData(Symptom.FormBreakdown, 19, 0, ExpectedJudgement.Clean)]
    [InlineData(Symptom.ExcessiveSoreness, 21, 1, ExpectedJudgement.Clean)]
    [InlineData(Symptom.Dizziness, 21, 0, ExpectedJudgement.Clean)]
    public void A_symptom_in_the_log_holds_the_load_for_the_week_that_follows(Symptom symptom, double after, int quietWeeks, ExpectedJudgement expected)
    {
        var weeks = new List<PlanWeek> { new() { Sessions = [Session(null, Lift(20, 13)) with { Symptoms = [symptom] }] } };
        for (var i = 0; i < quietWeeks; i++) weeks.Add(new PlanWeek { Sessions = [Session(null, Lift(20, 13)) with { Symptoms = [] }] });
        weeks.Add(new PlanWeek { Sessions = [Session(null, Lift(after, 8)) with { Symptoms = [] }] });

        RuleCheck.Judge("BR5006", People.Osteoporosis, new ExercisePlan { Kind = PlanKind.Performed, Weeks = weeks.ToValueList() }).Should().Be(expected);
    }

    [Theory]
    [InlineData(Symptom.ExcessiveSoreness, 21, ExpectedJudgement.Warning)]
    [InlineData(Symptom.FormBreakdown, 21, ExpectedJudgement.Warning)]
    [InlineData(Symptom.ExcessiveSoreness, 20, ExpectedJudgement.Clean)]
    public void A_symptom_of_the_person_holds_the_plan(Symptom symptom, double after, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR5008", People.Osteoporosis with { Symptoms = [symptom] }, WeekByWeek(Lift(20, 13), Lift(after, 8))).Should().Be(expected);

    [Fact]
    public void No_symptom_holds_nothing() => RuleCheck.Judge("BR5008", People.Osteoporosis, WeekByWeek(Lift(20, 13), Lift(21, 8))).Should().Be(ExpectedJudgement.Clean);
}
