using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class NotLowRiskBeforeClearanceTests
{
    private const string Id = "BR7002";

    private static ClientProfile Uncleared => People.VertebralFracture with { Clearances = [] };

    private static ExpectedJudgement Judge(ExercisePrescription prescription) => RuleCheck.Judge(Id, Uncleared, Of(prescription));

    private static IEnumerable<string> Missing(ClientProfile client, ExercisePrescription prescription) =>
        PlanValidator.Default.Check(client, Of(prescription)).Undetermined.Where(matter => matter.RuleIds.Contains(Id)).SelectMany(matter => matter.Missing);

    [Theory]
    [InlineData("walking", ExpectedJudgement.Clean)]
    [InlineData("brisk-walking", ExpectedJudgement.Clean)]
    [InlineData("bird-dog", ExpectedJudgement.Clean)]
    [InlineData("wall-push-up", ExpectedJudgement.Clean)]
    [InlineData("heel-raise", ExpectedJudgement.Clean)]
    [InlineData("heel-drop", ExpectedJudgement.Error)]
    [InlineData("box-jump", ExpectedJudgement.Error)]
    [InlineData("cat-camel", ExpectedJudgement.Error)]
    [InlineData("barbell-deadlift", ExpectedJudgement.Error)]
    [InlineData("sit-up", ExpectedJudgement.Error)]
    [InlineData("russian-twist", ExpectedJudgement.Error)]
    [InlineData("kettlebell-snatch", ExpectedJudgement.Error)]
    [InlineData("goblet-squat", ExpectedJudgement.Error)]
    [InlineData("push-up", ExpectedJudgement.Error)]
    [InlineData("leg-press", ExpectedJudgement.Error)]
    public void Only_low_risk_movements_pass(string exercise, ExpectedJudgement expected) => Judge(Prescribe(exercise, 2, 8)).Should().Be(expected);

    [Theory]
    [InlineData("sit-to-stand", Support.Countertop, ExpectedJudgement.Clean)]
    [InlineData("sit-to-stand", Support.None, ExpectedJudgement.Error)]
    [InlineData("sit-to-stand", null, ExpectedJudgement.Undetermined)]
    [InlineData("tandem-stance", Support.Chair, ExpectedJudgement.Clean)]
    [InlineData("tandem-stance", Support.Wall, ExpectedJudgement.Clean)]
    [InlineData("tandem-stance", Support.None, ExpectedJudgement.Error)]
    [InlineData("tandem-stance", null, ExpectedJudgement.Undetermined)]
    [InlineData("walking", Support.None, ExpectedJudgement.Clean)]
    public void A_reduced_base_and_sit_to_stand_want_a_hold(string exercise, Support? support, ExpectedJudgement expected) =>
        Judge(Prescribe(exercise, 2, 8) with { Support = support }).Should().Be(expected);

    [Theory]
    [InlineData(EffortScale.RepetitionsInReserve, 4.0, ExpectedJudgement.Clean)]
    [InlineData(EffortScale.RepetitionsInReserve, 3.5, ExpectedJudgement.Error)]
    [InlineData(EffortScale.Rpe10, 6.0, ExpectedJudgement.Clean)]
    [InlineData(EffortScale.Rpe10, 7.0, ExpectedJudgement.Error)]
    [InlineData(EffortScale.Borg6To20, 9.0, ExpectedJudgement.Undetermined)]
    public void A_band_is_light_where_repetitions_stay_in_reserve(EffortScale scale, double value, ExpectedJudgement expected) =>
        Judge(Prescribe("band-curl", 2, 10) with { Effort = new Effort { Scale = scale, Value = value } }).Should().Be(expected);

    [Fact]
    public void What_is_not_stated_is_named()
    {
        Missing(Uncleared, Prescribe("band-curl", 2, 10)).Should().Equal("/weeks/0/sessions/0/prescriptions/0/effort");
        Missing(Uncleared, Prescribe("tandem-stance", 2)).Should().Equal("/weeks/0/sessions/0/prescriptions/0/support");
        Missing(Uncleared, new ExercisePrescription { Name = "Zorb wiggle" }).Should().Equal("/weeks/0/sessions/0/prescriptions/0/exercise");
    }

    [Fact]
    public void A_load_or_a_vest_makes_a_walk_more_than_low_risk()
    {
        Judge(Minutes("walking", 20) with { LoadKilograms = 2 }).Should().Be(ExpectedJudgement.Error);
        Judge(Minutes("walking", 20) with { VestKilograms = 2 }).Should().Be(ExpectedJudgement.Error);
    }

    [Theory]
    [InlineData("B0", ExpectedJudgement.Clean)]
    [InlineData("B2", ExpectedJudgement.Clean)]
    [InlineData("B2High", ExpectedJudgement.Clean)]
    [InlineData("B3", ExpectedJudgement.Clean)]
    [InlineData("unknown", ExpectedJudgement.Undetermined)]
    public void With_the_gate_open_the_rules_of_the_tier_apply(string tier, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, RuleCheck.Person(tier), Of(Prescribe("goblet-squat", 2, 10, 6))).Should().Be(expected);

    [Fact]
    public void An_open_gate_question_names_the_fact_and_lets_a_walk_pass()
    {
        var client = People.Osteoporosis with { Fractures = null };
        Missing(client, Prescribe("goblet-squat", 2, 10, 6)).Should().Equal("client:/fractures");
        Missing(client, Minutes("walking", 20)).Should().BeEmpty();
    }

    [Fact]
    public void With_the_gate_at_stop_the_person_has_the_one_finding() =>
        RuleCheck.Judge(Id, Uncleared with { Symptoms = [Symptom.ChestPain] }, Of(Prescribe("goblet-squat", 2, 10, 6))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_heart_condition_asks_a_healthy_person_as_well() =>
        RuleCheck.Judge(Id, People.Healthy with { Conditions = [HealthCondition.HeartDisease] }, Of(Prescribe("goblet-squat", 2, 10, 6))).Should().Be(ExpectedJudgement.Error);
}
