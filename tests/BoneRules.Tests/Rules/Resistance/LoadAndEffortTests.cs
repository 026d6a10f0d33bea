using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

/// <summary>The load to start with, and effort that is too low.</summary>
public sealed class LoadAndEffortTests
{
    private static readonly ClientProfile Beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

    private static ExercisePrescription Squat(double percent) => Prescribe("goblet-squat", 2, 10) with { PercentOneRepetitionMaximum = percent };

    private static ExercisePrescription Reserve(double reserve, double? kilograms = 8) =>
        Prescribe(kilograms is null ? "sit-to-stand" : "goblet-squat", 2, 10, kilograms) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = reserve } };

    [Theory]
    [InlineData(50, ExpectedJudgement.Clean)]
    [InlineData(50.5, ExpectedJudgement.Warning)]
    [InlineData(30, ExpectedJudgement.Clean)]
    public void A_beginner_with_osteoporosis_starts_at_half_of_the_maximum(double percent, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3016", Beginner, Of(Squat(percent))).Should().Be(expected);

    [Fact]
    public void The_start_is_the_first_week_of_a_beginner_or_of_the_clinicians_template()
    {
        RuleCheck.Judge("BR3016", Beginner, WeekByWeek(Squat(50), Squat(55))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3016", People.Osteoporosis, Of(Squat(60))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3016", Beginner with { Diagnosis = BoneDiagnosis.Osteopenia, BoneDensity = People.Osteopenia.BoneDensity }, Of(Squat(60))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3016", People.Healthy, Of(Squat(51)) with { Template = PlanTemplate.ClinicianProgressive }).Should().Be(ExpectedJudgement.Warning);
        RuleCheck.Judge("BR3016", People.Healthy, Of(Squat(50)) with { Template = PlanTemplate.ClinicianProgressive }).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData(5, ExpectedJudgement.Clean)]
    [InlineData(5.5, ExpectedJudgement.Info)]
    public void More_than_five_in_reserve_is_far_from_fatigue(double reserve, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3018", People.Osteoporosis, Of(Reserve(reserve))).Should().Be(expected);

    [Fact]
    public void Effort_is_asked_of_loads_after_the_first_weeks_and_only_where_it_is_stated()
    {
        RuleCheck.Judge("BR3018", People.Osteoporosis, Of(Reserve(8, kilograms: null))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3018", People.Osteoporosis with { TrainingWeeks = 3 }, Of(Reserve(8))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge("BR3018", People.Osteoporosis with { TrainingWeeks = 4 }, Of(Reserve(8))).Should().Be(ExpectedJudgement.Info);
        RuleCheck.Judge("BR3018", People.Osteoporosis, Of(Prescribe("goblet-squat", 2, 10, 8))).Should().Be(ExpectedJudgement.Clean);
    }
}
