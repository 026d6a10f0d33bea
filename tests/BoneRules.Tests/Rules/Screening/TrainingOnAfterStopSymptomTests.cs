using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class TrainingOnAfterStopSymptomTests
{
    private const string Id = "BR7011";

    private static readonly DateOnly Monday = new(2026, 11, 9);

    private static PlanSession On(int day, params Symptom[] symptoms) => new() { Date = Monday.AddDays(day), Symptoms = symptoms.ToValueList(), Prescriptions = [Minutes("walking", 20)] };

    private static ExercisePlan Log(params PlanSession[] sessions) => Week(sessions) with { Kind = PlanKind.Performed };

    private static ClientProfile Seen(int day) => People.Osteopenia with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = Monday.AddDays(day) }] };

    [Theory]
    [InlineData(Symptom.SharpBackPain, ExpectedJudgement.Error)]
    [InlineData(Symptom.RadiatingNerveSymptoms, ExpectedJudgement.Error)]
    [InlineData(Symptom.Dizziness, ExpectedJudgement.Error)]
    [InlineData(Symptom.ChestPain, ExpectedJudgement.Error)]
    [InlineData(Symptom.FormBreakdown, ExpectedJudgement.Clean)]
    [InlineData(Symptom.ExcessiveSoreness, ExpectedJudgement.Clean)]
    public void Training_on_after_a_stop_symptom_is_an_error_for_anybody(Symptom symptom, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy, Log(On(0, symptom), On(2))).Should().Be(expected);

    [Fact]
    public void The_finding_stands_at_the_next_session_in_time_wherever_the_log_has_it() =>
        RuleCheck.Findings(Id, People.Healthy, Log(On(4), On(2), On(0, Symptom.Dizziness))).Should().ContainSingle().Which.Path.Should().Be("/weeks/0/sessions/1");

    [Fact]
    public void A_symptom_in_the_last_session_is_no_training_on() =>
        RuleCheck.Judge(Id, People.Healthy, Log(On(0), On(2, Symptom.Dizziness))).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData(-1, ExpectedJudgement.Error)]
    [InlineData(0, ExpectedJudgement.Clean)]
    [InlineData(2, ExpectedJudgement.Clean)]
    [InlineData(3, ExpectedJudgement.Error)]
    public void Only_a_clearance_in_between_lets_it_pass(int day, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Seen(day), Log(On(0, Symptom.Dizziness), On(2))).Should().Be(expected);

    [Fact]
    public void Clearances_that_nobody_asked_for_leave_it_open() =>
        RuleCheck.Judge(Id, People.Osteopenia with { Clearances = null }, Log(On(0, Symptom.Dizziness), On(2))).Should().Be(ExpectedJudgement.Undetermined);
}
