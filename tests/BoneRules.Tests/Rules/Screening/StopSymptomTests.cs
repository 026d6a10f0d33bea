using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class StopSymptomTests
{
    private const string Id = "BR7001";

    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    private static ClientProfile WithFracture(FractureSite site, int daysAgo, bool? healed = null) => People.Osteopenia with
    {
        Fractures = [new Fracture { Site = site, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddDays(-daysAgo), Healed = healed }],
    };

    [Theory]
    [InlineData(Symptom.SharpBackPain, "sharpBackPain")]
    [InlineData(Symptom.RadiatingNerveSymptoms, "radiatingNerveSymptoms")]
    [InlineData(Symptom.Dizziness, "dizziness")]
    [InlineData(Symptom.ChestPain, "chestPain")]
    [InlineData(Symptom.NewKyphosis, "newKyphosis")]
    public void A_stop_symptom_is_one_error_for_the_person_that_names_it(Symptom symptom, string level)
    {
        var report = PlanValidator.Default.Check(People.Healthy with { Symptoms = [symptom] }, Of(Minutes("walking", 20), Prescribe("goblet-squat", 3, 10, 8)));
        var finding = report.Findings.Should().ContainSingle(finding => finding.Severity == Severity.Error).Subject;
        finding.RuleId.Should().Be(Id);
        finding.Path.Should().Be("client:/symptoms/0");
        finding.Measured.Should().Equal(new Measurement(Quantity.Symptom, Level: level));
    }

    [Theory]
    [InlineData(Symptom.ExcessiveSoreness)]
    [InlineData(Symptom.FormBreakdown)]
    public void Soreness_and_form_are_matters_of_progression(Symptom symptom) =>
        RuleCheck.Judge(Id, People.Osteoporosis with { Symptoms = [symptom] }, Walk).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData(84, ExpectedJudgement.Error)]
    [InlineData(85, ExpectedJudgement.Clean)]
    public void A_vertebral_fracture_within_84_days_stops_without_a_clearance(int daysAgo, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, WithFracture(FractureSite.Vertebra, daysAgo), Walk).Should().Be(expected);

    [Fact]
    public void An_unhealed_fracture_stops_and_the_finding_points_at_it()
    {
        var finding = RuleCheck.Findings(Id, WithFracture(FractureSite.Wrist, 200, healed: false) with { Symptoms = null }, Walk).Should().ContainSingle().Subject;
        finding.Path.Should().Be("client:/fractures/0");
        finding.Measured[0].Level.Should().Be("unhealedFracture");
    }

    [Fact]
    public void Symptoms_that_nobody_asked_for_leave_it_open_and_are_named() =>
        PlanValidator.Default.Check(People.Healthy with { Symptoms = null }, Walk).Undetermined.Should()
            .ContainSingle(matter => matter.RuleIds.Contains(Id)).Which.Missing.Should().Equal("client:/symptoms");
}
