using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

public sealed class HeavyLiftTests
{
    [Theory]
    [InlineData("assisted-pull-up")]
    [InlineData("assisted-chin-up")]
    [InlineData("assisted-dip")]
    public void Help_is_no_load(string exercise) => RulingTable.ShouldBe("BR3001", Of(Prescribe(exercise, 3, 5)), "AAAAA/AA");

    private const string Rule = "BR3001";
    private static readonly ExercisePlan Heavy = Of(Squat(8) with { PercentOneRepetitionMaximum = 85 });

    private static ExercisePrescription Squat(CountRange? repetitions, double? kilograms = null) => Prescribe("goblet-squat", 3, repetitions, kilograms);

    private static ExpectedJudgement Judge(ExercisePrescription prescription) => RuleCheck.Judge(Rule, People.Osteoporosis, Of(prescription));

    [Fact]
    public void Alone_it_is_a_warning_with_osteopenia_or_after_a_fall_and_an_error_from_osteoporosis() => RulingTable.ShouldBe(Rule, Heavy, "AWEEE/WE");

    [Fact]
    public void A_trainer_settles_it_with_osteopenia_alone() =>
        RulingTable.ShouldBe(Rule, Heavy, "AAEEE/AE", static person => person with { Supervision = Supervision.Trainer });

    [Fact]
    public void A_health_professional_and_a_clearance_settle_it_with_osteoporosis_never_after_a_vertebral_fracture() =>
        RulingTable.ShouldBe(Rule, Heavy, "AAAAE/AE", static person =>
            person.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional });

    [Theory]
    [InlineData(Supervision.HealthProfessional, ClearanceScope.Exercise)]
    [InlineData(Supervision.Trainer, ClearanceScope.HighIntensityResistance)]
    public void One_of_the_two_is_not_enough(Supervision supervision, ClearanceScope scope) =>
        RuleCheck.Judge(Rule, People.Osteoporosis.ClearedFor(scope) with { Supervision = supervision }, Heavy).Should().Be(ExpectedJudgement.Error);

    [Theory]
    [InlineData(80, ExpectedJudgement.Clean)]
    [InlineData(80.1, ExpectedJudgement.Error)]
    public void Eighty_percent_is_the_limit(double percent, ExpectedJudgement expected) =>
        Judge(Squat(8) with { PercentOneRepetitionMaximum = percent }).Should().Be(expected);

    [Theory]
    [InlineData(19.2, ExpectedJudgement.Clean)]
    [InlineData(19.3, ExpectedJudgement.Error)]
    public void A_known_maximum_gives_the_percentage(double kilograms, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { OneRepetitionMaximumKilograms = [new NamedKilograms("goblet-squat", 24)] }, Of(Squat(8, kilograms))).Should().Be(expected);

    [Theory]
    [InlineData(6, ExpectedJudgement.Clean)]
    [InlineData(5, ExpectedJudgement.Error)]
    public void Six_repetition_maximum_is_the_limit(int repetitionMaximum, ExpectedJudgement expected) =>
        Judge(Squat(null) with { RepetitionMaximum = repetitionMaximum }).Should().Be(expected);

    [Theory]
    [InlineData(6, ExpectedJudgement.Clean)]
    [InlineData(5, ExpectedJudgement.Error)]
    [InlineData(1, ExpectedJudgement.Error)]
    public void Five_repetitions_with_a_load_are_heavy(int repetitions, ExpectedJudgement expected) => Judge(Squat(repetitions, 20)).Should().Be(expected);

    [Fact]
    public void The_fewest_repetitions_of_any_working_set_count()
    {
        var pyramid = new ExercisePrescription
        {
            Exercise = "goblet-squat",
            SetDetails = [new SetDetail { Repetitions = 10, LoadKilograms = 10 }, new SetDetail { Repetitions = 5, LoadKilograms = 20 }],
        };

        Judge(pyramid).Should().Be(ExpectedJudgement.Error);
        Judge(Squat(new(5, 8), 20)).Should().Be(ExpectedJudgement.Error);
    }

    [Theory]
    [InlineData(EffortScale.RepetitionsInReserve, 4, ExpectedJudgement.Clean)]
    [InlineData(EffortScale.RepetitionsInReserve, 3, ExpectedJudgement.Error)]
    [InlineData(EffortScale.Rpe10, 6, ExpectedJudgement.Clean)]
    [InlineData(EffortScale.Rpe10, 7, ExpectedJudgement.Error)]
    [InlineData(EffortScale.Borg6To20, 9, ExpectedJudgement.Error)]
    public void Few_repetitions_with_four_in_reserve_are_not(EffortScale scale, double value, ExpectedJudgement expected) =>
        Judge(Squat(5, 20) with { Effort = new Effort { Scale = scale, Value = value } }).Should().Be(expected);

    [Theory]
    [InlineData(9, ExpectedJudgement.Clean)]
    [InlineData(8, ExpectedJudgement.Error)]
    public void A_repetition_maximum_tells_the_reserve(int repetitionMaximum, ExpectedJudgement expected) =>
        Judge(Squat(5) with { RepetitionMaximum = repetitionMaximum }).Should().Be(expected);

    [Fact]
    public void Few_repetitions_at_a_stated_low_percentage_are_not() => Judge(Squat(3) with { PercentOneRepetitionMaximum = 60 }).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData("sit-to-stand")]
    [InlineData("push-up")]
    [InlineData("bird-dog")]
    public void Few_repetitions_of_body_weight_are_not(string exercise) => Judge(Prescribe(exercise, 3, 5)).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_load_without_repetitions_is_undetermined_and_asks_for_them()
    {
        var report = PlanValidator.Default.Check(People.Osteoporosis, Of(Squat(null, 20)));

        report.Undetermined.Should().Contain(matter => matter.RuleIds.Contains(Rule) && matter.Missing.Contains("/weeks/0/sessions/0/prescriptions/0/repetitions"));
    }

    [Fact]
    public void Without_repetitions_time_distance_or_no_load_it_does_not_matter()
    {
        Judge(Prescribe("sit-to-stand", 3)).Should().Be(ExpectedJudgement.Clean);
        Judge(Prescribe("goblet-squat", 3, null, 8) with { DurationSeconds = 40 }).Should().Be(ExpectedJudgement.Clean);
        Judge(Prescribe("farmers-carry", 3, null, 8) with { DistanceMetres = 20 }).Should().Be(ExpectedJudgement.Clean);
        Judge(Prescribe("farmers-carry", 1, 3, 8)).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void Clearances_not_asked_for_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { Clearances = null, Supervision = Supervision.HealthProfessional }, Heavy).Should().Be(ExpectedJudgement.Undetermined);
}
