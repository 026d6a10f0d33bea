using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>The load to start with, and effort that is too low.</summary>
internal static class LoadAndEffortCases
{
    private static readonly ClientProfile Beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

    private static ExercisePrescription Squat(double percent) => Prescribe("goblet-squat", 2, 10) with { PercentOneRepetitionMaximum = percent };

    private static ExercisePrescription Reserve(double reserve, double? kilograms = 8) =>
        Prescribe(kilograms is null ? "sit-to-stand" : "goblet-squat", 2, 10, kilograms) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = reserve } };

    [Cases]
    [For(50, ExpectedJudgement.Clean)]
    [For(50.5, ExpectedJudgement.Warning)]
    [For(30, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_beginner_with_osteoporosis_starts_at_half_of_the_maximum(double percent, ExpectedJudgement expected) =>
        Ask("BR3016", Beginner, Of(Squat(percent))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_start_is_the_first_week_of_a_beginner_or_of_the_clinicians_template() =>
    [
        .. Ask("BR3016", Beginner, WeekByWeek(Squat(50), Squat(55))).Is(ExpectedJudgement.Clean),
        .. Ask("BR3016", People.Osteoporosis, Of(Squat(60))).Is(ExpectedJudgement.Clean),
        .. Ask("BR3016", Beginner with { Diagnosis = BoneDiagnosis.Osteopenia, BoneDensity = People.Osteopenia.BoneDensity }, Of(Squat(60))).Is(ExpectedJudgement.Clean),
        .. Ask("BR3016", People.Healthy, Of(Squat(51)) with { Template = PlanTemplate.ClinicianProgressive }).Is(ExpectedJudgement.Warning),
        .. Ask("BR3016", People.Healthy, Of(Squat(50)) with { Template = PlanTemplate.ClinicianProgressive }).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    [For(5, ExpectedJudgement.Clean)]
    [For(5.5, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> More_than_five_in_reserve_is_far_from_fatigue(double reserve, ExpectedJudgement expected) =>
        Ask("BR3018", People.Osteoporosis, Of(Reserve(reserve))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Effort_is_asked_of_loads_after_the_first_weeks_and_only_where_it_is_stated() =>
    [
        .. Ask("BR3018", People.Osteoporosis, Of(Reserve(8, kilograms: null))).Is(ExpectedJudgement.Clean),
        .. Ask("BR3018", People.Osteoporosis with { TrainingWeeks = 3 }, Of(Reserve(8))).Is(ExpectedJudgement.Clean),
        .. Ask("BR3018", People.Osteoporosis with { TrainingWeeks = 4 }, Of(Reserve(8))).Is(ExpectedJudgement.Info),
        .. Ask("BR3018", People.Osteoporosis, Of(Prescribe("goblet-squat", 2, 10, 8))).Is(ExpectedJudgement.Clean),
    ];
}
