using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

internal static class HeavyLiftCases
{
    [Cases]
    [For("assisted-pull-up")]
    [For("assisted-chin-up")]
    [For("assisted-dip")]
    public static IEnumerable<RuledCase> Help_is_no_load(string exercise) => Row("BR3001", Of(Prescribe(exercise, 3, 5)), "AAAAA/AA");

    private const string Rule = "BR3001";
    private static readonly ExercisePlan Heavy = Of(Squat(8) with { PercentOneRepetitionMaximum = 85 });

    private static ExercisePrescription Squat(CountRange? repetitions, double? kilograms = null) => Prescribe("goblet-squat", 3, repetitions, kilograms);

    private static Question Judge(ExercisePrescription prescription) => Ask(Rule, People.Osteoporosis, Of(prescription));

    [Cases]
    public static IEnumerable<RuledCase> Alone_it_is_a_warning_with_osteopenia_or_after_a_fall_and_an_error_from_osteoporosis() => Row(Rule, Heavy, "AWEEE/WE");

    [Cases]
    public static IEnumerable<RuledCase> A_trainer_settles_it_with_osteopenia_alone() =>
        Row(Rule, Heavy, "AAEEE/AE", static person => person with { Supervision = Supervision.Trainer });

    [Cases]
    public static IEnumerable<RuledCase> A_health_professional_and_a_clearance_settle_it_with_osteoporosis_never_after_a_vertebral_fracture() =>
        Row(Rule, Heavy, "AAAAE/AE", static person =>
            person.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional });

    [Cases]
    [For(Supervision.HealthProfessional, ClearanceScope.Exercise)]
    [For(Supervision.Trainer, ClearanceScope.HighIntensityResistance)]
    public static IEnumerable<RuledCase> One_of_the_two_is_not_enough(Supervision supervision, ClearanceScope scope) =>
        Ask(Rule, People.Osteoporosis.ClearedFor(scope) with { Supervision = supervision }, Heavy).Is(ExpectedJudgement.Error);

    [Cases]
    [For(80, ExpectedJudgement.Clean)]
    [For(80.1, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Eighty_percent_is_the_limit(double percent, ExpectedJudgement expected) =>
        Judge(Squat(8) with { PercentOneRepetitionMaximum = percent }).Is(expected);

    [Cases]
    [For(19.2, ExpectedJudgement.Clean)]
    [For(19.3, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> A_known_maximum_gives_the_percentage(double kilograms, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteoporosis with { OneRepetitionMaximumKilograms = [new NamedKilograms("goblet-squat", 24)] }, Of(Squat(8, kilograms))).Is(expected);

    [Cases]
    [For(6, ExpectedJudgement.Clean)]
    [For(5, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Six_repetition_maximum_is_the_limit(int repetitionMaximum, ExpectedJudgement expected) =>
        Judge(Squat(null) with { RepetitionMaximum = repetitionMaximum }).Is(expected);

    [Cases]
    [For(6, ExpectedJudgement.Clean)]
    [For(5, ExpectedJudgement.Error)]
    [For(1, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Five_repetitions_with_a_load_are_heavy(int repetitions, ExpectedJudgement expected) => Judge(Squat(repetitions, 20)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_fewest_repetitions_of_any_working_set_count()
    {
        var pyramid = new ExercisePrescription
        {
            Exercise = "goblet-squat",
            SetDetails = [new SetDetail { Repetitions = 10, LoadKilograms = 10 }, new SetDetail { Repetitions = 5, LoadKilograms = 20 }],
        };
        return
        [
            .. Judge(pyramid).Is(ExpectedJudgement.Error),
            .. Judge(Squat(new(5, 8), 20)).Is(ExpectedJudgement.Error),
        ];
    }

    [Cases]
    [For(EffortScale.RepetitionsInReserve, 4, ExpectedJudgement.Clean)]
    [For(EffortScale.RepetitionsInReserve, 3, ExpectedJudgement.Error)]
    [For(EffortScale.Rpe10, 6, ExpectedJudgement.Clean)]
    [For(EffortScale.Rpe10, 7, ExpectedJudgement.Error)]
    [For(EffortScale.Borg6To20, 9, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Few_repetitions_with_four_in_reserve_are_not(EffortScale scale, double value, ExpectedJudgement expected) =>
        Judge(Squat(5, 20) with { Effort = new Effort { Scale = scale, Value = value } }).Is(expected);

    [Cases]
    [For(9, ExpectedJudgement.Clean)]
    [For(8, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> A_repetition_maximum_tells_the_reserve(int repetitionMaximum, ExpectedJudgement expected) =>
        Judge(Squat(5) with { RepetitionMaximum = repetitionMaximum }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Few_repetitions_at_a_stated_low_percentage_are_not() => Judge(Squat(3) with { PercentOneRepetitionMaximum = 60 }).Is(ExpectedJudgement.Clean);

    [Cases]
    [For("sit-to-stand")]
    [For("push-up")]
    [For("bird-dog")]
    public static IEnumerable<RuledCase> Few_repetitions_of_body_weight_are_not(string exercise) => Judge(Prescribe(exercise, 3, 5)).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_load_without_repetitions_is_undetermined_and_asks_for_them() =>
        Ask(Rule, People.Osteoporosis, Of(Squat(null, 20))).WaitsFor(First + "/repetitions");

    [Cases]
    public static IEnumerable<RuledCase> Without_repetitions_time_distance_or_no_load_it_does_not_matter() =>
    [
        .. Judge(Prescribe("sit-to-stand", 3)).Is(ExpectedJudgement.Clean),
        .. Judge(Prescribe("goblet-squat", 3, null, 8) with { DurationSeconds = 40 }).Is(ExpectedJudgement.Clean),
        .. Judge(Prescribe("farmers-carry", 3, null, 8) with { DistanceMetres = 20 }).Is(ExpectedJudgement.Clean),
        .. Judge(Prescribe("farmers-carry", 1, 3, 8)).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Clearances_not_asked_for_leave_it_undetermined() =>
        Ask(Rule, People.Osteoporosis with { Clearances = null, Supervision = Supervision.HealthProfessional }, Heavy).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> Few_repetitions_are_told_with_the_least_that_pass() =>
        Judge(Squat(5, 21)).Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Repetitions, 5)], new MeasureLimit(Min: 6)));

    [Cases]
    public static IEnumerable<RuledCase> What_is_left_in_reserve_is_believed_before_it_is_reckoned() =>
        Judge(Squat(5, 20) with { RepetitionMaximum = 7, Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 4 } }).Is(ExpectedJudgement.Clean);
}
