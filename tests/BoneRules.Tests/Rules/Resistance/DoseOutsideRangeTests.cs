using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

public sealed class DoseOutsideRangeTests
{
    private const string Rule = "BR3005";

    private static Question Judge(ClientProfile client, ExercisePrescription prescription, PlanTemplate? template = null) =>
        Ask(Rule, client, Of(prescription) with { Template = template });

    [Cases]
    [For("sit-to-stand", 3, 8, 12, ExpectedJudgement.Warning, ExpectedJudgement.Warning)]
    [For("band-row", 3, 10, 10, ExpectedJudgement.Info, ExpectedJudgement.Info)]
    [For("wall-squat", 3, 8, 10, ExpectedJudgement.Warning, ExpectedJudgement.Info)]
    [For("goblet-squat", 3, 8, 10, ExpectedJudgement.Warning, ExpectedJudgement.Info)]
    [For("dumbbell-overhead-press", 3, 6, 8, ExpectedJudgement.Warning, ExpectedJudgement.Info)]
    [For("glute-bridge", 2, 10, 12, ExpectedJudgement.Info, ExpectedJudgement.Info)]
    [For("heel-drop", 2, 10, 15, ExpectedJudgement.Info, ExpectedJudgement.Info)]
    [For("mini-hop", 2, 20, 20, ExpectedJudgement.Info, ExpectedJudgement.Info)]
    [For("single-leg-stand-with-reach", 1, 10, 10, ExpectedJudgement.Info, ExpectedJudgement.Info)]
    [For("cat-camel", 1, 5, 5, ExpectedJudgement.Info, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> The_tables_of_the_four_pillars_hold_repetitions(
        string exercise, int sets, int min, int max, ExpectedJudgement below, ExpectedJudgement above) =>
    [
        .. Judge(People.Osteopenia, Prescribe(exercise, sets, new(min, max))).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteopenia, Prescribe(exercise, sets, min - 1)).Is(below),
        .. Judge(People.Osteopenia, Prescribe(exercise, sets, max + 1)).Is(above),
    ];

    [Cases]
    [For("brisk-walking", 1, 1200, 1800)]
    [For("stair-climbing", 1, 300, 600)]
    [For("tandem-stance", 2, 30, 30)]
    [For("tai-chi-wave-hands", 1, 300, 300)]
    [For("doorway-chest-stretch", 2, 30, 30)]
    [For("hip-flexor-stretch", 2, 30, 30)]
    public static IEnumerable<RuledCase> The_tables_of_the_four_pillars_hold_time(string exercise, int sets, double min, double max)
    {
        Question Judge(double seconds) => DoseOutsideRangeTests.Judge(People.Osteoporosis, Prescribe(exercise, sets) with { DurationSeconds = seconds });

        return
        [
            .. Judge(min).Is(ExpectedJudgement.Clean),
            .. min == max ? [] : Judge(max).Is(ExpectedJudgement.Clean),
            .. Judge(min - 1).Is(ExpectedJudgement.Info),
            .. Judge(max + 1).Is(ExpectedJudgement.Info),
        ];
    }

    [Cases]
    [For(1, ExpectedJudgement.Info)]
    [For(2, ExpectedJudgement.Clean)]
    [For(3, ExpectedJudgement.Clean)]
    [For(4, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Two_or_three_flights_of_stairs(int flights, ExpectedJudgement expected) =>
        Judge(People.Osteoporosis, Prescribe("stair-climbing") with { Flights = flights }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Either_flights_or_minutes_will_do_and_a_finding_counts_in_what_the_plan_states() =>
    [
        .. Judge(People.Osteoporosis, Minutes("stair-climbing", 7)).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteoporosis, Prescribe("stair-climbing") with { Flights = 5 })
            .Finds(new ExpectedFinding(Severity.Info, First, [new(Quantity.Flights, 5), new(Quantity.Sets, 1)], new MeasureLimit(2, 3))),
    ];

    [Cases]
    [For("goblet-squat", 3, 12)]
    [For("sit-to-stand", 2, 10)]
    [For("glute-bridge", 3, 10)]
    [For("dumbbell-overhead-press", 3, 9)]
    [For("heel-drop", 1, 50)]
    public static IEnumerable<RuledCase> Inside_a_general_row_and_outside_its_own_table_is_a_note(string exercise, int sets, int repetitions) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets, repetitions)).Is(ExpectedJudgement.Info);

    [Cases]
    [For(8, 1, ExpectedJudgement.Clean)]
    [For(12, 3, ExpectedJudgement.Clean)]
    [For(12, 4, ExpectedJudgement.Warning)]
    [For(7, 3, ExpectedJudgement.Warning)]
    [For(13, 3, ExpectedJudgement.Warning)]
    [For(15, 2, ExpectedJudgement.Clean)]
    [For(14, 3, ExpectedJudgement.Warning)]
    [For(16, 2, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> In_general_a_dose_lies_inside_one_row_jointly(int repetitions, int sets, ExpectedJudgement expected) =>
        Judge(People.Osteopenia, Prescribe("leg-press", sets, repetitions)).Is(expected);

    [Cases]
    [For(0, 1, ExpectedJudgement.Clean)]
    [For(3, 1, ExpectedJudgement.Clean)]
    [For(4, 1, ExpectedJudgement.Warning)]
    [For(0, 4, ExpectedJudgement.Clean)]
    [For(0, 12, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Ten_to_fifteen_count_with_osteoporosis_in_the_first_four_training_weeks(int before, int repeat, ExpectedJudgement expected)
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Repeat = repeat, Sessions = [Session(null, Prescribe("leg-press", 2, 14))] }] };
        return
        [
            .. Ask(Rule, People.Osteoporosis with { TrainingWeeks = before }, plan).Is(expected),
            .. Ask(Rule, People.Osteopenia with { TrainingWeeks = before }, plan).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    [For(6, 3, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [For(5, 3, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [For(4, 3, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [For(8, 5, TrainingExperience.Advanced, ExpectedJudgement.Clean)]
    [For(8, 5, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [For(8, 6, TrainingExperience.Advanced, ExpectedJudgement.Warning)]
    [For(12, 4, TrainingExperience.Advanced, ExpectedJudgement.Clean)]
    [For(13, 4, TrainingExperience.Advanced, ExpectedJudgement.Warning)]
    [For(12, 3, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [For(13, 3, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [For(12, 4, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [For(6, 5, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [For(5, 5, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [For(5, 6, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> A_healthy_person_has_more_room(int repetitions, int sets, TrainingExperience experience, ExpectedJudgement expected) =>
        Judge(People.Healthy with { TrainingExperience = experience }, Prescribe("barbell-bench-press", sets, repetitions, 40)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Five_by_five_is_for_those_who_may_lift_heavy()
    {
        // With four left in reserve it is no heavy lift, so that the dose alone is asked.
        var five = Prescribe("barbell-bench-press", 5, 5, 30) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 4 } };
        return
        [
            .. Judge(People.Osteoporosis, five).Is(ExpectedJudgement.Warning),
            .. Judge(People.Osteoporosis.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional }, five).Is(ExpectedJudgement.Clean),
            .. Judge(People.Osteoporosis with { Supervision = Supervision.HealthProfessional }, five).Is(ExpectedJudgement.Warning),
            .. Judge(People.Osteoporosis.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.Trainer }, five).Is(ExpectedJudgement.Warning),
            .. Judge(People.Osteopenia with { Supervision = Supervision.Trainer }, five).Is(ExpectedJudgement.Clean),
            .. Judge(People.VertebralFracture.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional }, five).Is(ExpectedJudgement.Warning),
        ];
    }

    [Cases]
    [For("sit-to-stand", 2, 10, PlanTemplate.Daily15)]
    [For("heel-drop", 2, 15, PlanTemplate.Daily15)]
    [For("goblet-squat", 1, 10, PlanTemplate.Circuit20)]
    [For("band-row", 2, 12, PlanTemplate.Circuit20)]
    [For("single-leg-stand-with-reach", 2, 8, PlanTemplate.Circuit20)]
    [For("mini-hop", 1, 20, PlanTemplate.Circuit20)]
    [For("leg-press", 3, 13, PlanTemplate.ClinicianProgressive)]
    public static IEnumerable<RuledCase> A_template_is_literal_inside_itself(string exercise, int sets, int repetitions, PlanTemplate template) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets, repetitions), template).Is(ExpectedJudgement.Clean);

    [Cases]
    [For("brisk-walking", 1, 300, PlanTemplate.Daily15)]
    [For("marching-in-place", 1, 300, PlanTemplate.Daily15)]
    [For("tandem-stance", 1, 30, PlanTemplate.Daily15)]
    [For("doorway-chest-stretch", 2, 30, PlanTemplate.Daily15)]
    [For("hip-flexor-stretch", 1, 30, PlanTemplate.Circuit20)]
    public static IEnumerable<RuledCase> A_template_is_literal_for_time_too(string exercise, int sets, double seconds, PlanTemplate template) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets) with { DurationSeconds = seconds }, template).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_templates_dose_counts_inside_it_alone() =>
    [
        .. Judge(People.Osteoporosis, Prescribe("band-row", 2, 12)).Is(ExpectedJudgement.Info),
        .. Judge(People.Osteoporosis, Prescribe("band-row", 2, 12), PlanTemplate.Daily15).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Warm_up_and_what_states_no_dose_are_not_judged() =>
    [
        .. Judge(People.Osteoporosis, Prescribe("goblet-squat", 1, 30) with { Phase = SessionPhase.WarmUp }).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteoporosis, Prescribe("goblet-squat", 1)).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteoporosis, Minutes("plank", 1)).Is(ExpectedJudgement.Clean),
    ];

    [Fact]
    public void Every_exercise_that_a_row_names_is_in_the_catalogue() =>
        DoseTables.All.SelectMany(static row => row.Exercises).Should().OnlyContain(id => ExerciseCatalog.Default.Find(id) != null);

    /// <summary>Ruling 21, between 8 to 12 in 2 or 3 sets and 10 to 15 in 1 or 2: what is missed is counted in parts of the bound, of repetitions and of sets.</summary>
    [Cases]
    [For(2, 20, 20, 20, 10, 15)]
    [For(2, 10, 20, 20, 10, 15)]
    [For(3, 20, 20, 20, 8, 12)]
    [For(2, 5, 5, 5, 8, 12)]
    public static IEnumerable<RuledCase> Of_two_ranges_the_one_that_is_missed_by_least_is_cited(int sets, int min, int max, int measured, int from, int to) =>
        Judge(People.Osteopenia, Prescribe("leg-press", sets, new(min, max), 20))
            .Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Repetitions, measured), new(Quantity.Sets, sets)], new MeasureLimit(from, to)));

    [Cases]
    public static IEnumerable<RuledCase> The_nearest_row_is_cited() =>
        Judge(People.Osteoporosis, Prescribe("goblet-squat", 3, 20, 8))
            .Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Repetitions, 20), new(Quantity.Sets, 3)], new MeasureLimit(8, 10)));

    [Cases]
    [For("sit-to-stand", 3, 8, ExpectedJudgement.Clean)]
    [For("sit-to-stand", 3, 7, ExpectedJudgement.Warning)]
    [For("sit-to-stand", 3, 13, ExpectedJudgement.Warning)]
    [For("sit-to-stand", 2, 12, ExpectedJudgement.Info)]
    [For("sit-to-stand", 4, 12, ExpectedJudgement.Warning)]
    [For("sit-to-stand", 3, 12, ExpectedJudgement.Clean)]
    [For("band-row", 3, 10, ExpectedJudgement.Clean)]
    [For("band-row", 3, 9, ExpectedJudgement.Info)]
    [For("band-row", 3, 11, ExpectedJudgement.Info)]
    [For("band-row", 2, 10, ExpectedJudgement.Info)]
    [For("band-row", 4, 10, ExpectedJudgement.Warning)]
    [For("goblet-squat", 3, 8, ExpectedJudgement.Clean)]
    [For("goblet-squat", 3, 7, ExpectedJudgement.Warning)]
    [For("goblet-squat", 3, 11, ExpectedJudgement.Info)]
    [For("goblet-squat", 2, 10, ExpectedJudgement.Info)]
    [For("goblet-squat", 4, 10, ExpectedJudgement.Warning)]
    [For("goblet-squat", 3, 10, ExpectedJudgement.Clean)]
    [For("dumbbell-overhead-press", 3, 6, ExpectedJudgement.Clean)]
    [For("dumbbell-overhead-press", 3, 5, ExpectedJudgement.Warning)]
    [For("dumbbell-overhead-press", 3, 9, ExpectedJudgement.Info)]
    [For("dumbbell-overhead-press", 2, 6, ExpectedJudgement.Warning)]
    [For("dumbbell-overhead-press", 4, 6, ExpectedJudgement.Warning)]
    [For("dumbbell-overhead-press", 3, 8, ExpectedJudgement.Clean)]
    [For("glute-bridge", 2, 10, ExpectedJudgement.Clean)]
    [For("glute-bridge", 2, 9, ExpectedJudgement.Info)]
    [For("glute-bridge", 2, 13, ExpectedJudgement.Info)]
    [For("glute-bridge", 1, 12, ExpectedJudgement.Info)]
    [For("glute-bridge", 3, 12, ExpectedJudgement.Info)]
    [For("glute-bridge", 2, 12, ExpectedJudgement.Clean)]
    [For("heel-drop", 2, 10, ExpectedJudgement.Clean)]
    [For("heel-drop", 2, 9, ExpectedJudgement.Info)]
    [For("heel-drop", 2, 16, ExpectedJudgement.Info)]
    [For("heel-drop", 1, 15, ExpectedJudgement.Info)]
    [For("heel-drop", 3, 15, ExpectedJudgement.Info)]
    [For("heel-drop", 2, 15, ExpectedJudgement.Clean)]
    [For("mini-hop", 2, 20, ExpectedJudgement.Clean)]
    [For("mini-hop", 2, 19, ExpectedJudgement.Info)]
    [For("mini-hop", 2, 21, ExpectedJudgement.Info)]
    [For("mini-hop", 1, 20, ExpectedJudgement.Info)]
    [For("mini-hop", 3, 20, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> The_tables_of_the_four_pillars_hold_sets(string exercise, int sets, int repetitions, ExpectedJudgement expected) =>
        Judge(People.Osteopenia, Prescribe(exercise, sets, repetitions) with { RestSeconds = 60 }).Is(expected);

    [Cases]
    [For("sit-to-stand", 2, 10, PlanTemplate.Daily15, ExpectedJudgement.Clean)]
    [For("sit-to-stand", 1, 10, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("sit-to-stand", 2, 9, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("sit-to-stand", 2, 11, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("heel-drop", 2, 15, PlanTemplate.Daily15, ExpectedJudgement.Clean)]
    [For("heel-drop", 1, 15, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("heel-drop", 3, 15, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("heel-drop", 2, 16, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("goblet-squat", 2, 10, PlanTemplate.Circuit20, ExpectedJudgement.Clean)]
    [For("goblet-squat", 2, 9, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("goblet-squat", 2, 11, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("band-row", 2, 12, PlanTemplate.Circuit20, ExpectedJudgement.Clean)]
    [For("band-row", 3, 12, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("band-row", 2, 11, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("band-row", 2, 13, PlanTemplate.Circuit20, ExpectedJudgement.Warning)]
    [For("single-leg-stand-with-reach", 2, 8, PlanTemplate.Circuit20, ExpectedJudgement.Clean)]
    [For("single-leg-stand-with-reach", 2, 7, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("single-leg-stand-with-reach", 2, 9, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("single-leg-stand-with-reach", 3, 8, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("mini-hop", 1, 20, PlanTemplate.Circuit20, ExpectedJudgement.Clean)]
    [For("mini-hop", 1, 19, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("mini-hop", 1, 21, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("mini-hop", 3, 20, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("leg-press", 3, 8, PlanTemplate.ClinicianProgressive, ExpectedJudgement.Clean)]
    [For("leg-press", 3, 15, PlanTemplate.ClinicianProgressive, ExpectedJudgement.Clean)]
    [For("leg-press", 3, 7, PlanTemplate.ClinicianProgressive, ExpectedJudgement.Warning)]
    [For("leg-press", 3, 16, PlanTemplate.ClinicianProgressive, ExpectedJudgement.Warning)]
    [For("leg-press", 3, 13, PlanTemplate.ClinicianProgressive, ExpectedJudgement.Clean)]
    [For("leg-press", 4, 13, PlanTemplate.ClinicianProgressive, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> A_template_ends_where_its_rows_end(string exercise, int sets, int repetitions, PlanTemplate template, ExpectedJudgement expected) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets, repetitions) with { RestSeconds = 60 }, template).Is(expected);

    [Cases]
    [For("tandem-stance", 2, 30, null, ExpectedJudgement.Clean)]
    [For("tandem-stance", 1, 30, null, ExpectedJudgement.Info)]
    [For("tandem-stance", 3, 30, null, ExpectedJudgement.Info)]
    [For("doorway-chest-stretch", 2, 30, null, ExpectedJudgement.Clean)]
    [For("doorway-chest-stretch", 1, 30, null, ExpectedJudgement.Info)]
    [For("doorway-chest-stretch", 3, 30, null, ExpectedJudgement.Info)]
    [For("hip-flexor-stretch", 2, 30, null, ExpectedJudgement.Clean)]
    [For("hip-flexor-stretch", 1, 30, null, ExpectedJudgement.Info)]
    [For("hip-flexor-stretch", 3, 30, null, ExpectedJudgement.Info)]
    [For("brisk-walking", 1, 299, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("brisk-walking", 1, 301, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("tandem-stance", 1, 29, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("tandem-stance", 1, 31, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("doorway-chest-stretch", 2, 29, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("doorway-chest-stretch", 2, 31, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("doorway-chest-stretch", 1, 30, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("doorway-chest-stretch", 3, 30, PlanTemplate.Daily15, ExpectedJudgement.Info)]
    [For("hip-flexor-stretch", 1, 29, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("hip-flexor-stretch", 1, 31, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    [For("hip-flexor-stretch", 3, 30, PlanTemplate.Circuit20, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> Sets_and_seconds_end_where_the_rows_end(string exercise, int sets, double seconds, PlanTemplate? template, ExpectedJudgement expected) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets) with { DurationSeconds = seconds, RestSeconds = 60 }, template).Is(expected);

    [Cases]
    [For(50, ExpectedJudgement.Info)]
    [For(51, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Fifty_impacts_are_the_most_of_a_set_in_general(int impacts, ExpectedJudgement expected) =>
        Judge(People.Osteopenia, Prescribe("heel-drop", 1, impacts)).Is(expected);

    [Cases]
    [For(15, 2, ExpectedJudgement.Clean)]
    [For(16, 2, ExpectedJudgement.Warning)]
    [For(15, 3, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Beginners_with_osteoporosis_end_at_fifteen_repetitions_in_two_sets(int repetitions, int sets, ExpectedJudgement expected) =>
        Judge(People.Osteoporosis with { TrainingWeeks = 0 }, Prescribe("leg-press", sets, repetitions)).Is(expected);
}
