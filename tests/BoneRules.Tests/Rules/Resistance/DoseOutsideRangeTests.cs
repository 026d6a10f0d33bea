using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules;

public sealed class DoseOutsideRangeTests
{
    private const string Rule = "BR3005";

    private static ExpectedJudgement Judge(ClientProfile client, ExercisePrescription prescription, PlanTemplate? template = null) =>
        RuleCheck.Judge(Rule, client, Of(prescription) with { Template = template });

    [Theory]
    [InlineData("sit-to-stand", 3, 8, 12)]
    [InlineData("band-row", 3, 10, 10)]
    [InlineData("wall-squat", 3, 8, 10)]
    [InlineData("goblet-squat", 3, 8, 10)]
    [InlineData("dumbbell-overhead-press", 3, 6, 8)]
    [InlineData("glute-bridge", 2, 10, 12)]
    [InlineData("heel-drop", 2, 10, 15)]
    [InlineData("mini-hop", 2, 20, 20)]
    [InlineData("single-leg-stand-with-reach", 1, 10, 10)]
    [InlineData("cat-camel", 1, 5, 5)]
    public void The_tables_of_the_four_pillars_hold_repetitions(string exercise, int sets, int min, int max)
    {
        Judge(People.Osteopenia, Prescribe(exercise, sets, new(min, max))).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteopenia, Prescribe(exercise, sets, min)).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteopenia, Prescribe(exercise, sets, min - 1)).Should().NotBe(ExpectedJudgement.Clean);
        Judge(People.Osteopenia, Prescribe(exercise, sets, max + 1)).Should().NotBe(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData("brisk-walking", 1, 1200, 1800)]
    [InlineData("stair-climbing", 1, 300, 600)]
    [InlineData("tandem-stance", 2, 30, 30)]
    [InlineData("tai-chi-wave-hands", 1, 300, 300)]
    [InlineData("doorway-chest-stretch", 2, 30, 30)]
    [InlineData("hip-flexor-stretch", 2, 30, 30)]
    public void The_tables_of_the_four_pillars_hold_time(string exercise, int sets, double min, double max)
    {
        ExercisePrescription For(double seconds) => Prescribe(exercise, sets) with { DurationSeconds = seconds };

        Judge(People.Osteoporosis, For(min)).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteoporosis, For(max)).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteoporosis, For(min - 1)).Should().Be(ExpectedJudgement.Info);
        Judge(People.Osteoporosis, For(max + 1)).Should().Be(ExpectedJudgement.Info);
    }

    [Theory]
    [InlineData(1, ExpectedJudgement.Info)]
    [InlineData(2, ExpectedJudgement.Clean)]
    [InlineData(3, ExpectedJudgement.Clean)]
    [InlineData(4, ExpectedJudgement.Info)]
    public void Two_or_three_flights_of_stairs(int flights, ExpectedJudgement expected) =>
        Judge(People.Osteoporosis, Prescribe("stair-climbing") with { Flights = flights }).Should().Be(expected);

    [Fact]
    public void Either_flights_or_minutes_will_do_and_a_finding_counts_in_what_the_plan_states()
    {
        Judge(People.Osteoporosis, Minutes("stair-climbing", 7)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Findings(Rule, People.Osteoporosis, Of(Prescribe("stair-climbing") with { Flights = 5 })).Should().ContainSingle()
            .Which.Measured.Should().Equal(new Measurement(Quantity.Flights, 5), new Measurement(Quantity.Sets, 1));
    }

    [Theory]
    [InlineData("goblet-squat", 3, 12)]
    [InlineData("sit-to-stand", 2, 10)]
    [InlineData("glute-bridge", 3, 10)]
    [InlineData("dumbbell-overhead-press", 3, 9)]
    [InlineData("heel-drop", 1, 50)]
    public void Inside_a_general_row_and_outside_its_own_table_is_a_note(string exercise, int sets, int repetitions) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets, repetitions)).Should().Be(ExpectedJudgement.Info);

    [Theory]
    [InlineData(8, 1, ExpectedJudgement.Clean)]
    [InlineData(12, 3, ExpectedJudgement.Clean)]
    [InlineData(12, 4, ExpectedJudgement.Warning)]
    [InlineData(7, 3, ExpectedJudgement.Warning)]
    [InlineData(13, 3, ExpectedJudgement.Warning)]
    [InlineData(15, 2, ExpectedJudgement.Clean)]
    [InlineData(14, 3, ExpectedJudgement.Warning)]
    [InlineData(16, 2, ExpectedJudgement.Warning)]
    public void In_general_a_dose_lies_inside_one_row_jointly(int repetitions, int sets, ExpectedJudgement expected) =>
        Judge(People.Osteopenia, Prescribe("leg-press", sets, repetitions)).Should().Be(expected);

    [Theory]
    [InlineData(0, 1, ExpectedJudgement.Clean)]
    [InlineData(3, 1, ExpectedJudgement.Clean)]
    [InlineData(4, 1, ExpectedJudgement.Warning)]
    [InlineData(0, 4, ExpectedJudgement.Clean)]
    [InlineData(0, 12, ExpectedJudgement.Warning)]
    public void Ten_to_fifteen_count_with_osteoporosis_in_the_first_four_training_weeks(int before, int repeat, ExpectedJudgement expected)
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Repeat = repeat, Sessions = [Session(null, Prescribe("leg-press", 2, 14))] }] };

        RuleCheck.Judge(Rule, People.Osteoporosis with { TrainingWeeks = before }, plan).Should().Be(expected);
        RuleCheck.Judge(Rule, People.Osteopenia with { TrainingWeeks = before }, plan).Should().Be(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData(6, 3, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [InlineData(5, 3, TrainingExperience.Intermediate, ExpectedJudgement.Clean)]
    [InlineData(4, 3, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [InlineData(8, 5, TrainingExperience.Advanced, ExpectedJudgement.Clean)]
    [InlineData(8, 5, TrainingExperience.Intermediate, ExpectedJudgement.Warning)]
    [InlineData(8, 6, TrainingExperience.Advanced, ExpectedJudgement.Warning)]
    public void A_healthy_person_has_more_room(int repetitions, int sets, TrainingExperience experience, ExpectedJudgement expected) =>
        Judge(People.Healthy with { TrainingExperience = experience }, Prescribe("barbell-bench-press", sets, repetitions, 40)).Should().Be(expected);

    [Fact]
    public void Five_by_five_is_for_those_who_may_lift_heavy()
    {
        // With four left in reserve it is no heavy lift, so that the dose alone is asked.
        var five = Prescribe("barbell-bench-press", 5, 5, 30) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 4 } };

        Judge(People.Osteoporosis, five).Should().Be(ExpectedJudgement.Warning);
        Judge(People.Osteoporosis.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional }, five).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteopenia with { Supervision = Supervision.Trainer }, five).Should().Be(ExpectedJudgement.Clean);
        Judge(People.VertebralFracture.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional }, five).Should().Be(ExpectedJudgement.Warning);
    }

    [Theory]
    [InlineData("sit-to-stand", 2, 10, PlanTemplate.Daily15)]
    [InlineData("heel-drop", 2, 15, PlanTemplate.Daily15)]
    [InlineData("goblet-squat", 1, 10, PlanTemplate.Circuit20)]
    [InlineData("band-row", 2, 12, PlanTemplate.Circuit20)]
    [InlineData("single-leg-stand-with-reach", 2, 8, PlanTemplate.Circuit20)]
    [InlineData("mini-hop", 1, 20, PlanTemplate.Circuit20)]
    [InlineData("leg-press", 3, 13, PlanTemplate.ClinicianProgressive)]
    public void A_template_is_literal_inside_itself(string exercise, int sets, int repetitions, PlanTemplate template) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets, repetitions), template).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData("brisk-walking", 1, 300, PlanTemplate.Daily15)]
    [InlineData("marching-in-place", 1, 300, PlanTemplate.Daily15)]
    [InlineData("tandem-stance", 1, 30, PlanTemplate.Daily15)]
    [InlineData("doorway-chest-stretch", 2, 30, PlanTemplate.Daily15)]
    [InlineData("hip-flexor-stretch", 1, 30, PlanTemplate.Circuit20)]
    public void A_template_is_literal_for_time_too(string exercise, int sets, double seconds, PlanTemplate template) =>
        Judge(People.Osteoporosis, Prescribe(exercise, sets) with { DurationSeconds = seconds }, template).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_templates_dose_counts_inside_it_alone()
    {
        Judge(People.Osteoporosis, Prescribe("band-row", 2, 12)).Should().Be(ExpectedJudgement.Info);
        Judge(People.Osteoporosis, Prescribe("band-row", 2, 12), PlanTemplate.Daily15).Should().Be(ExpectedJudgement.Info);
    }

    [Fact]
    public void Warm_up_and_what_states_no_dose_are_not_judged()
    {
        Judge(People.Osteoporosis, Prescribe("goblet-squat", 1, 30) with { Phase = SessionPhase.WarmUp }).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteoporosis, Prescribe("goblet-squat", 1)).Should().Be(ExpectedJudgement.Clean);
        Judge(People.Osteoporosis, Minutes("plank", 1)).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void Every_exercise_that_a_row_names_is_in_the_catalogue() =>
        DoseTables.All.SelectMany(static row => row.Exercises).Should().OnlyContain(id => ExerciseCatalog.Default.Find(id) != null);

    [Fact]
    public void The_message_cites_the_nearest_row() =>
        RuleCheck.Findings(Rule, People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 20, 8))).Should().ContainSingle().Which.Limit.Should().Be(new MeasureLimit(8, 10));
}
